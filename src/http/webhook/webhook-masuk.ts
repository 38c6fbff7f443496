import { Hono } from 'hono'
import type { Sumber } from '../../domain/events.ts'
import { receiveDelivery } from '../../operations/webhook/receive-delivery.ts'
import { answerJson } from '../answer.ts'
import { atMost, LARGEST_BODY } from '../guards/limits.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'

async function receive(c: Ctx, sumber: Sumber): Promise<Response> {
  const body = new Uint8Array(await c.req.arrayBuffer())
  const headers = {
    id: c.req.header('webhook-id'),
    timestamp: c.req.header('webhook-timestamp'),
    signature: c.req.header('webhook-signature'),
  }
  const received = await receiveDelivery(c.get('deps'), sumber, headers, body)
  return received.ok ? answerJson(received.value, 202) : answerProblem(c, received.error)
}

/** Deliveries of SIMPEG, e-presensi and e-kinerja (Standard Webhooks). */
export const webhookMasukRoutes = new Hono<Hallway>()
  .post('/simpeg', operation('terima-simpeg'), atMost(LARGEST_BODY), (c) => receive(c, 'simpeg'))
  .post('/presensi', operation('terima-presensi'), atMost(LARGEST_BODY), (c) =>
    receive(c, 'presensi'),
  )
  .post('/kinerja', operation('terima-kinerja'), atMost(LARGEST_BODY), (c) => receive(c, 'kinerja'))
