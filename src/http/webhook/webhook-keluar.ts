import { Hono } from 'hono'
import {
  deleteReceiver,
  getReceiver,
  listReceivers,
  updateReceiver,
} from '../../operations/webhook/receivers.ts'
import { createReceiver, rotateSecret } from '../../operations/webhook/secrets.ts'
import { testReceiver } from '../../operations/webhook/test-receiver.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { kosongBody, rahasiaBody, webhookBody, webhookPatch } from './schemas-webhook.ts'

/** Receivers of outgoing webhooks. */
export const penerimaRoutes = new Hono<Hallway>()
  .get('/', operation('webhooks'), signedIn, async (c) => {
    const all = await listReceivers(c.get('deps'), c.get('caller'))
    return all.ok ? c.json({ data: all.value }) : answerProblem(c, all.error)
  })
  .post('/', operation('buatWebhook'), signedIn, valid('json', webhookBody), async (c) => {
    const asked = c.req.valid('json')
    const key = await idempotencyOf(c, 'webhooks', asked)
    const made = await createReceiver(c.get('deps'), c.get('caller'), asked, key)
    return made.ok ? c.json(made.value, 201) : answerProblem(c, made.error)
  })
  .get('/:id', operation('webhook'), signedIn, valid('param', idParam), async (c) => {
    const found = await getReceiver(c.get('deps'), c.get('caller'), c.req.valid('param').id)
    return found.ok ? c.json(found.value) : answerProblem(c, found.error)
  })
  .patch(
    '/:id',
    operation('ubahWebhook'),
    signedIn,
    valid('param', idParam),
    valid('json', webhookPatch),
    async (c) => {
      const { id } = c.req.valid('param')
      const changed = await updateReceiver(c.get('deps'), c.get('caller'), id, c.req.valid('json'))
      return changed.ok ? c.json(changed.value) : answerProblem(c, changed.error)
    },
  )
  .delete('/:id', operation('hapusWebhook'), signedIn, valid('param', idParam), async (c) => {
    const gone = await deleteReceiver(c.get('deps'), c.get('caller'), c.req.valid('param').id)
    return gone.ok ? c.json(gone.value) : answerProblem(c, gone.error)
  })
  .post(
    '/:id/secret',
    operation('gantiRahasiaWebhook'),
    signedIn,
    valid('param', idParam),
    valid('json', rahasiaBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { overlapHours } = c.req.valid('json')
      const rotated = await rotateSecret(c.get('deps'), c.get('caller'), id, overlapHours)
      return rotated.ok ? c.json(rotated.value) : answerProblem(c, rotated.error)
    },
  )
  .post(
    '/:id/test',
    operation('ujiWebhook'),
    signedIn,
    valid('param', idParam),
    valid('json', kosongBody),
    async (c) => {
      const tested = await testReceiver(c.get('deps'), c.get('caller'), c.req.valid('param').id)
      return tested.ok ? c.json(tested.value, 202) : answerProblem(c, tested.error)
    },
  )
