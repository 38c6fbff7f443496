import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { checkAuditPart } from '../../operations/sistem/check-audit-part.ts'
import { listAudit } from '../../operations/sistem/list-audit.ts'
import { listAuditFound } from '../../operations/sistem/list-audit-found.ts'
import { answerJson, answerStored } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { auditQuery, cariAuditQuery, periksaAuditQuery } from './schemas-audit.ts'
import { dataAsCsv } from './wire-data.ts'

/** The audit log. */
export const auditRoutes = new Hono<Hallway>()
  .get('/', operation('audit'), signedIn, valid('query', auditQuery), async (c) => {
    const { after = '0' } = c.req.valid('query')
    const deps = c.get('deps')
    const page = await listAudit(deps, c.get('caller'), Number(after))
    if (!page.ok) return answerProblem(c, page.error)
    const { after: next } = page.value
    const data = page.value.data.map((row) => ({ ...row, pada: toRfc3339(row.pada, deps.zona) }))
    return answerStored({ data }, 200, nextLink(c, next === null ? null : String(next)))
  })
  .get('/cari', operation('cariAudit'), signedIn, valid('query', cariAuditQuery), async (c) => {
    const { format = 'json', ...which } = c.req.valid('query')
    const deps = c.get('deps')
    const berkas = format === 'csv'
    const found = await listAuditFound(deps, c.get('caller'), { ...which, berkas })
    if (!found.ok) return answerProblem(c, found.error)
    const link = nextLink(c, found.value.after)
    const data = found.value.data.map((row) => ({ ...row, pada: toRfc3339(row.pada, deps.zona) }))
    if (!berkas) return answerStored({ data }, 200, link)
    return c.body(dataAsCsv(data), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit.csv"',
      ...link,
    })
  })
  .get(
    '/periksa',
    operation('periksaAudit'),
    signedIn,
    valid('query', periksaAuditQuery),
    async (c) => {
      const { after, segel, diperiksa = '0', belumDisegel = '0' } = c.req.valid('query')
      const from =
        after === undefined || segel === undefined
          ? null
          : {
              urut: Number(after),
              segel,
              diperiksa: Number(diperiksa),
              belumDisegel: Number(belumDisegel),
            }
      const checked = await checkAuditPart(c.get('deps'), c.get('caller'), from)
      return checked.ok ? answerJson(checked.value) : answerProblem(c, checked.error)
    },
  )
