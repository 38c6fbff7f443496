import { Hono } from 'hono'
import { readKalenderPribadi } from '../../operations/sistem/read-kalender-pribadi.ts'
import {
  type KeadaanKalender,
  readKeadaanKalender,
} from '../../operations/sistem/read-keadaan-kalender.ts'
import { renewKalender } from '../../operations/sistem/renew-kalender.ts'
import { withdrawKalender } from '../../operations/sistem/withdraw-kalender.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { overRate } from '../guards/count-requests.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { timeToWire } from '../wire.ts'
import { kalenderQuery } from './schemas-kalender-pribadi.ts'

const wire = (c: Ctx, { dibuat, dibaca }: KeadaanKalender) => {
  const { zona } = c.get('deps')
  return { dibuat: timeToWire(dibuat, zona), dibaca: timeToWire(dibaca, zona) }
}

/** The caller's private calendar: its address, and what devices read there. */
export const kalenderPribadiRoutes = new Hono<Hallway>()
  .get('/kalender', operation('kalenderSaya'), signedIn, async (c) => {
    const read = await readKeadaanKalender(c.get('deps'), c.get('caller'))
    return read.ok ? answerJson(wire(c, read.value)) : answerProblem(c, read.error)
  })
  .put('/kalender', operation('alamatKalender'), signedIn, async (c) => {
    const made = await renewKalender(c.get('deps'), c.get('caller'))
    if (!made.ok) return answerProblem(c, made.error)
    return answerJson({ ...wire(c, made.value), alamat: made.value.alamat })
  })
  .delete('/kalender', operation('cabutKalender'), signedIn, async (c) => {
    const ended = await withdrawKalender(c.get('deps'), c.get('caller'))
    return ended.ok ? answerJson(wire(c, ended.value)) : answerProblem(c, ended.error)
  })
  .get('/kalender.ics', operation('umpanKalender'), valid('query', kalenderQuery), async (c) => {
    const { kunci } = c.req.valid('query')
    const over = overRate(c, 'umpan', kunci)
    if (over) return over
    const known = c.req.header('if-none-match') ?? ''
    // A proxy that compresses marks the tag as weak.
    const isHeld = (etag: string) => known.includes(`"${etag}"`)
    const read = await readKalenderPribadi(c.get('deps'), kunci, isHeld)
    if (!read.ok) return answerProblem(c, read.error)
    const { etag, isi } = read.value
    c.header('etag', `"${etag}"`)
    c.header('cache-control', 'private, no-cache')
    if (isi === null) return c.body(null, 304)
    return c.body(isi, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="luwes.ics"',
    })
  })
