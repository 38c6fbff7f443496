import type { Text } from './wire.ts'
import type { Catalogue } from './words.ts'

/** Words of all widgets. */
export const messages = {
  memuat: { id: 'Memuat…', en: 'Loading…' },
  cobaLagi: { id: 'Coba lagi', en: 'Try again' },
  batal: { id: 'Batal', en: 'Cancel' },
  tutup: { id: 'Tutup', en: 'Close' },
  dasar: { id: 'Dasar hukum', en: 'Legal basis' },
  keluar: { id: 'Anda belum masuk', en: 'You are not signed in' },
  keluarPortal: {
    id: 'Masuk ke portal, lalu buka kembali halaman ini.',
    en: 'Sign in to the portal, then open this page again.',
  },
  keluarJaringan: {
    id: 'Layanan belum dapat dihubungi. Muat ulang halaman ini beberapa saat lagi.',
    en: 'The service cannot be reached. Reload this page in a moment.',
  },
  gagal: { id: 'Data belum dapat ditampilkan', en: 'This cannot be shown right now' },
  jaringan: {
    id: 'Sambungan terputus. Periksa jaringan Anda, lalu coba lagi.',
    en: 'The connection was lost. Check your network and try again.',
  },
  sibuk: {
    id: 'Layanan sedang sibuk. Data Anda aman; coba lagi beberapa saat lagi.',
    en: 'The service is busy. Nothing of yours is lost; try again in a moment.',
  },
  terlarang: {
    id: 'Anda tidak berwenang melihat bagian ini.',
    en: 'You are not allowed to see this part.',
  },
  umum: {
    id: 'Terjadi kendala. Coba lagi; bila berulang, hubungi BKD/BKPSDM.',
    en: 'Something went wrong. Try again; if it goes on, contact BKD/BKPSDM.',
  },
  adaMasalah: { id: 'Periksa kembali isian Anda', en: 'There is a problem' },
  sebelumnya: { id: 'Bulan sebelumnya', en: 'Previous month' },
  berikutnya: { id: 'Bulan berikutnya', en: 'Next month' },
  hari: { id: '{n} hari', en: '{n} days' },
  satuHari: { id: '1 hari', en: '1 day' },
  poin: { id: '{n} poin', en: '{n} points' },
} as const satisfies Catalogue

/** Friendly words for the states and codes of the wire. */
const STATES: Catalogue = {
  diajukan: { id: 'Diajukan', en: 'Submitted' },
  direkomendasikan: { id: 'Direkomendasikan', en: 'Recommended' },
  disetujui: { id: 'Disetujui', en: 'Approved' },
  ditolak: { id: 'Ditolak', en: 'Refused' },
  dikembalikan: { id: 'Dikembalikan', en: 'Returned' },
  dibatalkan: { id: 'Dibatalkan', en: 'Withdrawn' },
  dicabut: { id: 'Dicabut', en: 'Revoked' },
  dipanggil: { id: 'Dipanggil ke kantor', en: 'Called to the office' },
  kedaluwarsa: { id: 'Kedaluwarsa', en: 'Expired' },
  hadir: { id: 'Hadir', en: 'Present' },
  'hadir-wfa': { id: 'Hadir (WFA)', en: 'Present (WFA)' },
  'dinas-luar': { id: 'Dinas luar', en: 'Official duty' },
  cuti: { id: 'Cuti', en: 'Leave' },
  izin: { id: 'Izin', en: 'Excused' },
  libur: { id: 'Libur', en: 'Day off' },
  'tanpa-keterangan': { id: 'Tanpa keterangan', en: 'Unexcused' },
  'belum-terverifikasi': { id: 'Belum terverifikasi', en: 'Not verified yet' },
  menunggu: { id: 'Menunggu', en: 'Pending' },
  rumah: { id: 'Rumah', en: 'Home' },
  'kantor-lain': { id: 'Kantor lain', en: 'Another office' },
  'lokasi-lain': { id: 'Lokasi lain', en: 'Another place' },
  sif: { id: 'Kerja sif', en: 'Shift work' },
  dinamis: { id: 'Kerja dinamis', en: 'Dynamic hours' },
  'keadaan-khusus': { id: 'Keadaan khusus', en: 'Special condition' },
  'merawat-orang-tua': { id: 'Merawat orang tua', en: 'Care of a parent' },
  'ulang-tahun-ibu': { id: 'Ulang tahun ibu', en: "Mother's birthday" },
  kantor: { id: 'Di kantor', en: 'At the office' },
  wfa: { id: 'WFA', en: 'WFA' },
  'sangat-baik': { id: 'Sangat Baik', en: 'Very good' },
  baik: { id: 'Baik', en: 'Good' },
  'butuh-perbaikan': { id: 'Butuh Perbaikan', en: 'Needs improvement' },
  kurang: { id: 'Kurang/Misconduct', en: 'Poor/Misconduct' },
  'sangat-kurang': { id: 'Sangat Kurang', en: 'Very poor' },
  sementara: { id: 'Sementara', en: 'Provisional' },
  tetap: { id: 'Tetap', en: 'Final' },
  ajukan: { id: 'Diajukan', en: 'Submitted' },
  rekomendasi: { id: 'Direkomendasikan', en: 'Recommended' },
  setuju: { id: 'Disetujui', en: 'Approved' },
  tolak: { id: 'Ditolak', en: 'Refused' },
  kembalikan: { id: 'Dikembalikan', en: 'Returned' },
  konfirmasi: { id: 'Dikonfirmasi BKD', en: 'Confirmed by BKD' },
  cabut: { id: 'Dicabut', en: 'Revoked' },
  panggil: { id: 'Dipanggil ke kantor', en: 'Called to the office' },
  masuk: { id: 'Masuk', en: 'In' },
  pulang: { id: 'Pulang', en: 'Out' },
}

/** The friendly word for a state or code; one that is unknown is shown in plain letters. */
export function stateText(code: string): Text {
  const plain = code.replaceAll('-', ' ')
  const shown = plain.charAt(0).toUpperCase() + plain.slice(1)
  return STATES[code] ?? { id: shown, en: shown }
}
