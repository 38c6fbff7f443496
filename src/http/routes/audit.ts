import { Hono } from 'hono'
import { listAudit } from '../../operations/audit/list-audit.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { auditAnswer, auditQuery } from '../schemas-audit.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** The audit log. */
export const auditRoutes = new Hono<Hallway>().get(
  '/',
  describe({
    id: 'audit',
    tag: 'Audit',
    summary: 'Catatan audit dengan segelnya (inspektorat, bkd) / the audit log with its seals',
    status: 200,
    answer: auditAnswer,
    problems: [400, 401, 403, 503],
  }),
  signedIn,
  valid('query', auditQuery),
  async (c) => {
    const { after = '0' } = c.req.valid('query')
    const page = await listAudit(c.get('deps'), c.get('caller'), Number(after))
    if (!page.ok) return answerProblem(c, page.error)
    if (page.value.after !== null) c.header('link', `<?after=${page.value.after}>; rel="next"`)
    return c.json({ data: page.value.data })
  },
)
