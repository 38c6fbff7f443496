import { Hono } from 'hono'
import type { Zona } from '../../domain/shared/local-time.ts'
import { listOperator } from '../../operations/pegawai/list-operator.ts'
import type { Operator } from '../../operations/pegawai/operator.ts'
import { recordOperator } from '../../operations/pegawai/record-operator.ts'
import { revokeOperator } from '../../operations/pegawai/revoke-operator.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { timeToWire } from '../wire.ts'
import { cabutOperatorBody, operatorBody } from './schemas-operator.ts'

const operatorToWire = (operator: Operator, zona: Zona) => ({
  ...operator,
  dicabutPada: timeToWire(operator.dicabutPada, zona),
})

/** Who looks after the data of which unit, from when to when. */
export const operatorRoutes = new Hono<Hallway>()
  .get('/', operation('daftarOperator'), signedIn, async (c) => {
    const deps = c.get('deps')
    const all = await listOperator(deps, c.get('caller'))
    if (!all.ok) return answerProblem(c, all.error)
    return answerJson({ data: all.value.map((one) => operatorToWire(one, deps.zona)) })
  })
  .post('/', operation('tunjukOperator'), signedIn, valid('json', operatorBody), async (c) => {
    const draft = c.req.valid('json')
    const key = await idempotencyOf(c, 'operator', draft)
    const recorded = await recordOperator(c.get('deps'), c.get('caller'), draft, key)
    return recorded.ok ? answerJson(recorded.value, 201) : answerProblem(c, recorded.error)
  })
  .post(
    '/:id/cabut',
    operation('cabutOperator'),
    signedIn,
    valid('param', idParam),
    valid('json', cabutOperatorBody),
    async (c) => {
      const deps = c.get('deps')
      const { id } = c.req.valid('param')
      const { alasan } = c.req.valid('json')
      const revoked = await revokeOperator(deps, c.get('caller'), id, alasan)
      if (!revoked.ok) return answerProblem(c, revoked.error)
      return answerJson(operatorToWire(revoked.value, deps.zona))
    },
  )
