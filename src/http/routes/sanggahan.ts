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
import { answerProblem } from '../problem.ts'
import { bulanParam } from '../schemas.ts'
import {
  keputusanSanggahanBody,
  sanggahanAnswer,
  sanggahanBody,
  sanggahanList,
  sanggahanParam,
  sanggahanQuery,
} from '../schemas-kinerja.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Objections to a month. */
export const sanggahanRoutes = new Hono<Hallway>()
  .post(
    '/:bulan/sanggahan',
    describe({
      id: 'sanggahBulan',
      tag: 'Kinerja',
      summary: 'Sanggah satu baris bulan saya / object to a line of my month',
      status: 201,
      answer: sanggahanAnswer,
      problems: [400, 401, 404, 409, 422, 503],
      idempotent: true,
    }),
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
    describe({
      id: 'sanggahanBulan',
      tag: 'Kinerja',
      summary:
        'Sanggahan saya, atau semua yang menunggu (bkd) / my objections, or all that wait (bkd)',
      status: 200,
      answer: sanggahanList,
      problems: [400, 401, 403, 503],
    }),
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
    describe({
      id: 'jawabSanggahan',
      tag: 'Kinerja',
      summary: 'Terima atau tolak sanggahan (bkd) / accept or refuse an objection (bkd)',
      status: 200,
      answer: sanggahanAnswer,
      problems: [400, 401, 403, 404, 409, 422, 503],
    }),
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
