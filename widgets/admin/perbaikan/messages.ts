import type { Catalogue } from '../../shared/words.ts'

/** Texts of requests to correct data. */
export const messages = {
  teks: {
    id: 'Pegawai berhak meminta data pribadinya diperbaiki (UU 27/2022). Jawab dalam 3 × 24 jam; batas ini bawaan Luwes, belum ditetapkan dengan Perkada. Luwes menyimpan salinan: perbaiki di sumbernya, lalu jawab di sini.',
    en: 'Employees have a right to have their data mended (UU 27/2022). Answer within 3 × 24 hours; this limit is a default of Luwes, not set by regulation yet. Luwes holds copies: mend the source, then answer here.',
  },
  judul: { id: 'Permintaan perbaikan data', en: 'Requests to mend data' },
  kosong: { id: 'Tidak ada permintaan', en: 'No requests' },
  kosongTeks: {
    id: 'Permintaan perbaikan data dari pegawai akan tampil di sini.',
    en: 'Requests of employees to mend their data will appear here.',
  },
  bagian: { id: 'Bagian: {bagian}', en: 'Part: {bagian}' },
  batas: { id: 'Jawab paling lambat {saat}', en: 'Answer by {saat}' },
  terlambat: { id: 'Terlambat', en: 'Overdue' },
  diajukan: { id: 'Menunggu', en: 'Waiting' },
  masuk: { id: 'Diajukan', en: 'Asked' },
  diteruskan: { id: 'Diteruskan ke sumber', en: 'Handed on' },
  diperbaiki: { id: 'Diperbaiki', en: 'Mended' },
  ditolak: { id: 'Ditolak', en: 'Refused' },
  jawab: { id: 'Jawab', en: 'Answer' },
  apa: { id: 'Apa jawabannya?', en: 'What is the answer?' },
  isi: { id: 'Yang disampaikan kepada pegawai', en: 'What the employee is told' },
  wajibIsi: { id: 'Isi jawabannya', en: 'Write the answer' },
  kirim: { id: 'Kirim jawaban', en: 'Send the answer' },
  terkirim: { id: 'Jawaban terkirim.', en: 'The answer is sent.' },
  batal: { id: 'Batal', en: 'Cancel' },
  riwayat: { id: 'Riwayat', en: 'History' },
} as const satisfies Catalogue
