import type { Contract } from '../../contract/contract.ts'
import { bandingAnswer, gelombangAnswer, gelombangList } from '../schemas-gelombang.ts'

/** What OpenAPI tells of the routes of `routes/gelombang.ts`. */
export const gelombang = {
  gelombang: {
    tag: 'WFA',
    summary: 'Gelombang penerapan (bkd, sekda, inspektorat) / rollout waves',
    status: 200,
    answer: gelombangList,
    problems: [401, 403, 503],
  },
  bukaGelombang: {
    tag: 'WFA',
    summary: 'Buka gelombang (bkd) / open a wave (bkd)',
    status: 201,
    answer: gelombangAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  akhiriGelombang: {
    tag: 'WFA',
    summary: 'Tetapkan hari terakhir (bkd) / set the last day (bkd)',
    status: 200,
    answer: gelombangAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  bandingGelombang: {
    tag: 'WFA',
    summary: 'Unit gelombang dibanding unit di luar semua gelombang / wave against the rest',
    status: 200,
    answer: bandingAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
