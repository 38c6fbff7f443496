import type { Catalogue } from '../../shared/words.ts'

/** Texts of answering objections. */
export const messages = {
  kosong: { id: 'Tidak ada sanggahan yang menunggu', en: 'No objections wait' },
  kosongTeks: {
    id: 'Semua sanggahan bulan ini sudah dijawab.',
    en: 'All objections to this month are answered.',
  },
  pada: { id: 'Disanggah {saat}', en: 'Objected {saat}' },
  bukti: { id: 'Bukti: {bukti}', en: 'Proof: {bukti}' },
  jawab: { id: 'Jawab', en: 'Answer' },
  putusan: { id: 'Putusan', en: 'Decision' },
  terima: { id: 'Terima', en: 'Accept' },
  tolak: { id: 'Tolak', en: 'Refuse' },
  alasan: { id: 'Alasan untuk pegawai', en: 'The reason, for the employee' },
  hari: { id: 'Hari yang potongannya dikembalikan', en: 'Days whose deduction is given back' },
  hariPetunjuk: {
    id: 'Nilai berubah pada penghitungan berikutnya.',
    en: 'The score changes when it is next computed.',
  },
  bukanPotongan: {
    id: 'Baris ini bukan potongan presensi. Bila diterima, perbaiki di sumbernya (SIMPEG atau e-Kinerja), lalu hitung ulang.',
    en: 'This line is no deduction of presence. Once accepted, mend it where it comes from (SIMPEG or e-Kinerja), then compute again.',
  },
  presensi: { id: 'Presensi pada hari itu', en: 'Attendance on these days' },
  presensiGagal: {
    id: 'Presensi hari itu belum dapat ditampilkan. Tutup, lalu buka lagi jawabannya.',
    en: 'The attendance of these days could not be shown. Close the answer and open it again.',
  },
  masuk: { id: 'Masuk', en: 'In' },
  pulang: { id: 'Pulang', en: 'Out' },
  jadwal: { id: 'jam kerja', en: 'hours' },
  takAda: { id: 'tidak ada', en: 'none' },
  kirim: { id: 'Kirim jawaban', en: 'Send the answer' },
  terjawab: {
    id: 'Sanggahan {nama} dijawab.',
    en: 'The objection of {nama} is answered.',
  },
  dipulihkan: {
    id: 'Sanggahan {nama} diterima; potongan {n} hari dikembalikan.',
    en: 'The objection of {nama} is accepted; the deduction of {n} {n:day|days} is given back.',
  },
  wajibPutusan: { id: 'Pilih putusannya', en: 'Choose the decision' },
  wajibHari: { id: 'Pilih sedikitnya satu hari', en: 'Choose one day at least' },
} as const satisfies Catalogue
