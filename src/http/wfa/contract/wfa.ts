import type { Contract } from '../../contract/contract.ts'
import { kotakMasuk, pengajuanAnswer, pengajuanList, periksaAnswer } from '../schemas-pengajuan.ts'

/** What OpenAPI tells of the routes of `routes/wfa.ts`. */
export const wfa = {
  periksaPengajuan: {
    tag: 'WFA',
    summary: 'Apa kata aturan, tanpa mengajukan / what a request would meet',
    status: 200,
    answer: periksaAnswer,
    problems: [400, 401, 503],
  },
  ajukan: {
    tag: 'WFA',
    summary: 'Ajukan WFA dengan rencana kerja / file a request',
    status: 201,
    answer: pengajuanAnswer,
    problems: [400, 401, 409, 422, 503],
    idempotent: true,
  },
  pengajuanSaya: {
    tag: 'WFA',
    summary: 'Pengajuan saya, terbaru dahulu / my requests, newest first',
    status: 200,
    answer: pengajuanList,
    problems: [400, 401, 503],
  },
  bacaPengajuan: {
    tag: 'WFA',
    summary: 'Satu pengajuan dengan riwayatnya / one request with its history',
    status: 200,
    answer: pengajuanAnswer,
    problems: [401, 403, 404, 503],
  },
  kotakMasuk: {
    tag: 'WFA',
    summary: 'Menunggu keputusan saya, terlama dahulu / waiting for my decision, oldest first',
    status: 200,
    answer: kotakMasuk,
    problems: [400, 401, 503],
  },
  berlaku: {
    tag: 'WFA',
    summary: 'WFA bawahan yang disetujui dan belum lewat / granted days ahead that I may revoke',
    status: 200,
    answer: pengajuanList,
    problems: [400, 401, 503],
  },
  putuskan: {
    tag: 'WFA',
    summary:
      'Rekomendasi, setuju, tolak, kembalikan, batal, cabut; merekomendasikan atau menyetujui menyatakan kriteria tugas terpenuhi selama belum dinyatakan / decide on a request; recommending or approving declares that the task criteria are met where nobody has declared them',
    status: 200,
    answer: pengajuanAnswer,
    problems: [400, 401, 403, 404, 409, 422, 503],
  },
} as const satisfies Contract
