import type { Catalogue } from './words.ts'

/** Texts of all widgets. */
export const messages = {
  memuat: { id: 'Memuat…', en: 'Loading…' },
  cobaLagi: { id: 'Coba lagi', en: 'Try again' },
  gagal: { id: 'Data belum dapat ditampilkan', en: 'This cannot be shown right now' },
  jaringan: {
    id: 'Sambungan terputus. Periksa jaringan Anda, lalu coba lagi.',
    en: 'The connection was lost. Check your network and try again.',
  },
  dicoba: {
    id: 'Sambungan dicoba lagi dengan sendirinya.',
    en: 'The connection is tried again by itself.',
  },
  muat: {
    id: 'Bagian ini belum termuat. Periksa jaringan Anda, lalu coba lagi atau muat ulang halaman.',
    en: 'This part has not loaded. Check your network and try again, or reload the page.',
  },
  sesi: {
    id: 'Sesi Anda berakhir. Masuk kembali ke portal, lalu coba lagi.',
    en: 'Your session has ended. Sign in to the portal and try again.',
  },
  sibuk: {
    id: 'Layanan sedang sibuk. Data Anda aman; coba lagi beberapa saat lagi.',
    en: 'The service is busy. Nothing of yours is lost; try again in a moment.',
  },
  terlarang: {
    id: 'Anda tidak berwenang melihat bagian ini.',
    en: 'You are not allowed to see this part.',
  },
  umum: {
    id: 'Terjadi kendala. Coba lagi; bila berulang, hubungi BKD/BKPSDM.',
    en: 'Something went wrong. Try again; if it goes on, contact BKD/BKPSDM.',
  },
  sebelumnya: { id: 'Bulan sebelumnya', en: 'Previous month' },
  berikutnya: { id: 'Bulan berikutnya', en: 'Next month' },
} as const satisfies Catalogue
