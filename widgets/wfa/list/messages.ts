import type { Catalogue } from '../../shared/words.ts'

/** Texts of one's own requests. */
export const messages = {
  terkirim: { id: 'Pengajuan Anda sudah terkirim', en: 'Your request has been sent' },
  terkirimTeks: {
    id: 'Sekarang menunggu rekomendasi {atasan}',
    en: 'It now waits for the recommendation of {atasan}',
  },
  atasan: { id: 'atasan langsung', en: 'your superior' },
  kosong: { id: 'Belum ada pengajuan', en: 'No requests yet' },
  kosongTeks: {
    id: 'Pengajuan yang Anda kirim akan tampil di sini beserta perkembangannya.',
    en: 'Requests that you send appear here, with what became of them.',
  },
  rincian: { id: 'Rincian dan riwayat', en: 'Details and history' },
  tempat: { id: 'Tempat', en: 'Place' },
  alasanLabel: { id: 'Alasan', en: 'Reason' },
  catatan: { id: 'Catatan: {teks}', en: 'Remark: {teks}' },
  perbaiki: { id: 'Perbaiki dan ajukan lagi', en: 'Mend and send again' },
  suratTugas: { id: 'Surat tugas', en: 'Letter of assignment' },
  cetak: { id: 'Cetak surat', en: 'Print the letter' },
  salinTautan: { id: 'Salin tautan surat', en: 'Copy the link of the letter' },
  tautanTersalin: {
    id: 'Tautan surat disalin. Siapa pun yang menerimanya dapat membuka surat ini.',
    en: 'The link is copied. Whoever gets it can open this letter.',
  },
  tautanIni: { id: 'Tautan surat: {alamat}', en: 'Link of the letter: {alamat}' },
  suratBelumAda: {
    id: 'Surat tugas belum tersedia untuk pengajuan ini.',
    en: 'There is no letter for this request yet.',
  },
  jam: { id: 'Jam', en: 'Hours' },
  bukti: { id: 'Bukti', en: 'Proof' },
  menungguKonfirmasi: {
    id: 'BKD/BKPSDM perlu mengonfirmasi data Anda sebelum pengajuan ini diputuskan.',
    en: 'BKD/BKPSDM has to confirm your data before this is decided.',
  },
  batalkan: { id: 'Batalkan pengajuan', en: 'Withdraw' },
  batalkanHari: { id: 'Hari yang dibatalkan', en: 'Days to withdraw' },
  batalkanPilih: { id: 'Pilih sedikitnya satu hari.', en: 'Choose one day at least.' },
  batalkanSebagian: { id: 'Ya, batalkan {n} hari', en: 'Yes, withdraw {n} {n:day|days}' },
  batalkanTanya: { id: 'Batalkan pengajuan ini?', en: 'Withdraw this request?' },
  batalkanTeks: {
    id: '{hari} kembali menjadi hari kerja di kantor. Anda dapat mengajukan lagi nanti.',
    en: '{hari}: these become office days again. You can ask again later.',
  },
  batalkanYa: { id: 'Ya, batalkan', en: 'Yes, withdraw' },
  tidakJadi: { id: 'Tidak jadi', en: 'Keep it' },
  dibatalkan: { id: 'Pengajuan dibatalkan.', en: 'The request has been withdrawn.' },
} as const satisfies Catalogue
