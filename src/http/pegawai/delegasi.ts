import { Hono } from 'hono'
import { listDelegasi } from '../../operations/pegawai/list-delegasi.ts'
import { recordDelegasi } from '../../operations/pegawai/record-delegasi.ts'
import { revokeDelegasi } from '../../operations/pegawai/revoke-delegasi.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { cabutDelegasiBody, delegasiBody } from './schemas-delegasi.ts'
import { delegasiToWire } from './wire.ts'

/** Who decides for an office holder (Plh, Plt). */
export const delegasiRoutes = new Hono<Hallway>()
  .get('/', operation('delegasi'), signedIn, async (c) => {
    const deps = c.get('deps')
    const all = await listDelegasi(deps, c.get('caller'))
    if (!all.ok) return answerProblem(c, all.error)
    return answerJson({ data: all.value.map((one) => delegasiToWire(one, deps.zona)) })
  })
  .post('/', operation('catatDelegasi'), signedIn, valid('json', delegasiBody), async (c) => {
    const draft = c.req.valid('json')
    const key = await idempotencyOf(c, 'delegasi', draft)
    const recorded = await recordDelegasi(c.get('deps'), c.get('caller'), draft, key)
    return recorded.ok ? answerJson(recorded.value, 201) : answerProblem(c, recorded.error)
  })
  .post(
    '/:id/cabut',
    operation('cabutDelegasi'),
    signedIn,
    valid('param', idParam),
    valid('json', cabutDelegasiBody),
    async (c) => {
      const deps = c.get('deps')
      const { id } = c.req.valid('param')
      const { alasan } = c.req.valid('json')
      const revoked = await revokeDelegasi(deps, c.get('caller'), id, alasan)
      if (!revoked.ok) return answerProblem(c, revoked.error)
      return answerJson(delegasiToWire(revoked.value, deps.zona))
    },
  )
