import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { fileCuti } from '../../operations/wfa/file-cuti.ts'
import { listCuti } from '../../operations/wfa/list-cuti.ts'
import type { PermohonanDibaca } from '../../operations/wfa/permohonan-cuti.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { cutiBody } from './schemas-cuti.ts'

const wire = (c: Ctx, one: PermohonanDibaca) => ({
  ...one,
  diajukanPada: toRfc3339(one.diajukanPada, c.get('deps').zona),
})

/** Applications for leave, which SIMPEG handles. */
export const cutiRoutes = new Hono<Hallway>()
  .get('/', operation('permohonanCutiSaya'), signedIn, async (c) => {
    const own = await listCuti(c.get('deps'), c.get('caller'))
    if (!own.ok) return answerProblem(c, own.error)
    return answerJson({ data: own.value.map((one) => wire(c, one)) })
  })
  .post('/', operation('mohonCuti'), signedIn, valid('json', cutiBody), async (c) => {
    const asked = c.req.valid('json')
    const key = await idempotencyOf(c, 'wfa/permohonan-cuti', asked)
    const filed = await fileCuti(c.get('deps'), c.get('caller'), asked, key)
    return filed.ok ? answerJson(wire(c, filed.value), 201) : answerProblem(c, filed.error)
  })
