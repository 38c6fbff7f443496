import { Hono } from 'hono'
import { enterPemakaian, listPemakaian } from '../../operations/dasbor/pemakaian.ts'
import { readDasbor } from '../../operations/dasbor/read-dasbor.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import {
  dasborAnswer,
  dasborQuery,
  pemakaianAnswer,
  pemakaianBody,
  pemakaianList,
  pemakaianQuery,
} from '../schemas-dasbor.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** What flexible work came to, and what offices used. */
export const dasborRoutes = new Hono<Hallway>()
  .get(
    '/',
    describe({
      id: 'dasbor',
      tag: 'Kinerja',
      summary: 'Dasbor sebulan, semua unit atau satu / the dashboard of a month',
      status: 200,
      answer: dasborAnswer,
      problems: [400, 401, 403, 503],
    }),
    signedIn,
    valid('query', dasborQuery),
    async (c) => {
      const { bulan, unit = null } = c.req.valid('query')
      const found = await readDasbor(c.get('deps'), c.get('caller'), bulan, unit)
      return found.ok ? c.json(found.value) : answerProblem(c, found.error)
    },
  )
  .get(
    '/pemakaian',
    describe({
      id: 'pemakaian',
      tag: 'Kinerja',
      summary: 'Pemakaian kantor satu unit / what the offices of a unit used',
      status: 200,
      answer: pemakaianList,
      problems: [400, 401, 403, 503],
    }),
    signedIn,
    valid('query', pemakaianQuery),
    async (c) => {
      const { unit } = c.req.valid('query')
      const found = await listPemakaian(c.get('deps'), c.get('caller'), unit)
      return found.ok ? c.json({ data: found.value }) : answerProblem(c, found.error)
    },
  )
  .post(
    '/pemakaian',
    describe({
      id: 'isiPemakaian',
      tag: 'Kinerja',
      summary: 'Isi pemakaian kantor menurut meter atau tagihan (bkd) / enter what offices used',
      status: 200,
      answer: pemakaianAnswer,
      problems: [400, 401, 403, 409, 503],
    }),
    signedIn,
    valid('json', pemakaianBody),
    async (c) => {
      const { data } = c.req.valid('json')
      const entered = await enterPemakaian(c.get('deps'), c.get('caller'), data)
      return entered.ok ? c.json(entered.value) : answerProblem(c, entered.error)
    },
  )
