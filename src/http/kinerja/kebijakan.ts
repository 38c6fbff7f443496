import { Hono } from 'hono'
import { simulateKebijakan } from '../../operations/kinerja/simulate-kebijakan.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { simulasiBody } from './schemas-kebijakan.ts'

/** Trying a change of the law before it is in force. */
export const kebijakanRoutes = new Hono<Hallway>().post(
  '/simulasi',
  operation('simulasiKebijakan'),
  signedIn,
  valid('json', simulasiBody),
  async (c) => {
    const tried = await simulateKebijakan(c.get('deps'), c.get('caller'), c.req.valid('json'))
    return tried.ok ? answerJson(tried.value) : answerProblem(c, tried.error)
  },
)
