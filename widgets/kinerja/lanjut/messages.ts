import type { Catalogue } from '../../shared/words.ts'

/** Texts of the part below the calculation. */
export const messages = {
  slip: { id: 'Cetak slip bulan ini', en: 'Print the slip of this month' },
  mulai: { id: 'mulai {hari}', en: 'from {hari} on' },
  hasil: { id: 'Hasil kerja bulan ini', en: 'Results of this month' },
  hasilTeks: {
    id: 'Sebagai informasi: tidak ada baris nilai yang dihitung dari hasil kerja ini.',
    en: 'For information: no line of the score was worked out from these results.',
  },
  versi: { id: 'Dasar penghitungan', en: 'What this was computed from' },
  versiTeks: {
    id: 'Penghitungan ulang dengan aturan, kalender, dan data yang sama memberi hasil yang sama.',
    en: 'The same rules, calendar and data always give the same result.',
  },
  edisi: { id: 'Aturan', en: 'Rules' },
  edisiSejak: { id: 'Edisi yang berlaku sejak {hari}', en: 'The edition in force since {hari}' },
  kalender: { id: 'Sidik kalender hari kerja', en: 'Fingerprint of the calendar' },
  masukan: { id: 'Sidik data masukan', en: 'Fingerprint of the data' },
  dihitung: { id: 'Dihitung', en: 'Worked out' },
  ditutup: { id: 'Ditutup', en: 'Closed' },

  talenta: { id: 'Kotak talenta', en: 'Talent box' },
  kotak: { id: 'Kotak {kotak} dari 9', en: 'Box {kotak} of 9' },
  kotakTeks: {
    id: 'Kinerja {level} ekspektasi, potensial {height}.',
    en: 'Performance {level} expectations, potential {height}.',
  },
  atas: { id: 'di atas', en: 'above' },
  sesuai: { id: 'sesuai', en: 'as' },
  bawah: { id: 'di bawah', en: 'below' },
  rendah: { id: 'rendah', en: 'low' },
  menengah: { id: 'menengah', en: 'middle' },
  tinggi: { id: 'tinggi', en: 'high' },
  nilai: {
    id: 'Nilai kinerja {kinerja}, nilai potensial {potensial}',
    en: 'Performance score {kinerja}, potential score {potensial}',
  },
  talentaTeks: {
    id: 'Sebagai informasi bagi manajemen talenta; tidak mengubah TPP.',
    en: 'For talent management to know; it does not change the allowance.',
  },

  sanggahan: { id: 'Sanggahan', en: 'Objections' },
  dapat: {
    id: 'Ada baris yang keliru? Sanggah sampai {hari}; BKD/BKPSDM wajib menjawab sebelum bulan ditutup.',
    en: 'Is a line wrong? Object until {hari}; BKD/BKPSDM has to answer before the month is closed.',
  },
  dapatSusulan: {
    id: 'Ada baris yang keliru? Sanggah sampai {hari}. Bulan ini sudah ditutup, jadi hasilnya diperhitungkan pada bulan berikutnya.',
    en: 'Is a line wrong? Object until {hari}. This month is closed, so what comes of it is settled in the next.',
  },
  lewat: {
    id: 'Masa sanggah berakhir {hari}.',
    en: 'The time to object ended on {hari}.',
  },
  buka: { id: 'Sanggah satu baris', en: 'Object to a line' },
  judul: { id: 'Sanggah satu baris', en: 'Object to a line' },
  baris: { id: 'Baris yang disanggah', en: 'The line you object to' },
  pilih: { id: 'Pilih baris', en: 'Choose a line' },
  alasan: { id: 'Apa yang keliru, dan apa yang benar?', en: 'What is wrong, and what is right?' },
  bukti: { id: 'Bukti', en: 'Proof' },
  buktiPetunjuk: {
    id: 'Boleh dikosongkan. Sebutkan jenis dan nomornya, misalnya surat tugas.',
    en: 'May be left out. Name what it is and its number, such as a letter of duty.',
  },
  buktiJenis: { id: 'Jenis bukti', en: 'What it is' },
  buktiNomor: { id: 'Nomor', en: 'Its number' },
  tambahBukti: { id: 'Tambah bukti', en: 'Add a proof' },
  kirim: { id: 'Kirim sanggahan', en: 'Send the objection' },
  mengirim: { id: 'Mengirim…', en: 'Sending…' },
  batal: { id: 'Batal', en: 'Cancel' },
  wajibBaris: { id: 'Pilih baris yang disanggah', en: 'Choose the line you object to' },
  wajibAlasan: { id: 'Isi penjelasan sanggahan', en: 'Say what is wrong' },
  wajibJenis: { id: 'Isi jenis bukti', en: 'Say what the proof is' },
  wajibNomor: { id: 'Isi nomor bukti', en: 'Fill in the number of the proof' },
  terkirim: {
    id: 'Sanggahan terkirim. Jawaban BKD/BKPSDM tampil di sini.',
    en: 'The objection is sent. The answer of BKD/BKPSDM appears here.',
  },
  diajukan: { id: 'Menunggu BKD/BKPSDM', en: 'Waits for BKD/BKPSDM' },
  diterima: { id: 'Diterima', en: 'Accepted' },
  ditolak: { id: 'Ditolak', en: 'Refused' },
  pada: { id: 'Disanggah {saat}', en: 'Objected {saat}' },
  jawab: { id: 'Jawaban BKD/BKPSDM, {saat}', en: 'Answer of BKD/BKPSDM, {saat}' },
  dipulihkan: {
    id: 'Potongan dikembalikan untuk {hari}. Nilai berubah pada penghitungan berikutnya.',
    en: 'The deduction is given back for {hari}. The score changes when it is next worked out.',
  },
  tanpaHari: {
    id: 'Diperbaiki di sumbernya, lalu dihitung ulang.',
    en: 'It is mended where it comes from, then worked out again.',
  },
} as const satisfies Catalogue
