import type { Contract } from '../../contract/route.ts'
import { bandingAnswer, gelombangAnswer, gelombangList } from '../schemas-gelombang.ts'

/** The OpenAPI entries of the routes in `gelombang.ts`. */
export const gelombang = {
  gelombang: {
    tag: 'WFA',
    summary: 'Gelombang penerapan (bkd, sekda, inspektorat) / rollout waves',
    description: {
      id: 'Menunjukkan gelombang penerapan. Untuk bkd, sekda, dan inspektorat.',
      en: 'Shows the rollout waves. For bkd, sekda and inspektorat.',
    },
    status: 200,
    answer: gelombangList,
    problems: [401, 403, 503],
  },
  bukaGelombang: {
    tag: 'WFA',
    summary: 'Buka gelombang (bkd) / open a wave (bkd)',
    description: {
      id: 'Membuka gelombang penerapan bagi beberapa unit, dengan syarat masuk dan keluarnya. Unit di bawahnya ikut. Selama ada gelombang, pegawai di luar gelombang yang berjalan tidak dapat mengajukan WFA (wfa.gelombang), kecuali keadaan khusus, merawat orang tua, dan ulang tahun ibu. Hanya bkd. Unit yang tidak dikenal ditolak (400).',
      en: 'Opens a rollout wave for some units, with what lets it begin and end. Units below them are in it. While there is a wave, who is in no open one may not ask for WFA (wfa.gelombang), but for special conditions, care of a parent and a mother’s birthday. Only bkd. An unknown unit is refused (400).',
    },
    status: 201,
    answer: gelombangAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  akhiriGelombang: {
    tag: 'WFA',
    summary: 'Tetapkan hari terakhir (bkd) / set the last day (bkd)',
    description: {
      id: 'Menetapkan hari terakhir gelombang, dengan alasan. Hanya bkd. Akhir sebelum awalnya ditolak (400).',
      en: 'Sets the last day of a wave, with a reason. Only bkd. An end before its beginning is refused (400).',
    },
    status: 200,
    answer: gelombangAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  bandingGelombang: {
    tag: 'WFA',
    summary: 'Unit gelombang dibanding unit di luar semua gelombang / wave against the rest',
    description: {
      id: 'Membandingkan unit gelombang dengan unit yang belum masuk gelombang mana pun, pada hari lewat satu bulan. Untuk bkd, sekda, dan inspektorat. Angka untuk kurang dari 5 pegawai tidak ditampilkan; bulan tanpa hari yang lewat ditolak (409).',
      en: 'Holds a wave’s units against units in no wave, over the past days of a month. For bkd, sekda and inspektorat. Numbers of fewer than 5 people are not shown; a month without a past day is refused (409).',
    },
    status: 200,
    answer: bandingAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
