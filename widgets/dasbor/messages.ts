import type { Catalogue } from '../shared/words.ts'

/** Texts of `luwes-dasbor` at first sight. */
export const messages = {
  judul: { id: 'Dasbor kerja fleksibel', en: 'Flexible work dashboard' },
  pengantar: {
    id: 'Hasil kerja, layanan, dan penghematan dalam satu bulan.',
    en: 'Results, services and savings of a month.',
  },
  bukan: { id: 'Dasbor ini untuk pimpinan', en: 'This dashboard is for leaders' },
  bukanTeks: {
    id: 'Kepala unit kerja, Sekda, BKD/BKPSDM, dan Inspektorat melihatnya. Bulan Anda sendiri ada di Kinerja.',
    en: 'Heads of units, the Sekda, BKD/BKPSDM and the Inspektorat see it. Your own month is under Kinerja.',
  },
  unit: { id: 'Unit kerja', en: 'Unit' },
  semua: { id: 'Semua unit kerja', en: 'All units' },
  unitAnda: { id: 'unit kerja sendiri', en: 'the own unit' },
  kembali: { id: 'Kembali ke {unit}', en: 'Back to {unit}' },
  berjalan: {
    id: 'Bulan berjalan: angka masih berubah.',
    en: 'This month is running: figures still change.',
  },
  ikhtisar: { id: 'Ikhtisar', en: 'At a glance' },
  pada: { id: 'Data per {saat}', en: 'Data as of {saat}' },
  sasaranUnit: { id: 'Capaian sasaran unit', en: 'Unit targets reached' },
  sasaranUnitTeks: {
    id: '{n} dari {dari} sasaran, menurut bobot',
    en: '{n} of {dari} targets, by weight',
  },
  belumDikirim: { id: 'belum dikirim', en: 'not sent yet' },
  kehadiran: { id: 'Kehadiran', en: 'Presence' },
  kehadiranTeks: { id: 'hadir, WFA, dan dinas luar', en: 'present, WFA and duty elsewhere' },
  partisipasi: { id: 'Partisipasi WFA', en: 'WFA participation' },
  partisipasiTeks: {
    id: '{n} dari {dari} yang boleh WFA, termasuk dengan surat',
    en: '{n} of {dari} who may, letters included',
  },
  laporan: { id: 'Laporan WFA masuk', en: 'WFA reports in' },
  laporanTeks: { id: '{n} hari WFA', en: '{n} WFA {n:day|days}' },
  layananTerjaga: { id: 'Layanan terjaga', en: 'Services kept up' },
  layananTeks: { id: 'hari dengan petugas cukup', en: 'days with enough staff on site' },
  keputusanTepat: { id: 'Keputusan tepat waktu', en: 'Decisions in time' },
  keputusanTeks: { id: 'pengajuan WFA oleh atasan dan kepala', en: 'on WFA requests' },
  disiplin: { id: 'Disiplin rata-rata', en: 'Mean discipline' },
  produktivitas: { id: 'Produktivitas rata-rata', en: 'Mean productivity' },
  dari100: { id: 'dari 100', en: 'of 100' },
  hadirTanpaHasil: { id: 'Hadir tanpa hasil', en: 'Present without results' },
  stagnasi: { id: 'Hasil kerja tidak meningkat', en: 'No better results' },
  stagnasiTeks: { id: 'pegawai, tiga bulan berturut-turut', en: 'people, three months in a row' },
  pegawaiTeks: { id: 'dari {n} pegawai', en: 'of {n} employees' },
  // Not the complaints of the public, which units send separately.
  keluhan: { id: 'Keluhan atas hasil kerja', en: 'Complaints about outputs' },
  keluhanTeks: { id: 'dari realisasi KRA', en: 'told with results of KRA' },
  mulai: {
    id: 'Luwes dipakai sejak {hari}. Hari sebelum itu tidak dinilai dan tidak dihitung di sini.',
    en: 'Luwes is used from {hari} on. Days before are not judged and not counted here.',
  },
  tanpa: { id: 'belum ada data', en: 'no data yet' },
} as const satisfies Catalogue
