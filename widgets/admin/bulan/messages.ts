import type { Catalogue } from '../../shared/words.ts'

/** Words of computing, closing and exporting a month. */
export const messages = {
  kemajuan: { id: '{n} dari {dari} pegawai dihitung', en: '{n} of {dari} employees computed' },
  belum: { id: 'Belum dihitung', en: 'Not computed yet' },
  berjalan: { id: 'Sedang dihitung', en: 'Being computed' },
  selesai: { id: 'Sudah dihitung', en: 'Computed' },
  tertahan: { id: 'Tertahan', en: 'Held up' },
  ditutup: { id: 'Ditutup', en: 'Closed' },
  tanpaNilai: {
    id: '{n} pegawai belum dinilai di e-Kinerja: predikatnya diusulkan dari capaian hasil kerja, atau menunggu bila capaiannya pun belum ada.',
    en: '{n} {n:employee has|employees have} no rating in e-Kinerja yet: the predicate is proposed from results, or waits where there are none either.',
  },
  mulai: { id: 'Mulai {saat}', en: 'Begun {saat}' },
  pada: { id: 'Selesai {saat}', en: 'Done {saat}' },
  ditutupPada: { id: 'Ditutup {saat}', en: 'Closed {saat}' },
  belumTeks: {
    id: 'Bulan dapat dihitung kapan saja. Hasilnya sementara dan dapat dihitung ulang.',
    en: 'A month can be computed at any time. The result is provisional and can be computed again.',
  },
  hitung: { id: 'Hitung bulan ini', en: 'Compute this month' },
  hitungLagi: { id: 'Hitung ulang', en: 'Compute again' },
  lanjut: { id: 'Lanjutkan hitungan', en: 'Go on computing' },
  menghitung: { id: 'Menghitung…', en: 'Computing…' },
  dihitung: { id: 'Bulan {bulan} selesai dihitung.', en: '{bulan} is computed.' },
  halangan: { id: 'Yang perlu diselesaikan dahulu', en: 'To be settled first' },
  tutup: { id: 'Tutup bulan', en: 'Close the month' },
  tutupTeks: {
    id: 'Bulan dihitung sekali lagi, lalu dikunci dan tidak dapat dibuka lagi. Temuan sesudahnya menjadi penyesuaian bulan berikutnya.',
    en: 'The month is computed once more, then locked for good. What is found later is settled in the next month.',
  },
  yakin: {
    id: 'Saya paham bahwa {bulan} tidak dapat dibuka lagi.',
    en: 'I understand that {bulan} cannot be opened again.',
  },
  tutupYa: { id: 'Tutup {bulan}', en: 'Close {bulan}' },
  wajibYakin: { id: 'Centang pernyataan ini', en: 'Tick that you understand' },
  tertutup: { id: '{bulan} sudah ditutup.', en: '{bulan} is closed.' },
  menutup: {
    id: '{bulan} sedang dihitung untuk ditutup.',
    en: '{bulan} is being computed to be closed.',
  },
  ekspor: { id: 'Ekspor', en: 'Export' },
  eksporTeks: {
    id: 'Setiap berkas membawa sidik SHA-256 dan segel bertanda tangan, agar penerima dapat membuktikan keasliannya.',
    en: 'Each file comes with its SHA-256 and a signed seal, so that who gets it can prove where it is from.',
  },
  tpp: { id: 'TPP untuk penggajian', en: 'Allowances for payroll' },
  bkn: { id: 'Kinerja periodik BKN', en: 'Periodic performance for BKN' },
  esakip: { id: 'Realisasi e-SAKIP', en: 'Results for e-SAKIP' },
  laporan: { id: 'Laporan bulanan unit', en: 'Monthly report by unit' },
  semuaUnit: { id: 'Semua unit kerja', en: 'All units' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  terunduh: { id: '{nama} terunduh', en: '{nama} is here' },
  dariJson: {
    id: 'Buku kerja ini disusun di peramban dari berkas JSON bersegel. Sidik dan segel berkas JSON itu tercantum pada lembar Keterangan.',
    en: 'This workbook was made in the browser from a sealed JSON file, whose SHA-256 and seal stand on its sheet Keterangan.',
  },
  sidik: { id: 'Sidik SHA-256', en: 'SHA-256' },
  segel: { id: 'Segel', en: 'Seal' },
} as const satisfies Catalogue
