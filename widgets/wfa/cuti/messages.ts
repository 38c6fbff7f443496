import type { Catalogue } from '../../shared/words.ts'

/** Texts of applications for leave. */
export const messages = {
  judul: { id: 'Perlu libur penuh untuk merawat?', en: 'Do you need days off to care?' },
  teks: {
    id: 'Merawat orang tua di sini berarti tetap bekerja, dari dekat mereka. Bila tidak dapat bekerja, mohonkan cuti. Luwes meneruskan permohonan ke SIMPEG; PPK yang memutuskan.',
    en: 'Care of a parent here means to keep working, near them. If you cannot work, ask for leave. Luwes passes it on to SIMPEG; the PPK decides.',
  },
  jenis: { id: 'Jenis cuti', en: 'Kind of leave' },
  'alasan-penting': {
    id: 'Cuti karena alasan penting (paling lama satu bulan)',
    en: 'Leave for an important reason (a month at most)',
  },
  cltn: {
    id: 'Cuti di luar tanggungan negara (tanpa penghasilan)',
    en: 'Unpaid leave',
  },
  dari: { id: 'Dari', en: 'From' },
  sampai: { id: 'Sampai', en: 'To' },
  alasan: { id: 'Alasan', en: 'Reason' },
  buktiJenis: { id: 'Jenis surat', en: 'Kind of letter' },
  buktiNomor: { id: 'Nomor surat', en: 'Number of the letter' },
  wajibDari: { id: 'Isi hari pertama cuti', en: 'Give the first day' },
  wajibSampai: { id: 'Isi hari terakhir cuti', en: 'Give the last day' },
  wajibAlasan: { id: 'Isi alasan cuti', en: 'Give the reason' },
  wajibBukti: { id: 'Isi nomor surat', en: 'Give the number of the letter' },
  kirim: { id: 'Kirim ke SIMPEG', en: 'Send to SIMPEG' },
  mengirim: { id: 'Mengirim…', en: 'Sending…' },
  terkirim: {
    id: 'Permohonan cuti dikirim ke SIMPEG. Hari cuti berlaku setelah disetujui di sana.',
    en: 'The application was sent to SIMPEG. The days are leave once it is granted there.',
  },
} as const satisfies Catalogue
