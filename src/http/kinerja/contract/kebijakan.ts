import type { Contract } from '../../contract/route.ts'
import { simulasiAnswer } from '../schemas-kebijakan.ts'

/** The OpenAPI entries of the routes in `kebijakan.ts`. */
export const kebijakan = {
  simulasiKebijakan: {
    tag: 'WFA',
    summary:
      'Coba aturan pada data satu bulan, 20 unit sekali (bkd) / try clauses on a month (bkd)',
    description: {
      id: 'Mencoba ketentuan WFA pada pegawai dan pengajuan nyata satu bulan, paling banyak 20 unit sehalaman, tanpa mengubah apa pun. Hanya bkd. Jawaban menyebut siapa yang untung, siapa yang rugi, dan hari unit yang melanggar.',
      en: 'Tries WFA clauses on the real people and requests of a month, 20 units a page at most, and changes nothing. Only bkd. The answer names who gains, who loses, and the days of units that break the tried law.',
    },
    status: 200,
    answer: simulasiAnswer,
    problems: [400, 401, 403, 503],
  },
} as const satisfies Contract
