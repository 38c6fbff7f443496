import { Hono } from 'hono'
import {
  getDelivery,
  listDeliveries,
  replayDeliveries,
  replayDelivery,
} from '../../operations/webhook-keluar/deliveries.ts'
import { pullEvents } from '../../operations/webhook-keluar/pull-events.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { linkNext } from '../link.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import {
  eventsAnswer,
  eventsQuery,
  kirimanAnswer,
  kirimanList,
  kirimanParam,
  kirimanQuery,
  kosongBody,
  ulangAnswer,
  ulangBody,
} from '../schemas-webhook.ts'
import { valid } from '../validate.ts'
import { describe, type RouteInfo } from './describe.ts'

const about = (info: Omit<RouteInfo, 'tag'>) => describe({ ...info, tag: 'Webhook' })

/** The log of deliveries to a receiver, and their replay. */
export const kirimanRoutes = new Hono<Hallway>()
  .get(
    '/:id/deliveries',
    about({
      id: 'kiriman',
      summary:
        'Log kiriman, terbaru dahulu, 30 hari / the log of deliveries, newest first, 30 days',
      status: 200,
      answer: kirimanList,
      problems: [400, 401, 403, 404, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('query', kirimanQuery),
    async (c) => {
      const { id } = c.req.valid('param')
      const page = await listDeliveries(c.get('deps'), c.get('caller'), id, c.req.valid('query'))
      if (!page.ok) return answerProblem(c, page.error)
      linkNext(c, page.value.after)
      return c.json({ data: page.value.data })
    },
  )
  .get(
    '/:id/deliveries/:delivery',
    about({
      id: 'satuKiriman',
      summary: 'Satu kiriman dengan setiap upaya / one delivery with every attempt',
      status: 200,
      answer: kirimanAnswer,
      problems: [401, 403, 404, 503],
    }),
    signedIn,
    valid('param', kirimanParam),
    async (c) => {
      const { id, delivery } = c.req.valid('param')
      const found = await getDelivery(c.get('deps'), c.get('caller'), id, delivery)
      return found.ok ? c.json(found.value) : answerProblem(c, found.error)
    },
  )
  .post(
    '/:id/deliveries/:delivery/replay',
    about({
      id: 'ulangKiriman',
      summary:
        'Kirim ulang satu kiriman dengan webhook-id yang sama / replay one delivery under the same webhook-id',
      status: 202,
      answer: ulangAnswer,
      problems: [400, 401, 403, 404, 503],
    }),
    signedIn,
    valid('param', kirimanParam),
    valid('json', kosongBody),
    async (c) => {
      const { id, delivery } = c.req.valid('param')
      const replayed = await replayDelivery(c.get('deps'), c.get('caller'), id, delivery)
      return replayed.ok ? c.json(replayed.value, 202) : answerProblem(c, replayed.error)
    },
  )
  .post(
    '/:id/replay',
    about({
      id: 'ulangRentang',
      summary: 'Kirim ulang kejadian suatu rentang waktu / replay the events of a stretch of time',
      status: 202,
      answer: ulangAnswer,
      problems: [400, 401, 403, 404, 503],
    }),
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
      return replayed.ok ? c.json(replayed.value, 202) : answerProblem(c, replayed.error)
    },
  )

/** The events for receivers that no delivery reaches. */
export const eventsRoutes = new Hono<Hallway>().get(
  '/',
  about({
    id: 'kejadian',
    summary: 'Kejadian menurut urutan, 90 hari (bkd, integrator) / the events in order, 90 days',
    status: 200,
    answer: eventsAnswer,
    problems: [400, 401, 403, 503],
  }),
  signedIn,
  valid('query', eventsQuery),
  async (c) => {
    const { after, limit } = c.req.valid('query')
    const page = await pullEvents(c.get('deps'), c.get('caller'), after, limit)
    if (!page.ok) return answerProblem(c, page.error)
    linkNext(c, page.value.more ? page.value.after : null)
    return c.json(page.value)
  },
)
