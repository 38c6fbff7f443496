import { Hono } from 'hono'
import { readStatus } from '../../operations/status/read-status.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { statusAnswer } from '../schemas-status.ts'
import { describe } from './describe.ts'

/** How the deployment stands. */
export const statusRoutes = new Hono<Hallway>().get(
  '/',
  describe({
    id: 'status',
    tag: 'Layanan',
    summary:
      'Keadaan setiap bagian dengan sarannya (bkd, integrator) / how every part stands, and what to do',
    status: 200,
    answer: statusAnswer,
    problems: [401, 403, 503],
  }),
  signedIn,
  async (c) => {
    const status = await readStatus(c.get('deps'), c.get('caller'))
    return status.ok ? c.json(status.value) : answerProblem(c, status.error)
  },
)
