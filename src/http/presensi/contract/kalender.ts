import type { Contract } from '../../contract/contract.ts'
import { kalenderAnswer } from '../schemas-kalender.ts'

/** What OpenAPI tells of the routes of `routes/kalender.ts`. */
export const kalender = {
  kalender: {
    tag: 'Kalender',
    summary:
      'Hari libur, cuti bersama, Ramadan, tahun yang lengkap / holidays, Ramadan and the years that are complete',
    status: 200,
    answer: kalenderAnswer,
    problems: [401, 503],
  },
  isiKalender: {
    tag: 'Kalender',
    summary:
      'Isi hari libur atau Ramadan, atau nyatakan sebuah tahun lengkap (bkd) / enter holidays or Ramadan, or say that a year is complete (bkd)',
    status: 200,
    answer: kalenderAnswer,
    problems: [400, 401, 403, 409, 503],
  },
} as const satisfies Contract
