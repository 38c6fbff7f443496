import { Hono } from 'hono'
import { createReceiver } from '../../operations/webhook/create-receiver.ts'
import { deleteReceiver } from '../../operations/webhook/delete-receiver.ts'
import { listReceivers } from '../../operations/webhook/list-receivers.ts'
import { readReceiver } from '../../operations/webhook/read-receiver.ts'
import type { PenerimaDenganRahasia, PenerimaTerkini } from '../../operations/webhook/receivers.ts'
import { renewSecret } from '../../operations/webhook/renew-secret.ts'
import { testReceiver } from '../../operations/webhook/test-receiver.ts'
import { updateReceiver } from '../../operations/webhook/update-receiver.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam, kosongBody } from '../schemas.ts'
import { valid } from '../validate.ts'
import { rahasiaBody, webhookBody, webhookPatch } from './schemas-webhook.ts'
import { receiverToWire } from './wire.ts'

const wire = (c: Ctx, penerima: PenerimaTerkini) => receiverToWire(penerima, c.get('deps').zona)

const wireWithSecret = (c: Ctx, { secret, ...penerima }: PenerimaDenganRahasia) => ({
  ...wire(c, penerima),
  secret,
})

/** Receivers of outgoing webhooks. */
export const webhookKeluarRoutes = new Hono<Hallway>()
  .get('/', operation('webhooks'), signedIn, async (c) => {
    const all = await listReceivers(c.get('deps'), c.get('caller'))
    if (!all.ok) return answerProblem(c, all.error)
    return answerJson({ data: all.value.map((one) => wire(c, one)) })
  })
  .post('/', operation('buatWebhook'), signedIn, valid('json', webhookBody), async (c) => {
    const draft = c.req.valid('json')
    // #2: earlier versions stored the answer under the key in another form.
    const key = await idempotencyOf(c, 'webhooks#2', draft)
    const made = await createReceiver(c.get('deps'), c.get('caller'), draft, key)
    return made.ok ? answerJson(wireWithSecret(c, made.value), 201) : answerProblem(c, made.error)
  })
  .get('/:id', operation('webhook'), signedIn, valid('param', idParam), async (c) => {
    const found = await readReceiver(c.get('deps'), c.get('caller'), c.req.valid('param').id)
    return found.ok ? answerJson(wire(c, found.value)) : answerProblem(c, found.error)
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
      return changed.ok ? answerJson(wire(c, changed.value)) : answerProblem(c, changed.error)
    },
  )
  .delete('/:id', operation('hapusWebhook'), signedIn, valid('param', idParam), async (c) => {
    const gone = await deleteReceiver(c.get('deps'), c.get('caller'), c.req.valid('param').id)
    return gone.ok ? answerJson(gone.value) : answerProblem(c, gone.error)
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
      const rotated = await renewSecret(c.get('deps'), c.get('caller'), id, overlapHours)
      return rotated.ok
        ? answerJson(wireWithSecret(c, rotated.value))
        : answerProblem(c, rotated.error)
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
      return tested.ok ? answerJson(tested.value, 202) : answerProblem(c, tested.error)
    },
  )
