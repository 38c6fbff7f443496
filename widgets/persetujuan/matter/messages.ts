import type { Catalogue } from '../../shared/words.ts'

/** Texts of all matters besides the requests. */
export const messages = {
  alasan: { id: 'Alasan', en: 'Reason' },
  alasanPetunjuk: { id: 'Pegawai membaca alasan ini.', en: 'The employee reads this reason.' },
  wajibAlasan: { id: 'Isi alasan keputusan Anda', en: 'Give the reason for your decision' },
  wajibHari: { id: 'Pilih harinya', en: 'Choose the day' },
  batal: { id: 'Batal', en: 'Cancel' },
  tidakKetemu: { id: 'Tidak ada yang cocok.', en: 'Nothing matches.' },
  akan: { id: '{apa}: {nama}.', en: '{apa}: {nama}.' },
  muat: { id: 'Tampilkan berikutnya', en: 'Show more' },
  gagal: {
    id: 'Daftar ini belum dapat diambil.',
    en: 'This list could not be fetched.',
  },
  cobaLagi: { id: 'Coba lagi', en: 'Try again' },
  hariItu: { id: 'Hari itu menurut catatan', en: 'What is on record of the day' },
  hariGagal: {
    id: 'Catatan hari itu belum dapat diambil. Anda tetap dapat memutuskan.',
    en: 'The record of the day could not be fetched. You can still decide.',
  },
  memuat: { id: 'Mengambil catatan…', en: 'Fetching the record…' },
  masuk: { id: 'Masuk', en: 'In' },
  pulang: { id: 'Pulang', en: 'Out' },
  jadwal: { id: 'Jam kerja', en: 'Hours' },
  riwayat: { id: 'Riwayat', en: 'History' },
} as const satisfies Catalogue
