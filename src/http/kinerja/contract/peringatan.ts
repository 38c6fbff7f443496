import type { Contract } from '../../contract/contract.ts'
import { peringatanAnswer, peringatanList } from '../schemas-dasbor.ts'

/** What OpenAPI tells of the routes of `routes/peringatan.ts`. */
export const peringatan = {
  peringatan: {
    tag: 'Kinerja',
    summary: 'Peringatan dini untuk saya / early warnings for me',
    status: 200,
    answer: peringatanList,
    problems: [400, 401, 503],
  },
  tindakLanjutPeringatan: {
    tag: 'Kinerja',
    summary: 'Akhiri peringatan dengan alasan / end a warning with a reason',
    status: 200,
    answer: peringatanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
