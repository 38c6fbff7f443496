import { Hono } from 'hono'
import { listDeliveries } from '../../operations/webhook/list-deliveries.ts'
import { listEvents } from '../../operations/webhook/list-events.ts'
import { readDelivery } from '../../operations/webhook/read-delivery.ts'
import { replayDeliveries } from '../../operations/webhook/replay-deliveries.ts'
import { replayDelivery } from '../../operations/webhook/replay-delivery.ts'
import { answerJson, answerStored } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { nextLink } from '../link.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam, kosongBody } from '../schemas.ts'
import { valid } from '../validate.ts'
import { eventsQuery, kirimanParam, kirimanQuery, ulangBody } from './schemas-webhook.ts'
import { deliveryDetailToWire, deliveryToWire, eventsToWire } from './wire.ts'

/** The log of deliveries to a receiver, and their replay. */
export const kirimanRoutes = new Hono<Hallway>()
  .get(
    '/:id/deliveries',
    operation('kiriman'),
    signedIn,
    valid('param', idParam),
    valid('query', kirimanQuery),
    async (c) => {
      const { id } = c.req.valid('param')
      const deps = c.get('deps')
      const page = await listDeliveries(deps, c.get('caller'), id, c.req.valid('query'))
      if (!page.ok) return answerProblem(c, page.error)
      return answerJson(
        { data: page.value.data.map((one) => deliveryToWire(one, deps.zona)) },
        200,
        nextLink(c, page.value.after),
      )
    },
  )
  .get(
    '/:id/deliveries/:delivery',
    operation('satuKiriman'),
    signedIn,
    valid('param', kirimanParam),
    async (c) => {
      const { id, delivery } = c.req.valid('param')
      const deps = c.get('deps')
      const found = await readDelivery(deps, c.get('caller'), id, delivery)
      if (!found.ok) return answerProblem(c, found.error)
      return answerStored(deliveryDetailToWire(found.value, deps.zona))
    },
  )
  .post(
    '/:id/deliveries/:delivery/replay',
    operation('ulangKiriman'),
    signedIn,
    valid('param', kirimanParam),
    valid('json', kosongBody),
    async (c) => {
      const { id, delivery } = c.req.valid('param')
      const replayed = await replayDelivery(c.get('deps'), c.get('caller'), id, delivery)
      return replayed.ok ? answerJson(replayed.value, 202) : answerProblem(c, replayed.error)
    },
  )
  .post(
    '/:id/replay',
    operation('ulangRentang'),
    signedIn,
    valid('param', idParam),
    valid('json', ulangBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const replayed = await replayDeliveries(
        c.get('deps'),
        c.get('caller'),
        id,
        c.req.valid('json'),
      )
      return replayed.ok ? answerJson(replayed.value, 202) : answerProblem(c, replayed.error)
    },
  )

/** The events for receivers that cannot be delivered to. */
export const eventsRoutes = new Hono<Hallway>().get(
  '/',
  operation('kejadian'),
  signedIn,
  valid('query', eventsQuery),
  async (c) => {
    const { after, limit } = c.req.valid('query')
    const deps = c.get('deps')
    const page = await listEvents(deps, c.get('caller'), after, limit)
    if (!page.ok) return answerProblem(c, page.error)
    return answerStored(
      eventsToWire(page.value, deps.zona),
      200,
      nextLink(c, page.value.more ? page.value.after : null),
    )
  },
)
