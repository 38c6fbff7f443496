import type { Catalogue } from '../shared/words.ts'

/** Texts of `luwes-kinerja`. */
export const messages = {
  judul: { id: 'Kinerja dan TPP saya', en: 'My performance and allowance' },
  pengantar: {
    id: 'Nilai bulanan Anda, lengkap dengan cara hitung dan dasarnya.',
    en: 'Your month, with how it was worked out and what each line rests on.',
  },
  usulan: { id: 'Usulan TPP', en: 'Proposed allowance (TPP)' },
  usulanBelum: { id: 'Menunggu penilaian', en: 'Waiting for the rating' },
  usulanBelumTeks: {
    id: 'Usulan TPP dihitung setelah pejabat penilai memberi predikat kinerja bulan ini.',
    en: 'The proposal is worked out once this month has its performance rating.',
  },
  dari: { id: 'dari TPP dasar {rupiah}', en: 'of a base of {rupiah}' },
  sementara: {
    id: 'Angka sementara: dapat berubah sampai bulan ini ditutup BKD/BKPSDM.',
    en: 'Provisional: this can change until BKD/BKPSDM closes the month.',
  },
  tetap: { id: 'Bulan ini sudah ditutup. Angka bersifat tetap.', en: 'This month is closed.' },
  predikat: { id: 'Predikat kinerja', en: 'Performance rating' },
  diusulkan: { id: 'Diusulkan', en: 'Proposed' },
  diusulkanTeks: {
    id: 'Diusulkan dari capaian hasil kerja; pejabat penilai belum menilai.',
    en: 'Proposed from the results reached; nobody has rated yet.',
  },
  sanggahSampai: {
    id: 'Dapat disanggah sampai {hari}.',
    en: 'You may object until {hari}.',
  },
  dariHari: { id: 'Dari {n} hari', en: 'From {n} {n:day|days}' },
  dariHasil: { id: 'Dari {n} hasil kerja', en: 'From {n} {n:result|results}' },
  hasilKerja: { id: '{n} hasil', en: '{n} {n:result|results}' },
  sanggah: { id: 'Sanggah baris ini', en: 'Object to this line' },
  disanggah: { id: 'Disanggah, menunggu jawaban', en: 'Objected to, waits for an answer' },
  belumDinilai: { id: 'Belum dinilai', en: 'Not rated yet' },
  disiplin: { id: 'Disiplin kerja', en: 'Work discipline' },
  produktivitas: { id: 'Produktivitas kerja', en: 'Work productivity' },
  dari100: { id: 'dari 100', en: 'of 100' },
  rincian: { id: 'Cara menghitung', en: 'How it was worked out' },
  uraian: { id: 'Uraian', en: 'Line' },
  jumlah: { id: 'Jumlah', en: 'Amount' },
  poin: { id: 'Poin', en: 'Points' },
  rupiah: { id: 'Rupiah', en: 'Rupiah' },
  total: { id: 'Usulan TPP', en: 'Proposed allowance' },
  totalBelum: { id: 'Belum dapat dijumlahkan', en: 'Cannot be added up yet' },
  hari: { id: '{n} hari', en: '{n} {n:day|days}' },
  hukuman: { id: '{n} hukuman', en: '{n} {n:sanction|sanctions}' },
  lihat: { id: 'Lihat {bulan}', en: 'See {bulan}' },
  tidakDihitung: { id: 'Bulan ini tidak dihitung', en: 'This month is not worked out' },
  belumDihitung: { id: 'Bulan ini belum dihitung', en: 'This month has not been worked out yet' },
  belumDihitungTeks: {
    id: 'Tidak ada yang perlu Anda lakukan. Nilai tampil di sini setelah BKD/BKPSDM menghitung bulan {bulan}, biasanya di awal bulan berikutnya.',
    en: 'There is nothing you need to do. The result appears here once BKD/BKPSDM has worked out {bulan}, usually early in the next month.',
  },
} as const satisfies Catalogue
