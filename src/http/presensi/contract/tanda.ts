import type { Contract } from '../../contract/contract.ts'
import { tandaAnswer, tandaList } from '../schemas-presensi.ts'

/** What OpenAPI tells of the routes of `routes/tanda.ts`. */
export const tanda = {
  tandaSaya: {
    tag: 'Presensi',
    summary: 'Tanda pada tap saya sebulan / signals on my taps of a month',
    status: 200,
    answer: tandaList,
    problems: [400, 401, 503],
  },
  tandaMenunggu: {
    tag: 'Presensi',
    summary: 'Tanda yang menunggu temuan saya / signals that wait for my finding',
    status: 200,
    answer: tandaList,
    problems: [400, 401, 503],
  },
  klarifikasiTanda: {
    tag: 'Presensi',
    summary: 'Jelaskan tanda pada tap saya / explain a signal',
    status: 200,
    answer: tandaAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  bandingTanda: {
    tag: 'Presensi',
    summary: 'Banding atas temuan ke BKPSDM / appeal against a finding',
    status: 200,
    answer: tandaAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  temuanTanda: {
    tag: 'Presensi',
    summary: 'Terbukti atau tidak, dengan alasan / find whether a signal holds',
    status: 200,
    answer: tandaAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
