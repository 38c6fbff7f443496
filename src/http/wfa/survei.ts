import { Hono } from 'hono'
import { answerSurvei } from '../../operations/wfa/answer-survei.ts'
import { listSurvei } from '../../operations/wfa/list-survei.ts'
import { openSurvei } from '../../operations/wfa/open-survei.ts'
import { readHasilSurvei } from '../../operations/wfa/read-hasil-survei.ts'
import { readSurvei } from '../../operations/wfa/read-survei.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { jawabanBody, surveiBody } from './schemas-survei.ts'

/** Readiness surveys: open, answer once, anonymous results. */
export const surveiRoutes = new Hono<Hallway>()
  .get('/', operation('survei'), signedIn, async (c) => {
    const all = await listSurvei(c.get('deps'), c.get('caller'))
    return all.ok ? answerJson({ data: all.value }) : answerProblem(c, all.error)
  })
  .post('/', operation('bukaSurvei'), signedIn, valid('json', surveiBody), async (c) => {
    const asked = c.req.valid('json')
    const key = await idempotencyOf(c, 'survei', asked)
    const opened = await openSurvei(c.get('deps'), c.get('caller'), asked, key)
    return opened.ok ? answerJson(opened.value, 201) : answerProblem(c, opened.error)
  })
  .get('/:id', operation('bacaSurvei'), signedIn, valid('param', idParam), async (c) => {
    const found = await readSurvei(c.get('deps'), c.get('caller'), c.req.valid('param').id)
    return found.ok ? answerJson(found.value) : answerProblem(c, found.error)
  })
  .post(
    '/:id/jawaban',
    operation('jawabSurvei'),
    signedIn,
    valid('param', idParam),
    valid('json', jawabanBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { jawaban } = c.req.valid('json')
      const key = await idempotencyOf(c, `survei/${id}/jawaban`, jawaban)
      const kept = await answerSurvei(c.get('deps'), c.get('caller'), id, jawaban, key)
      return kept.ok ? answerJson(kept.value, 201) : answerProblem(c, kept.error)
    },
  )
  .get('/:id/hasil', operation('hasilSurvei'), signedIn, valid('param', idParam), async (c) => {
    const found = await readHasilSurvei(c.get('deps'), c.get('caller'), c.req.valid('param').id)
    return found.ok ? answerJson(found.value) : answerProblem(c, found.error)
  })
