import type { Contract } from '../../contract/contract.ts'
import { dasborAnswer, pemakaianAnswer, pemakaianList } from '../schemas-dasbor.ts'

/** What OpenAPI tells of the routes of `routes/dasbor.ts`. */
export const dasbor = {
  dasbor: {
    tag: 'Kinerja',
    summary: 'Dasbor sebulan, semua unit atau satu / the dashboard of a month',
    status: 200,
    answer: dasborAnswer,
    problems: [400, 401, 403, 503],
  },
  pemakaian: {
    tag: 'Kinerja',
    summary: 'Pemakaian kantor satu unit / what the offices of a unit used',
    status: 200,
    answer: pemakaianList,
    problems: [400, 401, 403, 503],
  },
  isiPemakaian: {
    tag: 'Kinerja',
    summary: 'Isi pemakaian kantor menurut meter atau tagihan (bkd) / enter what offices used',
    status: 200,
    answer: pemakaianAnswer,
    problems: [400, 401, 403, 409, 503],
  },
} as const satisfies Contract
