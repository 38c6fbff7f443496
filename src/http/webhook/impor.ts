import { Hono } from 'hono'
import { recordImpor } from '../../operations/webhook/record-impor.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { imporBody } from './schemas-impor.ts'

/** Imports by officers. */
export const imporRoutes = new Hono<Hallway>().post(
  '/',
  operation('imporButir'),
  signedIn,
  valid('json', imporBody),
  async (c) => {
    const draft = c.req.valid('json')
    const key = await idempotencyOf(c, 'impor', draft)
    const taken = await recordImpor(c.get('deps'), c.get('caller'), draft, key)
    return taken.ok ? answerJson(taken.value) : answerProblem(c, taken.error)
  },
)
