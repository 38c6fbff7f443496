import type { Text } from './contract.ts'
import type { Catalogue, Words } from './words.ts'

/** The names of the parts of a person's data. */
const PARTS = {
  pegawai: { id: 'Identitas dan jabatan', en: 'Identity and position' },
  'riwayat-pegawai': { id: 'Riwayat kepegawaian', en: 'Personnel history' },
  'riwayat-unit': { id: 'Riwayat unit yang Anda kepalai', en: 'History of the units you head' },
  'unit-dikepalai': { id: 'Unit yang Anda kepalai', en: 'Units you head' },
  cuti: { id: 'Cuti dan dinas luar', en: 'Leave and duty elsewhere' },
  'hukuman-disiplin': { id: 'Hukuman disiplin', en: 'Disciplinary sanctions' },
  'jadwal-sif': { id: 'Sif dan piket', en: 'Shifts and pickets' },
  'wfa-ditetapkan': { id: 'Hari WFA menurut surat', en: 'WFA days by letter' },
  roster: { id: 'Roster', en: 'Rosters' },
  tap: { id: 'Presensi masuk dan pulang', en: 'Taps' },
  'pin-mesin': { id: 'PIN mesin presensi', en: 'PINs of machines' },
  hari: { id: 'Penilaian hari', en: 'Verdicts of days' },
  ping: { id: 'Ping kehadiran', en: 'Pings' },
  pesan: { id: 'Pesan di luar portal', en: 'Messages outside the portal' },
  'pilihan-pesan': { id: 'Pilihan pesan', en: 'Choices about messages' },
  tanda: { id: 'Klarifikasi presensi', en: 'Integrity signals' },
  koreksi: { id: 'Koreksi', en: 'Corrections' },
  penetapan: { id: 'Penetapan hari', en: 'Findings about days' },
  laporan: { id: 'Laporan harian', en: 'Daily reports' },
  langkah: { id: 'Langkah perkara Anda', en: 'Steps of your matters' },
  pengajuan: { id: 'Pengajuan WFA', en: 'WFA requests' },
  'pengajuan-hari': { id: 'Hari pengajuan WFA', en: 'Days of WFA requests' },
  keputusan: { id: 'Keputusan pengajuan', en: 'Decisions on requests' },
  surat: { id: 'Surat tugas', en: 'Letters of assignment' },
  panggilan: { id: 'Panggilan ke kantor', en: 'Recalls' },
  peninjauan: { id: 'Hari WFA yang ditinjau', en: 'WFA days under review' },
  'antrean-tinjau': { id: 'Antrean peninjauan', en: 'Waiting for review' },
  'kriteria-tugas': { id: 'Kriteria tugas', en: 'Task criteria' },
  kesiapan: { id: 'Kesiapan kerja', en: 'Readiness' },
  'survei-jawaban': { id: 'Jawaban survei', en: 'Answers to surveys' },
  delegasi: { id: 'Plh dan Plt', en: 'Stand-ins' },
  operator: { id: 'Penunjukan operator', en: 'Appointments as operator' },
  sasaran: { id: 'Sasaran kinerja', en: 'Targets' },
  realisasi: { id: 'Realisasi', en: 'Results' },
  penilaian: { id: 'Penilaian kinerja', en: 'Ratings' },
  'kinerja-bulan': { id: 'Kinerja dan usulan TPP bulanan', en: 'Months and allowances' },
  sanggahan: { id: 'Sanggahan', en: 'Objections' },
  susulan: { id: 'Penyesuaian', en: 'Adjustments' },
  peringatan: { id: 'Peringatan dini', en: 'Early warnings' },
  'perbaikan-data': { id: 'Permintaan perbaikan data', en: 'Requests to mend data' },
  'kalender-pribadi': { id: 'Kalender pribadi', en: 'Private calendar' },
  perangkat: { id: 'Perangkat penerima pemberitahuan', en: 'Devices that are notified' },
  kejadian: { id: 'Pemberitahuan ke aplikasi lain', en: 'Events for other applications' },
  audit: { id: 'Catatan audit', en: 'Audit log' },
  penerima: { id: 'Aplikasi yang menerima data', en: 'Applications that received data' },
  'saya-melihat': { id: 'Data orang lain yang Anda lihat', en: 'Your looks at others' },
} as const satisfies Catalogue

/** Returns the name of a part for people; its code if it has none. */
export function dataPartName({ t }: Words, name: string): string {
  const names: Readonly<Record<string, Text | undefined>> = PARTS
  const text = names[name]
  return text ? t(text) : name
}
