import type { Contract } from '../../contract/contract.ts'
import { daftarPerbaikanAnswer, dataAnswer, perbaikanAnswer } from '../schemas-data.ts'

/** What OpenAPI tells of the routes of `routes/data.ts`. */
export const data = {
  dataSaya: {
    tag: 'Data pribadi',
    summary:
      'Semua data tentang saya dan siapa yang melihatnya; satu bagian dengan bagian=, berikutnya dengan after=, format=csv / everything held about me, and who looked at it, part by part and page by page',
    status: 200,
    answer: dataAnswer,
    problems: [400, 401, 503],
  },
  mintaPerbaikanData: {
    tag: 'Data pribadi',
    summary: 'Minta data saya diperbaiki di sumbernya / ask to have my data mended at its source',
    status: 201,
    answer: perbaikanAnswer,
    problems: [400, 401, 409, 503],
    idempotent: true,
  },
  daftarPerbaikanData: {
    tag: 'Data pribadi',
    summary: 'Permintaan perbaikan data, yang menunggu lebih dulu (bkd) / requests to mend data',
    status: 200,
    answer: daftarPerbaikanAnswer,
    problems: [401, 403, 503],
  },
  jawabPerbaikanData: {
    tag: 'Data pribadi',
    summary: 'Jawab permintaan perbaikan data (bkd) / answer a request to mend data',
    status: 200,
    answer: perbaikanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
