import type { Contract } from '../../contract/contract.ts'
import { harapanAnswer } from '../schemas-harapan.ts'

const HEADERS = {
  'webhook-id': 'Nomor unik permintaan / the unique id of the request',
  'webhook-timestamp':
    'Detik Unix saat dikirim, toleransi 5 menit / Unix seconds, 5 minutes off at most',
  'webhook-signature': 'v1,<base64 HMAC-SHA-256(id.timestamp.)>, isi kosong / over an empty body',
}

/** What OpenAPI tells of the routes of `routes/harapan.ts`. */
export const harapan = {
  harapan: {
    tag: 'Presensi',
    summary: 'Apa yang diharapkan dari seorang pegawai pada satu hari / what a day expects',
    status: 200,
    answer: harapanAnswer,
    problems: [400, 401, 404, 503],
    open: true,
    headers: HEADERS,
  },
} as const satisfies Contract
