import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { listAudit } from '../../operations/sistem/list-audit.ts'
import { listAuditFound } from '../../operations/sistem/list-audit-found.ts'
import { verifyAudit } from '../../operations/sistem/verify-audit.ts'
import { asStored } from '../cited.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { auditQuery, cariAuditQuery, periksaAuditQuery } from './schemas-audit.ts'
import { dataAsCsv } from './wire-data.ts'

/** The audit log. */
export const auditRoutes = new Hono<Hallway>()
  .get('/', operation('audit'), signedIn, asStored, valid('query', auditQuery), async (c) => {
    const { after = '0' } = c.req.valid('query')
    const deps = c.get('deps')
    const page = await listAudit(deps, c.get('caller'), Number(after))
    if (!page.ok) return answerProblem(c, page.error)
    if (page.value.after !== null) c.header('link', `<?after=${page.value.after}>; rel="next"`)
    const { data } = page.value
    return c.json({ data: data.map((row) => ({ ...row, pada: toRfc3339(row.pada, deps.zona) })) })
  })
  .get(
    '/cari',
    operation('cariAudit'),
    signedIn,
    asStored,
    valid('query', cariAuditQuery),
    async (c) => {
      const { format = 'json', ...which } = c.req.valid('query')
      const deps = c.get('deps')
      const berkas = format === 'csv'
      const found = await listAuditFound(deps, c.get('caller'), { ...which, berkas })
      if (!found.ok) return answerProblem(c, found.error)
      linkNext(c, found.value.after)
      const data = found.value.data.map((row) => ({ ...row, pada: toRfc3339(row.pada, deps.zona) }))
      if (!berkas) return c.json({ data })
      return c.body(dataAsCsv(data), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="audit.csv"',
      })
    },
  )
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
      const checked = await verifyAudit(c.get('deps'), c.get('caller'), from)
      return checked.ok ? c.json(checked.value) : answerProblem(c, checked.error)
    },
  )
