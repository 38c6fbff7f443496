import type { Contract } from '../../contract/contract.ts'
import { sanggahanAnswer, sanggahanList } from '../schemas-kinerja.ts'

/** What OpenAPI tells of the routes of `routes/sanggahan.ts`. */
export const sanggahan = {
  sanggahBulan: {
    tag: 'Kinerja',
    summary: 'Sanggah satu baris bulan saya / object to a line of my month',
    status: 201,
    answer: sanggahanAnswer,
    problems: [400, 401, 404, 409, 422, 503],
    idempotent: true,
  },
  sanggahanBulan: {
    tag: 'Kinerja',
    summary:
      'Sanggahan saya, atau semua yang menunggu (bkd) / my objections, or all that wait (bkd)',
    status: 200,
    answer: sanggahanList,
    problems: [400, 401, 403, 503],
  },
  jawabSanggahan: {
    tag: 'Kinerja',
    summary: 'Terima atau tolak sanggahan (bkd) / accept or refuse an objection (bkd)',
    status: 200,
    answer: sanggahanAnswer,
    problems: [400, 401, 403, 404, 409, 422, 503],
  },
} as const satisfies Contract
