import { Hono } from 'hono'
import { closeGelombang } from '../../operations/wfa/close-gelombang.ts'
import { compareGelombang } from '../../operations/wfa/compare-gelombang.ts'
import { listGelombang } from '../../operations/wfa/list-gelombang.ts'
import { openGelombang } from '../../operations/wfa/open-gelombang.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { bulanQuery, idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { akhiriBody, gelombangBody } from './schemas-gelombang.ts'

/** Rollout waves: open, end, compare. */
export const gelombangRoutes = new Hono<Hallway>()
  .get('/', operation('gelombang'), signedIn, async (c) => {
    const waves = await listGelombang(c.get('deps'), c.get('caller'))
    return waves.ok ? answerJson({ data: waves.value }) : answerProblem(c, waves.error)
  })
  .post('/', operation('bukaGelombang'), signedIn, valid('json', gelombangBody), async (c) => {
    const asked = c.req.valid('json')
    const key = await idempotencyOf(c, 'gelombang', asked)
    const opened = await openGelombang(c.get('deps'), c.get('caller'), asked, key)
    return opened.ok ? answerJson(opened.value, 201) : answerProblem(c, opened.error)
  })
  .post(
    '/:id/akhiri',
    operation('akhiriGelombang'),
    signedIn,
    valid('param', idParam),
    valid('json', akhiriBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const closed = await closeGelombang(c.get('deps'), c.get('caller'), id, c.req.valid('json'))
      return closed.ok ? answerJson(closed.value) : answerProblem(c, closed.error)
    },
  )
  .get(
    '/:id/banding',
    operation('bandingGelombang'),
    signedIn,
    valid('param', idParam),
    valid('query', bulanQuery),
    async (c) => {
      const { id } = c.req.valid('param')
      const { bulan } = c.req.valid('query')
      const compared = await compareGelombang(c.get('deps'), c.get('caller'), id, bulan)
      return compared.ok ? answerJson(compared.value) : answerProblem(c, compared.error)
    },
  )
