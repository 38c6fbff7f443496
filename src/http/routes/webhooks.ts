import { Hono } from 'hono'
import * as v from 'valibot'
import { incoming, type Sumber } from '../../domain/events.ts'
import { waktuSchema } from '../../domain/shared/schema.ts'
import { receiveDelivery } from '../../operations/webhook/receive-delivery.ts'
import { atMost, LARGEST_BODY } from '../guards/limits.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { deliveryAnswer } from '../schemas.ts'
import { describe } from './describe.ts'

const MAX_ITEMS = 500

/** A delivery of a source as OpenAPI tells it: the items of each type, one or at most 500. */
function bodyOf(sumber: Sumber): v.GenericSchema {
  const types = Object.entries<v.GenericSchema>(incoming[sumber])
  return v.union(
    types.map(([type, item]) =>
      v.object({
        type: v.literal(type),
        timestamp: waktuSchema,
        data: v.union([item, v.pipe(v.array(item), v.maxLength(MAX_ITEMS))]),
      }),
    ),
  )
}

async function receive(c: Ctx, sumber: Sumber): Promise<Response> {
  const body = new Uint8Array(await c.req.arrayBuffer())
  const headers = {
    id: c.req.header('webhook-id'),
    timestamp: c.req.header('webhook-timestamp'),
    signature: c.req.header('webhook-signature'),
  }
  const received = await receiveDelivery(c.get('deps'), sumber, headers, body)
  return received.ok ? c.json(received.value, 202) : answerProblem(c, received.error)
}

const HEADERS = {
  'webhook-id': 'Nomor unik kiriman / the unique id of the delivery',
  'webhook-timestamp':
    'Detik Unix saat dikirim, toleransi 5 menit / Unix seconds, 5 minutes off at most',
  'webhook-signature': 'v1,<base64 HMAC-SHA-256(id.timestamp.body)>',
}

function routeOf(sumber: Sumber) {
  return describe({
    id: `terima-${sumber}`,
    tag: 'Webhook',
    summary: `Terima kiriman ${sumber} / take in a delivery of ${sumber}`,
    status: 202,
    answer: deliveryAnswer,
    problems: [400, 401, 413, 503],
    open: true,
    body: bodyOf(sumber),
    headers: HEADERS,
  })
}

/** Deliveries of SIMPEG, e-presensi and e-kinerja (Standard Webhooks). */
export const webhookRoutes = new Hono<Hallway>()
  .post('/simpeg', routeOf('simpeg'), atMost(LARGEST_BODY), (c) => receive(c, 'simpeg'))
  .post('/presensi', routeOf('presensi'), atMost(LARGEST_BODY), (c) => receive(c, 'presensi'))
  .post('/kinerja', routeOf('kinerja'), atMost(LARGEST_BODY), (c) => receive(c, 'kinerja'))
