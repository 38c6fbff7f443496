import { Hono } from 'hono'
import {
  decideKoreksiOf,
  fileKoreksi,
  listKoreksi,
  listKoreksiWaiting,
} from '../../operations/presensi/koreksi.ts'
import { listUnsettled, settleDay } from '../../operations/presensi/penetapan.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam, pageQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { bulanQuery, keputusanKoreksiBody, koreksiBody, penetapanBody } from './schemas-presensi.ts'

/** Putting days right: corrections with proof, and findings about days that the facts leave open. */
export const koreksiRoutes = new Hono<Hallway>()
  .post('/koreksi', operation('ajukanKoreksi'), signedIn, valid('json', koreksiBody), async (c) => {
    const draft = c.req.valid('json')
    const key = await idempotencyOf(c, 'presensi/koreksi', draft)
    const filed = await fileKoreksi(c.get('deps'), c.get('caller'), draft, key)
    return filed.ok ? c.json(filed.value, 201) : answerProblem(c, filed.error)
  })
  .get('/koreksi', operation('koreksiSaya'), signedIn, valid('query', bulanQuery), async (c) => {
    const { bulan } = c.req.valid('query')
    const own = await listKoreksi(c.get('deps'), c.get('caller'), bulan)
    return own.ok ? c.json({ data: own.value }) : answerProblem(c, own.error)
  })
  .get(
    '/koreksi/kotak-masuk',
    operation('koreksiMenunggu'),
    signedIn,
    valid('query', pageQuery),
    async (c) => {
      const { after } = c.req.valid('query')
      const page = await listKoreksiWaiting(c.get('deps'), c.get('caller'), after)
      if (!page.ok) return answerProblem(c, page.error)
      linkNext(c, page.value.after)
      return c.json({ data: page.value.data })
    },
  )
  .post(
    '/koreksi/:id/keputusan',
    operation('putuskanKoreksi'),
    signedIn,
    valid('param', idParam),
    valid('json', keputusanKoreksiBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const asked = c.req.valid('json')
      const decided = await decideKoreksiOf(c.get('deps'), c.get('caller'), id, asked)
      return decided.ok ? c.json(decided.value) : answerProblem(c, decided.error)
    },
  )
  .get('/penetapan', operation('hariTerbuka'), signedIn, async (c) => {
    const days = await listUnsettled(c.get('deps'), c.get('caller'))
    return days.ok ? c.json(days.value) : answerProblem(c, days.error)
  })
  .post(
    '/penetapan',
    operation('tetapkanHari'),
    signedIn,
    valid('json', penetapanBody),
    async (c) => {
      const found = await settleDay(c.get('deps'), c.get('caller'), c.req.valid('json'))
      return found.ok ? c.json(found.value) : answerProblem(c, found.error)
    },
  )
