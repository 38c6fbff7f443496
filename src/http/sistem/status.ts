import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { readStatus } from '../../operations/sistem/read-status.ts'
import { answerJson } from '../answer.ts'
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
    const deps = c.get('deps')
    const read = await readStatus(deps, c.get('caller'))
    if (!read.ok) return answerProblem(c, read.error)
    return answerJson({ ...read.value, pada: toRfc3339(read.value.pada, deps.zona) })
  },
)
