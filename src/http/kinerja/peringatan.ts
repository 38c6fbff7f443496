import { Hono } from 'hono'
import { closePeringatan } from '../../operations/kinerja/close-peringatan.ts'
import { listPeringatan } from '../../operations/kinerja/list-peringatan.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { peringatanQuery, tindakLanjutBody } from './schemas-dasbor.ts'
import { peringatanToWire } from './wire.ts'

/** Early warnings: those that the caller may see, and how they end. */
export const peringatanRoutes = new Hono<Hallway>()
  .get('/', operation('peringatan'), signedIn, valid('query', peringatanQuery), async (c) => {
    const { selesai, after } = c.req.valid('query')
    const deps = c.get('deps')
    const query = { selesai: selesai === 'ya', after }
    const page = await listPeringatan(deps, c.get('caller'), query)
    if (!page.ok) return answerProblem(c, page.error)
    return answerJson(
      { data: page.value.data.map((one) => peringatanToWire(one, deps.zona)) },
      200,
      nextLink(c, page.value.after),
    )
  })
  .post(
    '/:id/tindak-lanjut',
    operation('tindakLanjutPeringatan'),
    signedIn,
    valid('param', idParam),
    valid('json', tindakLanjutBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const deps = c.get('deps')
      const closed = await closePeringatan(deps, c.get('caller'), id, c.req.valid('json'))
      if (!closed.ok) return answerProblem(c, closed.error)
      return answerJson(peringatanToWire(closed.value, deps.zona))
    },
  )
