import type { Catalogue } from '../../shared/words.ts'

/** Texts of ending a warning. */
export const messages = {
  judul: { id: 'Bagaimana peringatan ini diakhiri?', en: 'How does this warning end?' },
  cara: { id: 'Tindak lanjut', en: 'Follow-up' },
  dijelaskan: { id: 'Sudah dijelaskan', en: 'Explained' },
  'dijelaskan-teks': {
    id: 'Ada alasan yang sah, atau datanya keliru.',
    en: 'There is a good reason, or the data is wrong.',
  },
  dibina: { id: 'Sudah dibina', en: 'Coached' },
  'dibina-teks': {
    id: 'Dibicarakan dengan pegawai; ada kesepakatan.',
    en: 'Talked over with the person; something was agreed.',
  },
  'kebijakan-diubah': { id: 'Aturan atau pengaturan diubah', en: 'A policy was changed' },
  'kebijakan-diubah-teks': {
    id: 'Penyebabnya jadwal, kuota, atau beban kerja, dan itu yang diperbaiki.',
    en: 'The cause was a schedule, a quota or the load, and that was mended.',
  },
  'tinjau-penempatan': { id: 'Penempatan ditinjau', en: 'Placement reviewed' },
  'tinjau-penempatan-teks': {
    id: 'Dibicarakan apakah tugas atau jabatan lain lebih sesuai. Luwes tidak memindahkan siapa pun.',
    en: 'Whether another task or position fits better is talked over. Luwes moves nobody.',
  },
  dilimpahkan: {
    id: 'Dilimpahkan ke sistem disiplin',
    en: 'Handed to the discipline system',
  },
  'dilimpahkan-teks': {
    id: 'Perkara dibuka di sana menurut prosedur tertulis; catat nomornya.',
    en: 'A case is opened there by the written procedure; note its number.',
  },
  nomor: { id: 'Nomor perkara', en: 'Number of the case' },
  nomorPetunjuk: {
    id: 'Nomor dari sistem disiplin, misalnya surat panggilan.',
    en: 'From the discipline system, such as that of the summons.',
  },
  alasan: { id: 'Alasan', en: 'Reason' },
  tidakOtomatis: {
    id: 'Luwes hanya mencatat. Tidak ada hukuman atau potongan yang berjalan dari sini.',
    en: 'Luwes keeps a record. No sanction and no cut follows from here.',
  },
  kirim: { id: 'Akhiri peringatan', en: 'End the warning' },
  mengirim: { id: 'Mengirim…', en: 'Sending…' },
  batal: { id: 'Batal', en: 'Cancel' },
  selesai: { id: 'Peringatan “{jenis}” selesai.', en: 'The warning “{jenis}” has ended.' },
  wajibCara: { id: 'Pilih tindak lanjutnya', en: 'Choose the follow-up' },
  wajibAlasan: { id: 'Isi alasannya', en: 'Give the reason' },
  wajibNomor: { id: 'Isi nomor perkaranya', en: 'Fill in the number of the case' },
} as const satisfies Catalogue
