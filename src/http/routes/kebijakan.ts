import { Hono } from 'hono'
import { simulateKebijakan } from '../../operations/kebijakan/simulate-kebijakan.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { simulasiAnswer, simulasiBody } from '../schemas-kebijakan.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Trying a change of the law before it is in force. */
export const kebijakanRoutes = new Hono<Hallway>().post(
  '/simulasi',
  describe({
    id: 'simulasiKebijakan',
    tag: 'WFA',
    summary:
      'Coba aturan pada data satu bulan, 20 unit sekali (bkd) / try clauses on a month (bkd)',
    status: 200,
    answer: simulasiAnswer,
    problems: [400, 401, 403, 503],
  }),
  signedIn,
  valid('json', simulasiBody),
  async (c) => {
    const tried = await simulateKebijakan(c.get('deps'), c.get('caller'), c.req.valid('json'))
    return tried.ok ? c.json(tried.value) : answerProblem(c, tried.error)
  },
)
