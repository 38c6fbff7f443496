import * as v from 'valibot'
import type { Contract } from '../../contract/contract.ts'

/** What OpenAPI tells of the routes of `routes/surat.ts`. */
export const surat = {
  suratTugas: {
    tag: 'WFA',
    summary: 'Surat tugas untuk dicetak / the letter of assignment, to print',
    status: 200,
    answer: v.string(),
    type: 'text/html',
    problems: [401, 403, 404, 409, 503],
  },
} as const satisfies Contract
