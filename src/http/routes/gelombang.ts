import { Hono } from 'hono'
import { compareGelombang } from '../../operations/gelombang/compare-gelombang.ts'
import { closeWave, listWaves, openWave } from '../../operations/gelombang/gelombang.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import {
  akhiriBody,
  bandingAnswer,
  bulanQuery,
  gelombangAnswer,
  gelombangBody,
  gelombangList,
} from '../schemas-gelombang.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Rollout waves: open, end, compare. */
export const gelombangRoutes = new Hono<Hallway>()
  .get(
    '/',
    describe({
      id: 'gelombang',
      tag: 'WFA',
      summary: 'Gelombang penerapan (bkd, sekda, inspektorat) / rollout waves',
      status: 200,
      answer: gelombangList,
      problems: [401, 403, 503],
    }),
    signedIn,
    async (c) => {
      const waves = await listWaves(c.get('deps'), c.get('caller'))
      return waves.ok ? c.json({ data: waves.value }) : answerProblem(c, waves.error)
    },
  )
  .post(
    '/',
    describe({
      id: 'bukaGelombang',
      tag: 'WFA',
      summary: 'Buka gelombang (bkd) / open a wave (bkd)',
      status: 201,
      answer: gelombangAnswer,
      problems: [400, 401, 403, 409, 503],
      idempotent: true,
    }),
    signedIn,
    valid('json', gelombangBody),
    async (c) => {
      const asked = c.req.valid('json')
      const key = await idempotencyOf(c, 'gelombang', asked)
      const opened = await openWave(c.get('deps'), c.get('caller'), asked, key)
      return opened.ok ? c.json(opened.value, 201) : answerProblem(c, opened.error)
    },
  )
  .post(
    '/:id/akhiri',
    describe({
      id: 'akhiriGelombang',
      tag: 'WFA',
      summary: 'Tetapkan hari terakhir (bkd) / set the last day (bkd)',
      status: 200,
      answer: gelombangAnswer,
      problems: [400, 401, 403, 404, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('json', akhiriBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const closed = await closeWave(c.get('deps'), c.get('caller'), id, c.req.valid('json'))
      return closed.ok ? c.json(closed.value) : answerProblem(c, closed.error)
    },
  )
  .get(
    '/:id/banding',
    describe({
      id: 'bandingGelombang',
      tag: 'WFA',
      summary: 'Unit gelombang dibanding unit di luar semua gelombang / wave against the rest',
      status: 200,
      answer: bandingAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('query', bulanQuery),
    async (c) => {
      const { id } = c.req.valid('param')
      const { bulan } = c.req.valid('query')
      const compared = await compareGelombang(c.get('deps'), c.get('caller'), id, bulan)
      return compared.ok ? c.json(compared.value) : answerProblem(c, compared.error)
    },
  )
