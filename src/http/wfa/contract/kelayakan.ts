import type { Contract } from '../../contract/contract.ts'
import { kesiapanAnswer, kriteriaAnswer, layananAnswer } from '../schemas-kelayakan.ts'

const base = { tag: 'WFA', status: 200 } as const

/** What OpenAPI tells of the routes of `routes/kelayakan.ts`. */
export const kelayakan = {
  kriteriaTugas: {
    ...base,
    summary: 'Kriteria tugas seorang pegawai / the task criteria of a person',
    answer: kriteriaAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  tandaTanganKriteria: {
    ...base,
    summary:
      'Nyatakan kriteria tugas satu per satu (atasan) / declare the task criteria (superior)',
    answer: kriteriaAnswer,
    problems: [400, 401, 403, 503],
  },
  kesiapanSaya: {
    ...base,
    summary: 'Kesiapan saya / my readiness',
    answer: kesiapanAnswer,
    problems: [401, 503],
  },
  nyatakanKesiapan: {
    ...base,
    summary: 'Nyatakan laptop dan internet siap / declare laptop and internet ready',
    answer: kesiapanAnswer,
    problems: [400, 401, 503],
  },
  layananUnit: {
    ...base,
    summary: 'Jendela layanan sebuah unit / the service windows of a unit',
    answer: layananAnswer,
    problems: [400, 401, 404, 503],
  },
  tetapkanLayanan: {
    ...base,
    summary: 'Tetapkan jendela layanan (kepala, bkd) / set the service windows (head, bkd)',
    answer: layananAnswer,
    problems: [400, 401, 403, 404, 503],
  },
} as const satisfies Contract
