import { Hono } from 'hono'
import { issueArahan } from '../../operations/wfa/issue-arahan.ts'
import { listArahan } from '../../operations/wfa/list-arahan.ts'
import { withdrawArahan } from '../../operations/wfa/withdraw-arahan.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam, pageQuery } from '../schemas.ts'
import { valid } from '../validate.ts'
import { arahanBody, batalBody } from './schemas-arahan.ts'
import { arahanTerbitToWire, arahanToWire } from './wire.ts'

/** Directives of bkd and sekda: units work from home, or must come. */
export const arahanRoutes = new Hono<Hallway>()
  .get('/', operation('daftarArahan'), signedIn, valid('query', pageQuery), async (c) => {
    const { after } = c.req.valid('query')
    const deps = c.get('deps')
    const page = await listArahan(deps, c.get('caller'), after)
    if (!page.ok) return answerProblem(c, page.error)
    return answerJson(
      { data: page.value.data.map((one) => arahanToWire(one, deps.zona)) },
      200,
      nextLink(c, page.value.after),
    )
  })
  .post('/', operation('terbitkanArahan'), signedIn, valid('json', arahanBody), async (c) => {
    const draft = c.req.valid('json')
    // #2: earlier versions stored the answer under the key in another form.
    const key = await idempotencyOf(c, 'wfa/arahan#2', draft)
    const deps = c.get('deps')
    const issued = await issueArahan(deps, c.get('caller'), draft, key)
    if (!issued.ok) return answerProblem(c, issued.error)
    return answerJson(arahanTerbitToWire(issued.value, deps.zona), draft.terapkan ? 201 : 200)
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
      const deps = c.get('deps')
      const withdrawn = await withdrawArahan(deps, c.get('caller'), id, alasan)
      if (!withdrawn.ok) return answerProblem(c, withdrawn.error)
      return answerJson(arahanToWire(withdrawn.value, deps.zona))
    },
  )
