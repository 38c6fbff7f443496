import type { NamaTabel } from '../../db/sistem/data-sendiri.ts'

/**
 * The plain name of each part of the data, and whether the law calls it specific (UU 27/2022 Pasal
 * 4).
 */
export const JENIS_DATA: Readonly<Record<NamaTabel, string>> = {
  pegawai: 'Identitas dan jabatan pegawai (nama, NIP, unit, jabatan; titik rumah tersegel)',
  'riwayat-pegawai': 'Riwayat jabatan, unit, status, jam kerja, dan TPP dasar pegawai',
  'riwayat-unit': 'Riwayat unit kerja yang dikepalai',
  'unit-dikepalai': 'Kepala unit kerja',
  cuti: 'Cuti dan dinas luar (cuti sakit dan melahirkan dapat menyiratkan kesehatan: data spesifik)',
  'hukuman-disiplin': 'Hukuman disiplin',
  'jadwal-sif': 'Jadwal sif',
  'wfa-ditetapkan': 'Hari WFA menurut surat',
  roster: 'Roster unit (siapa bekerja di mana)',
  tap: 'Tap presensi (waktu, perangkat, lokasi saat tap)',
  'pin-mesin': 'PIN pada mesin presensi (tanpa sidik jari atau templat wajah)',
  hari: 'Putusan hari',
  ping: 'Ping kehadiran WFA (tanpa lokasi)',
  pesan: 'Pesan yang dikirim di luar portal (judul dan isi, tanpa uang, disiplin, dan alasan)',
  'pilihan-pesan': 'Pilihan saluran pesan dan jam tenang',
  tanda: 'Tanda integritas',
  koreksi: 'Koreksi presensi',
  penetapan: 'Penetapan hari',
  laporan: 'Laporan harian',
  progres: 'Progres harian dari e-Kinerja',
  langkah: 'Langkah pemeriksaan laporan, koreksi, tanda, sanggahan, dan peringatan',
  pengajuan: 'Pengajuan WFA (alasan, rencana kerja, lokasi)',
  'pengajuan-hari': 'Hari pengajuan WFA',
  keputusan: 'Keputusan atas pengajuan WFA',
  surat: 'Surat tugas',
  panggilan: 'Panggilan ke kantor',
  peninjauan: 'Hari WFA yang perlu ditinjau (aturan yang menolak)',
  'antrean-tinjau': 'Pegawai yang hari WFA-nya sedang diperiksa ulang',
  'kriteria-tugas': 'Kriteria tugas',
  kesiapan: 'Kesiapan kerja (laptop, internet)',
  'permohonan-cuti': 'Permohonan cuti yang diteruskan ke SIMPEG',
  'survei-jawaban': 'Jawaban survei',
  delegasi: 'Delegasi Plh/Plt',
  operator: 'Penunjukan operator unit',
  sasaran: 'Sasaran kinerja',
  realisasi: 'Realisasi kinerja',
  penilaian: 'Penilaian kinerja',
  'kinerja-bulan': 'Nilai bulanan dan usulan TPP',
  sanggahan: 'Sanggahan nilai',
  susulan: 'Penyesuaian susulan',
  peringatan: 'Peringatan dini',
  'perbaikan-data': 'Permintaan perbaikan data',
  'kalender-pribadi':
    'Kalender pribadi (hari WFA, sif, dan batas waktu yang diberikan ke perangkat pegawai)',
  perangkat: 'Perangkat yang meminta pemberitahuan (alamat push dan kuncinya)',
  kejadian: 'Kejadian untuk aplikasi lain (nomor, NIP, tanggal, keadaan)',
  audit: 'Catatan audit',
}

/** Returns rows of a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const line = (cells: readonly unknown[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '/').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
