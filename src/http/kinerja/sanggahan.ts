import { Hono } from 'hono'
import {
  decideObjection,
  fileSanggahan,
  listSanggahan,
} from '../../operations/kinerja/sanggahan.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { bulanParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import {
  keputusanSanggahanBody,
  sanggahanBody,
  sanggahanParam,
  sanggahanQuery,
} from './schemas-kinerja.ts'

/** Objections to a month. */
export const sanggahanRoutes = new Hono<Hallway>()
  .post(
    '/:bulan/sanggahan',
    operation('sanggahBulan'),
    signedIn,
    valid('param', bulanParam),
    valid('json', sanggahanBody),
    async (c) => {
      const { bulan } = c.req.valid('param')
      const draft = c.req.valid('json')
      const key = await idempotencyOf(c, `kinerja/${bulan}/sanggahan`, draft)
      const filed = await fileSanggahan(c.get('deps'), c.get('caller'), bulan, draft, key)
      return filed.ok ? c.json(filed.value, 201) : answerProblem(c, filed.error)
    },
  )
  .get(
    '/:bulan/sanggahan',
    operation('sanggahanBulan'),
    signedIn,
    valid('param', bulanParam),
    valid('query', sanggahanQuery),
    async (c) => {
      const { bulan } = c.req.valid('param')
      const { semua, after } = c.req.valid('query')
      const asked = { semua: semua === 'ya', after }
      const page = await listSanggahan(c.get('deps'), c.get('caller'), bulan, asked)
      if (!page.ok) return answerProblem(c, page.error)
      linkNext(c, page.value.after)
      return c.json({ data: page.value.data })
    },
  )
  .post(
    '/:bulan/sanggahan/:id/keputusan',
    operation('jawabSanggahan'),
    signedIn,
    valid('param', sanggahanParam),
    valid('json', keputusanSanggahanBody),
    async (c) => {
      const { bulan, id } = c.req.valid('param')
      const asked = c.req.valid('json')
      const decided = await decideObjection(c.get('deps'), c.get('caller'), bulan, id, asked)
      return decided.ok ? c.json(decided.value) : answerProblem(c, decided.error)
    },
  )
