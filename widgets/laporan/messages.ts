import type { Catalogue } from '../shared/words.ts'

/** Texts of `luwes-laporan`; writing and history bring their own. */
export const messages = {
  judul: { id: 'Laporan kerja harian', en: 'Daily work report' },
  pengantar: {
    id: 'Laporkan hasil kerja harian sesuai rencana yang disetujui.',
    en: 'Report the results of a day against the approved plan.',
  },
  perlu: { id: 'Perlu dilaporkan', en: 'To report' },
  tidakAda: { id: 'Tidak ada yang perlu dilaporkan', en: 'Nothing to report' },
  tidakAdaTeks: {
    id: 'Hari yang memerlukan laporan akan tampil di sini pada hari tersebut. Progres harian di e-Kinerja berlaku sebagai laporan.',
    en: 'Days that need a report appear here on that day. Daily progress in e-kinerja counts as the report.',
  },
  hariIni: { id: 'hari ini', en: 'today' },
  batas: { id: 'Paling lambat {saat}', en: 'By {saat}' },
  lewat: {
    id: 'Batas waktu sudah lewat ({saat}). Laporan tetap dapat dikirim; atasan yang memutuskan.',
    en: 'It was due by {saat}. You can still send it; your superior decides.',
  },
  lewatKantor: {
    id: 'Batas waktu sudah lewat ({saat}). Laporan masih dapat dikirim; kehadiran hari ini tetap dihitung.',
    en: 'It was due by {saat}. You can still send it; the presence of this day counts all the same.',
  },
  belum: { id: 'Belum dilaporkan', en: 'Not reported yet' },
  diajukan: { id: 'Menunggu atasan', en: 'Waits for your superior' },
  diterima: { id: 'Diterima', en: 'Accepted' },
  dikembalikan: { id: 'Dikembalikan', en: 'Returned' },
  tulis: { id: 'Tulis laporan', en: 'Write the report' },
  perbaiki: { id: 'Perbaiki laporan', en: 'Mend the report' },
  kata: { id: 'Catatan atasan: {teks}', en: 'Your superior says: {teks}' },
} as const satisfies Catalogue
