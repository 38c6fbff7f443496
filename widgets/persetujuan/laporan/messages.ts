import type { Catalogue } from '../../shared/words.ts'

/** Texts of the reports that wait for the atasan. */
export const messages = {
  kosong: { id: 'Tidak ada laporan yang menunggu', en: 'No report is waiting' },
  kosongTeks: {
    id: 'Laporan hari WFA dari bawahan Anda akan tampil di sini.',
    en: 'Reports of WFA days of your people will appear here.',
  },
  semua: { id: 'Pilih semua ({n})', en: 'Choose all ({n})' },
  terimaPilihan: { id: 'Terima {n} laporan', en: 'Accept {n} {n:report|reports}' },
  terimaNanti: { id: 'Terima yang dipilih', en: 'Accept the chosen' },
  pilihSatu: { id: 'Pilih laporan {nama}, {hari}', en: 'Choose the report of {nama}, {hari}' },
  tepat: { id: 'Tepat waktu', en: 'On time' },
  dikirim: { id: 'dikirim {saat}', en: 'sent {saat}' },
  tercapai: { id: '{met} dari {all} target tercapai', en: '{met} of {all} targets met' },
  terlambat: { id: 'Dikirim setelah hari WFA', en: 'Sent after the day' },
  hari: { id: 'Hari WFA', en: 'WFA day' },
  kendala: { id: 'Kendala', en: 'Obstacles' },
  pernahKembali: {
    id: 'Catatan Anda saat mengembalikan',
    en: 'What you said when you returned it',
  },
  terima: { id: 'Terima laporan', en: 'Accept the report' },
  kembalikan: { id: 'Kembalikan', en: 'Return' },
  apaPerbaikan: { id: 'Apa yang perlu diperbaiki?', en: 'What has to be mended?' },
  kirimKembali: { id: 'Kembalikan laporan', en: 'Return the report' },
  diterima: { id: 'Laporan {nama} diterima.', en: 'The report of {nama} is accepted.' },
  diterimaSemua: { id: '{n} laporan diterima.', en: '{n} {n:report is|reports are} accepted.' },
  dikembalikan: { id: 'Laporan {nama} dikembalikan.', en: 'The report of {nama} is returned.' },
} as const satisfies Catalogue
