import { Hono } from 'hono'
import { readHarapan } from '../../operations/presensi/read-harapan.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { harapanAnswer, harapanQuery } from '../schemas-harapan.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

const HEADERS = {
  'webhook-id': 'Nomor unik permintaan / the unique id of the request',
  'webhook-timestamp':
    'Detik Unix saat dikirim, toleransi 5 menit / Unix seconds, 5 minutes off at most',
  'webhook-signature': 'v1,<base64 HMAC-SHA-256(id.timestamp.)>, isi kosong / over an empty body',
}

/** What a day expects of a person, for the e-presensi app. */
export const harapanRoutes = new Hono<Hallway>().get(
  '/',
  describe({
    id: 'harapan',
    tag: 'Presensi',
    summary: 'Apa yang diharapkan dari seorang pegawai pada satu hari / what a day expects',
    status: 200,
    answer: harapanAnswer,
    problems: [400, 401, 404, 503],
    open: true,
    headers: HEADERS,
  }),
  valid('query', harapanQuery),
  async (c) => {
    const { nip, tanggal } = c.req.valid('query')
    const headers = {
      id: c.req.header('webhook-id'),
      timestamp: c.req.header('webhook-timestamp'),
      signature: c.req.header('webhook-signature'),
    }
    c.set('reader', 'presensi')
    const told = await readHarapan(c.get('deps'), headers, nip, tanggal)
    return told.ok ? c.json(told.value) : answerProblem(c, told.error)
  },
)
