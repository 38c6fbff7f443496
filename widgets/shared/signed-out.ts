import type { TemplateResult } from 'lit'
import { stateCard } from './views.ts'
import type { Catalogue, Words } from './words.ts'

/** Nothing of its own. */
export const styles = []

const messages = {
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
    id: 'Anda sudah masuk, tetapi data kepegawaian Anda belum diterima dari SIMPEG. Hubungi pengelola kepegawaian unit kerja Anda atau BKD/BKPSDM.',
    en: 'You are signed in, but your record has not come from SIMPEG yet. Contact the personnel officer of your unit or BKD/BKPSDM.',
  },
} as const satisfies Catalogue

/** Shows why nobody is signed in, by the code of the reason. */
export function signedOut(words: Words, code: string): TemplateResult {
  const { keluar, keluarJaringan, keluarPortal, belumDikenal, belumDikenalSaran } = messages
  if (code === 'belum-dikenal') return stateCard(words, belumDikenal, belumDikenalSaran)
  return stateCard(words, keluar, code === 'jaringan' ? keluarJaringan : keluarPortal)
}
