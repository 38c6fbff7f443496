import { Hono } from 'hono'
import { readStatus } from '../../operations/sistem/read-status.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'

/** How the deployment stands. */
export const statusRoutes = new Hono<Hallway>().get(
  '/',
  operation('status'),
  signedIn,
  async (c) => {
    const status = await readStatus(c.get('deps'), c.get('caller'))
    return status.ok ? c.json(status.value) : answerProblem(c, status.error)
  },
)
