import { Hono } from 'hono'
import {
  deleteReceiver,
  getReceiver,
  listReceivers,
  updateReceiver,
} from '../../operations/webhook-keluar/receivers.ts'
import { createReceiver, rotateSecret } from '../../operations/webhook-keluar/secrets.ts'
import { testReceiver } from '../../operations/webhook-keluar/test-receiver.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import {
  hapusAnswer,
  kosongBody,
  rahasiaAnswer,
  rahasiaBody,
  ujiAnswer,
  webhookAnswer,
  webhookBody,
  webhookList,
  webhookPatch,
} from '../schemas-webhook.ts'
import { valid } from '../validate.ts'
import { describe, type RouteInfo } from './describe.ts'

const about = (info: Omit<RouteInfo, 'tag'>) => describe({ ...info, tag: 'Webhook' })

/** Receivers of outgoing webhooks. */
export const penerimaRoutes = new Hono<Hallway>()
  .get(
    '/',
    about({
      id: 'webhooks',
      summary: 'Penerima webhook (bkd, integrator) / receivers of webhooks',
      status: 200,
      answer: webhookList,
      problems: [401, 403, 503],
    }),
    signedIn,
    async (c) => {
      const all = await listReceivers(c.get('deps'), c.get('caller'))
      return all.ok ? c.json({ data: all.value }) : answerProblem(c, all.error)
    },
  )
  .post(
    '/',
    about({
      id: 'buatWebhook',
      summary:
        'Buat penerima; rahasianya hanya ditampilkan di sini / make a receiver; its secret is told here alone',
      status: 201,
      answer: rahasiaAnswer,
      problems: [400, 401, 403, 404, 409, 503],
      idempotent: true,
    }),
    signedIn,
    valid('json', webhookBody),
    async (c) => {
      const asked = c.req.valid('json')
      const key = await idempotencyOf(c, 'webhooks', asked)
      const made = await createReceiver(c.get('deps'), c.get('caller'), asked, key)
      return made.ok ? c.json(made.value, 201) : answerProblem(c, made.error)
    },
  )
  .get(
    '/:id',
    about({
      id: 'webhook',
      summary: 'Satu penerima / one receiver',
      status: 200,
      answer: webhookAnswer,
      problems: [401, 403, 404, 503],
    }),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const found = await getReceiver(c.get('deps'), c.get('caller'), c.req.valid('param').id)
      return found.ok ? c.json(found.value) : answerProblem(c, found.error)
    },
  )
  .patch(
    '/:id',
    about({
      id: 'ubahWebhook',
      summary: 'Ubah, hentikan atau aktifkan penerima / change, stop or reactivate a receiver',
      status: 200,
      answer: webhookAnswer,
      problems: [400, 401, 403, 404, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('json', webhookPatch),
    async (c) => {
      const { id } = c.req.valid('param')
      const changed = await updateReceiver(c.get('deps'), c.get('caller'), id, c.req.valid('json'))
      return changed.ok ? c.json(changed.value) : answerProblem(c, changed.error)
    },
  )
  .delete(
    '/:id',
    about({
      id: 'hapusWebhook',
      summary: 'Hapus penerima dan lognya / remove a receiver and its log',
      status: 200,
      answer: hapusAnswer,
      problems: [401, 403, 404, 503],
    }),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const gone = await deleteReceiver(c.get('deps'), c.get('caller'), c.req.valid('param').id)
      return gone.ok ? c.json(gone.value) : answerProblem(c, gone.error)
    },
  )
  .post(
    '/:id/secret',
    about({
      id: 'gantiRahasiaWebhook',
      summary:
        'Ganti rahasia; yang lama ikut menandatangani selama overlapHours / rotate the secret, with an overlap',
      status: 200,
      answer: rahasiaAnswer,
      problems: [400, 401, 403, 404, 503],
    }),
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
    about({
      id: 'ujiWebhook',
      summary: 'Kirim kejadian uji / send a test event',
      status: 202,
      answer: ujiAnswer,
      problems: [400, 401, 403, 404, 409, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('json', kosongBody),
    async (c) => {
      const tested = await testReceiver(c.get('deps'), c.get('caller'), c.req.valid('param').id)
      return tested.ok ? c.json(tested.value, 202) : answerProblem(c, tested.error)
    },
  )
