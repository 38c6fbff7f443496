import type { Contract } from '../../contract/route.ts'
import { sanggahanAnswer, sanggahanList } from '../schemas-kinerja.ts'

/** The OpenAPI entries of the routes in `sanggahan.ts`. */
export const sanggahan = {
  sanggahBulan: {
    tag: 'Kinerja',
    summary: 'Sanggah satu baris bulan saya / object to a line of my month',
    description: {
      id: 'Menyanggah satu baris bulan sendiri, dengan alasan dan bukti. Semua pegawai, sampai sanggahSampai, juga sesudah bulan ditutup (R57). Ditolak (422) bila barisnya tidak ada atau waktunya lewat; sanggahan kedua atas baris yang menunggu ditolak (409).',
      en: 'Objects to a line of one’s own month, with a reason and proofs. Everybody, until sanggahSampai, also once the month is closed (R57). Refused (422) where there is no such line or the time is over; a second objection to a line that waits is refused (409).',
    },
    status: 201,
    answer: sanggahanAnswer,
    problems: [400, 401, 404, 409, 422, 503],
    idempotent: true,
  },
  sanggahanBulan: {
    tag: 'Kinerja',
    summary:
      'Sanggahan saya, atau semua yang menunggu (bkd) / my objections, or all that wait (bkd)',
    description: {
      id: 'Menunjukkan sanggahan sendiri atas satu bulan. Dengan semua=ya semua yang menunggu jawaban, terlama dahulu, hanya untuk bkd dan inspektorat.',
      en: 'Shows one’s own objections to a month. With semua=ya all that wait for an answer, oldest first, only for bkd and inspektorat.',
    },
    status: 200,
    answer: sanggahanList,
    problems: [400, 401, 403, 503],
  },
  jawabSanggahan: {
    tag: 'Kinerja',
    summary: 'Terima atau tolak sanggahan (bkd) / accept or refuse an objection (bkd)',
    description: {
      id: 'Menerima atau menolak sanggahan, dengan alasan, sekali saja. Hanya bkd, dan tidak untuk sanggahan sendiri. Yang diterima mengembalikan poin hari yang disebut; hari yang tidak ada pada baris itu ditolak (422).',
      en: 'Accepts or refuses an objection, with a reason, once. Only bkd, and not their own. What is accepted gives back the points of the days named; a day that the line does not have is refused (422).',
    },
    status: 200,
    answer: sanggahanAnswer,
    problems: [400, 401, 403, 404, 409, 422, 503],
  },
} as const satisfies Contract
