import type { Contract } from '../../contract/route.ts'
import {
  hasilAnswer,
  jawabanAnswer,
  surveiAnswer,
  surveiList,
  surveiSayaAnswer,
} from '../schemas-survei.ts'

/** The OpenAPI entries of the routes in `survei.ts`. */
export const survei = {
  survei: {
    tag: 'WFA',
    summary: 'Survei kesiapan, terbaru dahulu / readiness surveys, newest first',
    description: {
      id: 'Menunjukkan survei kesiapan terbaru, dan apakah pemanggil sudah menjawab. Semua yang masuk.',
      en: 'Shows the newest readiness surveys, and whether the caller has answered. Everybody who is signed in.',
    },
    status: 200,
    answer: surveiList,
    problems: [401, 503],
  },
  bukaSurvei: {
    tag: 'WFA',
    summary: 'Buka survei (bkd) / open a survey (bkd)',
    description: {
      id: 'Membuka survei dengan paling banyak 30 pernyataan. Hanya bkd. Pernyataan dan harinya tidak dapat diubah lagi.',
      en: 'Opens a survey of at most 30 statements. Only bkd. Its statements and days cannot be changed any more.',
    },
    status: 201,
    answer: surveiAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  bacaSurvei: {
    tag: 'WFA',
    summary: 'Satu survei / one survey',
    description: {
      id: 'Menunjukkan satu survei. Semua yang masuk. Survei yang tidak ada dijawab 404.',
      en: 'Shows one survey. Everybody who is signed in. One that does not exist is a 404.',
    },
    status: 200,
    answer: surveiSayaAnswer,
    problems: [401, 404, 503],
  },
  jawabSurvei: {
    tag: 'WFA',
    summary: 'Jawab sekali, nilai 1 sampai 5 / answer once, 1 to 5',
    description: {
      id: 'Menyimpan jawaban pemanggil, satu nilai tiap pernyataan. Semua pegawai, sekali, selama survei dibuka. Jawaban kedua, atau di luar masanya, ditolak (409). Tidak dicatat dalam audit siapa menilai apa.',
      en: 'Keeps the caller’s answers, one rating for each statement. Everybody, once, while the survey is open. A second answer, or one outside its days, is refused (409). No audit row tells who rated what.',
    },
    status: 201,
    answer: jawabanAnswer,
    problems: [400, 401, 404, 409, 503],
    idempotent: true,
  },
  hasilSurvei: {
    tag: 'WFA',
    summary: 'Hasil per unit, tidak di bawah 5 jawaban / results per unit, none below 5 answers',
    description: {
      id: 'Menunjukkan hasil survei tiap unit, sesudah hari terakhirnya. Untuk bkd, sekda, dan inspektorat. Tidak ada angka untuk kurang dari 5 jawaban; survei yang belum berakhir ditolak (409).',
      en: 'Shows the results of a survey a unit, after its last day. For bkd, sekda and inspektorat. No number stands for fewer than 5 answers; a survey that is not over is refused (409).',
    },
    status: 200,
    answer: hasilAnswer,
    problems: [401, 403, 404, 409, 503],
  },
} as const satisfies Contract
