import type { Contract } from '../../contract/route.ts'
import { harapanAnswer } from '../schemas-harapan.ts'

const HEADERS = {
  'webhook-id': 'Nomor unik permintaan / the unique id of the request',
  'webhook-timestamp':
    'Detik Unix saat dikirim, toleransi 5 menit / Unix seconds, 5 minutes off at most',
  'webhook-signature': 'v1,<base64 HMAC-SHA-256(id.timestamp.)>, isi kosong / over an empty body',
}

/** The OpenAPI entries of the routes in `harapan.ts`. */
export const harapan = {
  harapan: {
    tag: 'Presensi',
    summary: 'Apa yang diharapkan dari seorang pegawai pada satu hari / what a day expects',
    description: {
      id: 'Memberi tahu aplikasi e-presensi apa yang diharapkan dari seorang pegawai pada satu hari. Untuk aplikasi yang menandatangani dengan rahasia webhook presensi; satu id hanya untuk satu pertanyaan. Tanda tangan yang salah dijawab 401, pegawai yang tidak aktif 404.',
      en: 'Tells the e-presensi app what a day expects of a person. For the app that signs with the webhook secret of presensi; one id is good for one question. A wrong signature is a 401, a person who is not active a 404.',
    },
    status: 200,
    answer: harapanAnswer,
    problems: [400, 401, 404, 503],
    open: true,
    headers: HEADERS,
  },
} as const satisfies Contract
