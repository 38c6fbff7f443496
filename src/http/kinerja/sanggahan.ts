import { Hono } from 'hono'
import { decideSanggahan } from '../../operations/kinerja/decide-sanggahan.ts'
import { fileSanggahan } from '../../operations/kinerja/file-sanggahan.ts'
import { listSanggahan } from '../../operations/kinerja/list-sanggahan.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
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
import { sanggahanToWire } from './wire.ts'

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
      // #2: earlier versions stored the answer under the key in another form.
      const key = await idempotencyOf(c, `kinerja/${bulan}/sanggahan#2`, draft)
      const deps = c.get('deps')
      const filed = await fileSanggahan(deps, c.get('caller'), bulan, draft, key)
      if (!filed.ok) return answerProblem(c, filed.error)
      return answerJson(sanggahanToWire(filed.value, deps.zona), 201)
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
      const deps = c.get('deps')
      const query = { semua: semua === 'ya', after }
      const page = await listSanggahan(deps, c.get('caller'), bulan, query)
      if (!page.ok) return answerProblem(c, page.error)
      return answerJson(
        { data: page.value.data.map((one) => sanggahanToWire(one, deps.zona)) },
        200,
        nextLink(c, page.value.after),
      )
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
      const deps = c.get('deps')
      const putusan = c.req.valid('json')
      const decided = await decideSanggahan(deps, c.get('caller'), bulan, id, putusan)
      if (!decided.ok) return answerProblem(c, decided.error)
      return answerJson(sanggahanToWire(decided.value, deps.zona))
    },
  )
