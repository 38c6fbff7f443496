import { Hono } from 'hono'
import { readHarapan } from '../../operations/presensi/read-harapan.ts'
import { answerJson } from '../answer.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { harapanQuery } from './schemas-harapan.ts'
import { harapanToWire } from './wire-hari.ts'

/** What a day expects of a person, for the e-presensi app. */
export const harapanRoutes = new Hono<Hallway>().get(
  '/',
  operation('harapan'),
  valid('query', harapanQuery),
  async (c) => {
    const { nip, tanggal } = c.req.valid('query')
    const headers = {
      id: c.req.header('webhook-id'),
      timestamp: c.req.header('webhook-timestamp'),
      signature: c.req.header('webhook-signature'),
    }
    c.set('reader', 'presensi')
    const harapan = await readHarapan(c.get('deps'), headers, nip, tanggal)
    if (!harapan.ok) return answerProblem(c, harapan.error)
    return answerJson({ nip, ...harapanToWire(harapan.value) })
  },
)
