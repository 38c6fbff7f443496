import type { Contract } from '../../contract/contract.ts'
import { hariBulanAnswer, kunciAnswer, tandaTerimaAnswer, tapAnswer } from '../schemas-presensi.ts'

/** What OpenAPI tells of the routes of `routes/presensi.ts`. */
export const presensi = {
  tap: {
    tag: 'Presensi',
    summary: 'Catat tap, dijawab tanda terima / record a tap, answered with a receipt',
    status: 201,
    answer: tapAnswer,
    problems: [400, 401, 409, 503],
    idempotent: true,
  },
  hariSebulan: {
    tag: 'Presensi',
    summary: 'Hari sebulan dengan putusan dan alasannya / days with verdicts and reasons',
    status: 200,
    answer: hariBulanAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  kunciTandaTerima: {
    tag: 'Presensi',
    summary: 'Kunci publik tanda terima (JWK Set) / the public keys of receipts',
    status: 200,
    answer: kunciAnswer,
    problems: [],
    open: true,
  },
  periksaTandaTerima: {
    tag: 'Presensi',
    summary: 'Apa arti sebuah tanda terima / what a receipt is worth',
    status: 200,
    answer: tandaTerimaAnswer,
    problems: [400, 401, 503],
  },
} as const satisfies Contract
