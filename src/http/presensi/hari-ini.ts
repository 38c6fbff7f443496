import { Hono } from 'hono'
import { readHariIni } from '../../operations/presensi/read-hari-ini.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { hariIniQuery } from './schemas-hari-ini.ts'
import { hariIniToWire } from './wire-hari-ini.ts'

/** Who is at work today, for those above them. */
export const hariIniRoutes = new Hono<Hallway>().get(
  '/',
  operation('hariIni'),
  signedIn,
  valid('query', hariIniQuery),
  async (c) => {
    const { unit } = c.req.valid('query')
    const held = /^"(.*)"$/.exec(c.req.header('if-none-match') ?? '')?.[1] ?? null
    const read = await readHariIni(c.get('deps'), c.get('caller'), unit ?? null, held)
    if (!read.ok) return answerProblem(c, read.error)
    const { tanda, hariIni } = read.value
    const headers = { etag: `"${tanda}"` }
    return hariIni ? answerJson(hariIniToWire(hariIni), 200, headers) : c.body(null, 304, headers)
  },
)
