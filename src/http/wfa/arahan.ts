import { Hono } from 'hono'
import { listArahan } from '../../operations/wfa/arahan.ts'
import { issueArahan } from '../../operations/wfa/issue-arahan.ts'
import { undoArahan } from '../../operations/wfa/undo-arahan.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam, pageQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { arahanBody, batalBody } from './schemas-arahan.ts'

/** Directives of bkd and sekda: units work from home, or must come. */
export const arahanRoutes = new Hono<Hallway>()
  .get('/', operation('daftarArahan'), signedIn, valid('query', pageQuery), async (c) => {
    const { after } = c.req.valid('query')
    const page = await listArahan(c.get('deps'), c.get('caller'), after)
    if (!page.ok) return answerProblem(c, page.error)
    linkNext(c, page.value.after)
    return c.json({ data: page.value.data })
  })
  .post('/', operation('terbitkanArahan'), signedIn, valid('json', arahanBody), async (c) => {
    const draft = c.req.valid('json')
    const key = await idempotencyOf(c, 'wfa/arahan', draft)
    const issued = await issueArahan(c.get('deps'), c.get('caller'), draft, key)
    if (!issued.ok) return answerProblem(c, issued.error)
    return c.json(issued.value, draft.terapkan ? 201 : 200)
  })
  .post(
    '/:id/batal',
    operation('batalkanArahan'),
    signedIn,
    valid('param', idParam),
    valid('json', batalBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { alasan } = c.req.valid('json')
      const undone = await undoArahan(c.get('deps'), c.get('caller'), id, alasan)
      return undone.ok ? c.json(undone.value) : answerProblem(c, undone.error)
    },
  )
