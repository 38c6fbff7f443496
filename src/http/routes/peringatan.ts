import { Hono } from 'hono'
import { followUp, listPeringatan } from '../../operations/peringatan/peringatan.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import {
  peringatanAnswer,
  peringatanList,
  peringatanQuery,
  tindakLanjutBody,
} from '../schemas-dasbor.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Early warnings: those one may see, and how they end. */
export const peringatanRoutes = new Hono<Hallway>()
  .get(
    '/',
    describe({
      id: 'peringatan',
      tag: 'Kinerja',
      summary: 'Peringatan dini untuk saya / early warnings for me',
      status: 200,
      answer: peringatanList,
      problems: [400, 401, 503],
    }),
    signedIn,
    valid('query', peringatanQuery),
    async (c) => {
      const { selesai, after } = c.req.valid('query')
      const asked = { selesai: selesai === 'ya', after }
      const page = await listPeringatan(c.get('deps'), c.get('caller'), asked)
      linkNext(c, page.after)
      return c.json({ data: page.data })
    },
  )
  .post(
    '/:id/tindak-lanjut',
    describe({
      id: 'tindakLanjutPeringatan',
      tag: 'Kinerja',
      summary: 'Akhiri peringatan dengan alasan / end a warning with a reason',
      status: 200,
      answer: peringatanAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('json', tindakLanjutBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const ended = await followUp(c.get('deps'), c.get('caller'), id, c.req.valid('json'))
      return ended.ok ? c.json(ended.value) : answerProblem(c, ended.error)
    },
  )
