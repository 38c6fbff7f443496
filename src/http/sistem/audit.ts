import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { listAudit } from '../../operations/sistem/list-audit.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { auditQuery } from './schemas-audit.ts'

/** The audit log. */
export const auditRoutes = new Hono<Hallway>().get(
  '/',
  operation('audit'),
  signedIn,
  valid('query', auditQuery),
  async (c) => {
    const { after = '0' } = c.req.valid('query')
    const deps = c.get('deps')
    const page = await listAudit(deps, c.get('caller'), Number(after))
    if (!page.ok) return answerProblem(c, page.error)
    if (page.value.after !== null) c.header('link', `<?after=${page.value.after}>; rel="next"`)
    const { data } = page.value
    return c.json({ data: data.map((row) => ({ ...row, pada: toRfc3339(row.pada, deps.zona) })) })
  },
)
