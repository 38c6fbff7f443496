import type { Contract } from '../../contract/contract.ts'
import { simulasiAnswer } from '../schemas-kebijakan.ts'

/** What OpenAPI tells of the routes of `routes/kebijakan.ts`. */
export const kebijakan = {
  simulasiKebijakan: {
    tag: 'WFA',
    summary:
      'Coba aturan pada data satu bulan, 20 unit sekali (bkd) / try clauses on a month (bkd)',
    status: 200,
    answer: simulasiAnswer,
    problems: [400, 401, 403, 503],
  },
} as const satisfies Contract
