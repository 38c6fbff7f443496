import { Hono } from 'hono'
import { exportRoster } from '../../operations/wfa/export-roster.ts'
import { planUnitRoster } from '../../operations/wfa/plan-roster.ts'
import { readRoster } from '../../operations/wfa/read-roster.ts'
import { withdrawRoster } from '../../operations/wfa/withdraw-roster.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { berkasParam, rosterBatalBody, rosterBody, rosterQuery } from './schemas-roster.ts'
import { rosterToCsv } from './wire-roster.ts'

/** Who works where, and the planning of a unit's weeks. */
export const rosterRoutes = new Hono<Hallway>()
  .get('/', operation('rosterUnit'), signedIn, valid('query', rosterQuery), async (c) => {
    const roster = await readRoster(c.get('deps'), c.get('caller'), c.req.valid('query'))
    return roster.ok ? answerJson(roster.value) : answerProblem(c, roster.error)
  })
  .post('/', operation('rencanakanRoster'), signedIn, valid('json', rosterBody), async (c) => {
    const draft = c.req.valid('json')
    const key = await idempotencyOf(c, 'wfa/roster', draft)
    const planned = await planUnitRoster(c.get('deps'), c.get('caller'), draft, key)
    if (!planned.ok) return answerProblem(c, planned.error)
    return answerJson(planned.value, draft.terbitkan ? 201 : 200)
  })
  .get('/:berkas', operation('rosterCsv'), signedIn, valid('param', berkasParam), async (c) => {
    const { berkas } = c.req.valid('param')
    const days = await exportRoster(c.get('deps'), c.get('caller'), berkas.slice(0, -4))
    if (!days.ok) return answerProblem(c, days.error)
    return c.body(rosterToCsv(days.value), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="roster.csv"',
    })
  })
  .post(
    '/:id/batal',
    operation('batalkanRoster'),
    signedIn,
    valid('param', idParam),
    valid('json', rosterBatalBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { alasan } = c.req.valid('json')
      const done = await withdrawRoster(c.get('deps'), c.get('caller'), id, alasan)
      return done.ok ? answerJson(done.value) : answerProblem(c, done.error)
    },
  )
