import type { Contract } from '../../contract/route.ts'
import { arahanAnswer, arahanList, arahanTerbitAnswer, terdampakAnswer } from '../schemas-arahan.ts'

/** The OpenAPI entries of the routes in `arahan.ts`. */
export const arahan = {
  daftarArahan: {
    tag: 'WFA',
    summary: 'Arahan, terbaru dahulu / directives, newest first',
    description: {
      id: 'Menunjukkan arahan, terbaru dahulu, 100 sehalaman. Untuk bkd, sekda, dan inspektorat.',
      en: 'Shows the directives, newest first, 100 a page. For bkd, sekda and inspektorat.',
    },
    status: 200,
    answer: arahanList,
    problems: [400, 401, 403, 503],
  },
  terbitkanArahan: {
    tag: 'WFA',
    summary:
      'Unit bekerja dari rumah atau wajib masuk; terapkan false hanya memberi tahu siapa yang terdampak / a directive, or only who would be affected',
    description: {
      id: 'Menyuruh unit bekerja dari rumah atau wajib masuk pada beberapa hari, mulai hari ini (R44). Untuk bkd dan sekda. Dengan terapkan false hanya memberi tahu siapa yang dikenai. Unit yang tidak dikenal, wilayah tanpa kantor, atau hari yang lewat ditolak (400).',
      en: 'Has units work from home or come to the office on some days, from today on (R44). For bkd and sekda. With terapkan false it only tells who is reached. An unknown unit, an area without an office or a past day is refused (400).',
    },
    status: 201,
    answer: arahanTerbitAnswer,
    preview: terdampakAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  batalkanArahan: {
    tag: 'WFA',
    summary: 'Batalkan arahan mulai hari ini / undo a directive from today on',
    description: {
      id: 'Membatalkan arahan mulai hari ini, dengan alasan; hari yang lewat tetap. Untuk bkd dan sekda. Yang sudah dibatalkan ditolak (409).',
      en: 'Undoes a directive from today on, with a reason; past days stay. For bkd and sekda. One that was undone is refused (409).',
    },
    status: 200,
    answer: arahanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
