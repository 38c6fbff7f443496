import * as v from 'valibot'
import type { Contract } from '../../contract/contract.ts'

const part = v.picklist(['ok', 'tidak-siap'])
const healthAnswer = v.object({ status: part, parts: v.object({ database: part, tulis: part }) })

/** What OpenAPI tells of the routes of `routes/layanan.ts`. */
export const layanan = {
  kesehatan: {
    tag: 'Layanan',
    summary: 'Apakah setiap bagian menjawab / whether every part answers',
    status: 200,
    answer: healthAnswer,
    problems: [],
    open: true,
  },
} as const satisfies Contract
