import { Hono } from 'hono'
import { readResults } from '../../operations/survei/hasil-survei.ts'
import {
  answerSurvey,
  listSurveys,
  openSurvey,
  readSurvey,
} from '../../operations/survei/survei.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import {
  hasilAnswer,
  jawabanAnswer,
  jawabanBody,
  surveiAnswer,
  surveiBody,
  surveiList,
  surveiSayaAnswer,
} from '../schemas-survei.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Readiness surveys: open, answer once, results that are about nobody. */
export const surveiRoutes = new Hono<Hallway>()
  .get(
    '/',
    describe({
      id: 'survei',
      tag: 'WFA',
      summary: 'Survei kesiapan, terbaru dahulu / readiness surveys, newest first',
      status: 200,
      answer: surveiList,
      problems: [401, 503],
    }),
    signedIn,
    async (c) => c.json({ data: await listSurveys(c.get('deps'), c.get('caller')) }),
  )
  .post(
    '/',
    describe({
      id: 'bukaSurvei',
      tag: 'WFA',
      summary: 'Buka survei (bkd) / open a survey (bkd)',
      status: 201,
      answer: surveiAnswer,
      problems: [400, 401, 403, 409, 503],
      idempotent: true,
    }),
    signedIn,
    valid('json', surveiBody),
    async (c) => {
      const asked = c.req.valid('json')
      const key = await idempotencyOf(c, 'survei', asked)
      const opened = await openSurvey(c.get('deps'), c.get('caller'), asked, key)
      return opened.ok ? c.json(opened.value, 201) : answerProblem(c, opened.error)
    },
  )
  .get(
    '/:id',
    describe({
      id: 'bacaSurvei',
      tag: 'WFA',
      summary: 'Satu survei / one survey',
      status: 200,
      answer: surveiSayaAnswer,
      problems: [401, 404, 503],
    }),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const found = await readSurvey(c.get('deps'), c.get('caller'), c.req.valid('param').id)
      return found.ok ? c.json(found.value) : answerProblem(c, found.error)
    },
  )
  .post(
    '/:id/jawaban',
    describe({
      id: 'jawabSurvei',
      tag: 'WFA',
      summary: 'Jawab sekali, nilai 1 sampai 5 / answer once, 1 to 5',
      status: 201,
      answer: jawabanAnswer,
      problems: [400, 401, 404, 409, 503],
      idempotent: true,
    }),
    signedIn,
    valid('param', idParam),
    valid('json', jawabanBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { jawaban } = c.req.valid('json')
      const key = await idempotencyOf(c, `survei/${id}/jawaban`, jawaban)
      const kept = await answerSurvey(c.get('deps'), c.get('caller'), id, jawaban, key)
      return kept.ok ? c.json(kept.value, 201) : answerProblem(c, kept.error)
    },
  )
  .get(
    '/:id/hasil',
    describe({
      id: 'hasilSurvei',
      tag: 'WFA',
      summary: 'Hasil per unit, tidak di bawah 5 jawaban / results per unit, none below 5 answers',
      status: 200,
      answer: hasilAnswer,
      problems: [401, 403, 404, 409, 503],
    }),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const found = await readResults(c.get('deps'), c.get('caller'), c.req.valid('param').id)
      return found.ok ? c.json(found.value) : answerProblem(c, found.error)
    },
  )
