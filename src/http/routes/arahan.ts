import { Hono } from 'hono'
import { listArahan } from '../../operations/arahan/arahan.ts'
import { issueArahan } from '../../operations/arahan/issue-arahan.ts'
import { undoArahan } from '../../operations/arahan/undo-arahan.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { answerProblem } from '../problem.ts'
import { idParam, pageQuery } from '../schemas.ts'
import {
  arahanAnswer,
  arahanBody,
  arahanList,
  arahanTerbitAnswer,
  batalBody,
  terdampakAnswer,
} from '../schemas-arahan.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Directives of bkd and sekda: units work from home, or must come. */
export const arahanRoutes = new Hono<Hallway>()
  .get(
    '/',
    describe({
      id: 'daftarArahan',
      tag: 'WFA',
      summary: 'Arahan, terbaru dahulu / directives, newest first',
      status: 200,
      answer: arahanList,
      problems: [400, 401, 403, 503],
    }),
    signedIn,
    valid('query', pageQuery),
    async (c) => {
      const { after } = c.req.valid('query')
      const page = await listArahan(c.get('deps'), c.get('caller'), after)
      if (!page.ok) return answerProblem(c, page.error)
      linkNext(c, page.value.after)
      return c.json({ data: page.value.data })
    },
  )
  .post(
    '/',
    describe({
      id: 'terbitkanArahan',
      tag: 'WFA',
      summary:
        'Unit bekerja dari rumah atau wajib masuk; terapkan false hanya memberi tahu siapa yang terdampak / a directive, or whom it would reach',
      status: 201,
      answer: arahanTerbitAnswer,
      preview: terdampakAnswer,
      problems: [400, 401, 403, 409, 503],
      idempotent: true,
    }),
    signedIn,
    valid('json', arahanBody),
    async (c) => {
      const draft = c.req.valid('json')
      const key = await idempotencyOf(c, 'wfa/arahan', draft)
      const issued = await issueArahan(c.get('deps'), c.get('caller'), draft, key)
      if (!issued.ok) return answerProblem(c, issued.error)
      return c.json(issued.value, draft.terapkan ? 201 : 200)
    },
  )
  .post(
    '/:id/batal',
    describe({
      id: 'batalkanArahan',
      tag: 'WFA',
      summary: 'Batalkan arahan mulai hari ini / undo a directive from today on',
      status: 200,
      answer: arahanAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
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
