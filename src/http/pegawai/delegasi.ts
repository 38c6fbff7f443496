import { Hono } from 'hono'
import { cabutDelegasi, createDelegasi, listDelegasi } from '../../operations/pegawai/delegasi.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { cabutDelegasiBody, delegasiBody } from './schemas-delegasi.ts'

/** Who decides in whose place (Plh, Plt). */
export const delegasiRoutes = new Hono<Hallway>()
  .get('/', operation('delegasi'), signedIn, async (c) => {
    const all = await listDelegasi(c.get('deps'), c.get('caller'))
    return all.ok ? c.json({ data: all.value }) : answerProblem(c, all.error)
  })
  .post('/', operation('catatDelegasi'), signedIn, valid('json', delegasiBody), async (c) => {
    const asked = c.req.valid('json')
    const key = await idempotencyOf(c, 'delegasi', asked)
    const created = await createDelegasi(c.get('deps'), c.get('caller'), asked, key)
    return created.ok ? c.json(created.value, 201) : answerProblem(c, created.error)
  })
  .post(
    '/:id/cabut',
    operation('cabutDelegasi'),
    signedIn,
    valid('param', idParam),
    valid('json', cabutDelegasiBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { alasan } = c.req.valid('json')
      const revoked = await cabutDelegasi(c.get('deps'), c.get('caller'), id, alasan)
      return revoked.ok ? c.json(revoked.value) : answerProblem(c, revoked.error)
    },
  )
