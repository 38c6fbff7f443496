import type { Contract } from '../../contract/contract.ts'
import {
  csvAnswer,
  rencanaAnswer,
  rosterAnswer,
  rosterBatalAnswer,
  terbitAnswer,
} from '../schemas-roster.ts'

/** What OpenAPI tells of the routes of `routes/roster.ts`. */
export const roster = {
  rosterUnit: {
    tag: 'WFA',
    summary: 'Siapa bekerja di mana / who works where',
    status: 200,
    answer: rosterAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  rencanakanRoster: {
    tag: 'WFA',
    summary:
      'Rencanakan minggu unit (kepala, bkd); terbitkan false hanya melihat / plan a unit’s weeks',
    status: 201,
    answer: terbitAnswer,
    preview: rencanaAnswer,
    problems: [400, 401, 403, 404, 409, 503],
    idempotent: true,
  },
  rosterCsv: {
    tag: 'WFA',
    summary: 'Roster terbit sebagai CSV untuk surat perintah: <id>.csv / a roster as CSV',
    status: 200,
    answer: csvAnswer,
    type: 'text/csv',
    problems: [400, 401, 403, 404, 503],
  },
  batalkanRoster: {
    tag: 'WFA',
    summary: 'Batalkan roster mulai besok (kepala, bkd) / withdraw a roster from tomorrow on',
    status: 200,
    answer: rosterBatalAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
