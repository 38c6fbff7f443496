import type { Contract } from '../../contract/contract.ts'
import {
  hasilAnswer,
  jawabanAnswer,
  surveiAnswer,
  surveiList,
  surveiSayaAnswer,
} from '../schemas-survei.ts'

/** What OpenAPI tells of the routes of `routes/survei.ts`. */
export const survei = {
  survei: {
    tag: 'WFA',
    summary: 'Survei kesiapan, terbaru dahulu / readiness surveys, newest first',
    status: 200,
    answer: surveiList,
    problems: [401, 503],
  },
  bukaSurvei: {
    tag: 'WFA',
    summary: 'Buka survei (bkd) / open a survey (bkd)',
    status: 201,
    answer: surveiAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  bacaSurvei: {
    tag: 'WFA',
    summary: 'Satu survei / one survey',
    status: 200,
    answer: surveiSayaAnswer,
    problems: [401, 404, 503],
  },
  jawabSurvei: {
    tag: 'WFA',
    summary: 'Jawab sekali, nilai 1 sampai 5 / answer once, 1 to 5',
    status: 201,
    answer: jawabanAnswer,
    problems: [400, 401, 404, 409, 503],
    idempotent: true,
  },
  hasilSurvei: {
    tag: 'WFA',
    summary: 'Hasil per unit, tidak di bawah 5 jawaban / results per unit, none below 5 answers',
    status: 200,
    answer: hasilAnswer,
    problems: [401, 403, 404, 409, 503],
  },
} as const satisfies Contract
