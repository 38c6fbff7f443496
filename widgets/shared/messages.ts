import type { Catalogue } from './words.ts'

/** Words of all widgets. */
export const messages = {
  memuat: { id: 'Memuat…', en: 'Loading…' },
  cobaLagi: { id: 'Coba lagi', en: 'Try again' },
  keluar: { id: 'Anda belum masuk', en: 'You are not signed in' },
  keluarPortal: {
    id: 'Masuk ke portal, lalu buka kembali halaman ini.',
    en: 'Sign in to the portal, then open this page again.',
  },
  keluarJaringan: {
    id: 'Layanan belum dapat dihubungi. Muat ulang halaman ini beberapa saat lagi.',
    en: 'The service cannot be reached. Reload this page in a moment.',
  },
  belumDikenal: {
    id: 'Luwes belum mengenal akun Anda',
    en: 'Luwes does not know your account yet',
  },
  belumDikenalSaran: {
    id: 'Anda sudah masuk, tetapi data kepegawaian Anda belum diterima dari SIMPEG. Hubungi pengelola kepegawaian unit kerja Anda atau BKPSDM.',
    en: 'You are signed in, but your record has not come from SIMPEG yet. Contact the personnel officer of your unit or BKPSDM.',
  },
  gagal: { id: 'Data belum dapat ditampilkan', en: 'This cannot be shown right now' },
  jaringan: {
    id: 'Sambungan terputus. Periksa jaringan Anda, lalu coba lagi.',
    en: 'The connection was lost. Check your network and try again.',
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
