import { Hono } from 'hono'
import { enterPemakaian, listPemakaian } from '../../operations/kinerja/pemakaian.ts'
import { readDasbor } from '../../operations/kinerja/read-dasbor.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { dasborQuery, pemakaianBody, pemakaianQuery } from './schemas-dasbor.ts'

/** What flexible work came to, and what offices used. */
export const dasborRoutes = new Hono<Hallway>()
  .get('/', operation('dasbor'), signedIn, valid('query', dasborQuery), async (c) => {
    const { bulan, unit = null } = c.req.valid('query')
    const found = await readDasbor(c.get('deps'), c.get('caller'), bulan, unit)
    return found.ok ? c.json(found.value) : answerProblem(c, found.error)
  })
  .get(
    '/pemakaian',
    operation('pemakaian'),
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
    operation('isiPemakaian'),
    signedIn,
    valid('json', pemakaianBody),
    async (c) => {
      const { data } = c.req.valid('json')
      const entered = await enterPemakaian(c.get('deps'), c.get('caller'), data)
      return entered.ok ? c.json(entered.value) : answerProblem(c, entered.error)
    },
  )
