import type { Contract } from '../../contract/contract.ts'
import { arahanAnswer, arahanList, arahanTerbitAnswer, terdampakAnswer } from '../schemas-arahan.ts'

/** What OpenAPI tells of the routes of `routes/arahan.ts`. */
export const arahan = {
  daftarArahan: {
    tag: 'WFA',
    summary: 'Arahan, terbaru dahulu / directives, newest first',
    status: 200,
    answer: arahanList,
    problems: [400, 401, 403, 503],
  },
  terbitkanArahan: {
    tag: 'WFA',
    summary:
      'Unit bekerja dari rumah atau wajib masuk; terapkan false hanya memberi tahu siapa yang terdampak / a directive, or whom it would reach',
    status: 201,
    answer: arahanTerbitAnswer,
    preview: terdampakAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  batalkanArahan: {
    tag: 'WFA',
    summary: 'Batalkan arahan mulai hari ini / undo a directive from today on',
    status: 200,
    answer: arahanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
