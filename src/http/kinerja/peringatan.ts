import { Hono } from 'hono'
import { followUp, listPeringatan } from '../../operations/kinerja/peringatan.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { peringatanQuery, tindakLanjutBody } from './schemas-dasbor.ts'

/** Early warnings: those one may see, and how they end. */
export const peringatanRoutes = new Hono<Hallway>()
  .get('/', operation('peringatan'), signedIn, valid('query', peringatanQuery), async (c) => {
    const { selesai, after } = c.req.valid('query')
    const asked = { selesai: selesai === 'ya', after }
    const page = await listPeringatan(c.get('deps'), c.get('caller'), asked)
    if (!page.ok) return answerProblem(c, page.error)
    linkNext(c, page.value.after)
    return c.json({ data: page.value.data })
  })
  .post(
    '/:id/tindak-lanjut',
    operation('tindakLanjutPeringatan'),
    signedIn,
    valid('param', idParam),
    valid('json', tindakLanjutBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const ended = await followUp(c.get('deps'), c.get('caller'), id, c.req.valid('json'))
      return ended.ok ? c.json(ended.value) : answerProblem(c, ended.error)
    },
  )
