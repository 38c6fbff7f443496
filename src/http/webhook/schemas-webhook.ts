import * as v from 'valibot'
import { LANGGANAN } from '../../domain/events.ts'
import { inOrder, teks, waktuSchema } from '../../domain/shared/schema.ts'
import { text } from '../schemas.ts'

const string = v.string()
const count = v.number()
const time = v.nullable(string)

const url = v.pipe(teks(2_000), v.url())
const events = v.pipe(
  v.array(v.picklist(LANGGANAN)),
  v.minLength(1),
  v.maxLength(50),
  v.check((types) => new Set(types).size === types.length, 'kejadian-berulang'),
)
const description = v.pipe(v.string(), v.trim(), v.maxLength(200))

/** POST /v1/webhooks. */
export const webhookBody = v.strictObject({
  url,
  events,
  description: v.optional(description, ''),
})

/** PATCH /v1/webhooks/:id. */
export const webhookPatch = v.strictObject({
  url: v.optional(url),
  events: v.optional(events),
  description: v.optional(description),
  state: v.optional(v.picklist(['aktif', 'nonaktif'])),
})

/** POST /v1/webhooks/:id/secret: for how many hours the previous secret still signs. */
export const rahasiaBody = v.strictObject({
  overlapHours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(168)), 24),
})

/** POST /v1/webhooks/:id/replay: which events, by their time. */
export const ulangBody = v.pipe(
  v.strictObject({
    from: waktuSchema,
    to: waktuSchema,
    only: v.optional(v.picklist(['gagal', 'semua']), 'gagal'),
  }),
  v.check(({ from, to }) => inOrder(from, to), 'rentang'),
)

const place = v.pipe(v.string(), v.regex(/^\d{1,15}$/))

/** A query of the log of deliveries. */
export const kirimanQuery = v.strictObject({
  after: v.optional(place),
  status: v.optional(v.picklist(['menunggu', 'terkirim', 'gagal'])),
})

/** A path that names a delivery of a receiver. */
export const kirimanParam = v.object({
  id: v.pipe(v.string(), v.maxLength(100)),
  delivery: v.pipe(v.string(), v.maxLength(100)),
})

/** A query of GET /v1/events: after which position, and how many at most. */
export const eventsQuery = v.strictObject({
  after: v.optional(place, '0'),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number), v.minValue(1), v.maxValue(500)),
    '100',
  ),
})

/** A receiver; never with its secret. */
export const webhookAnswer = v.object({
  id: string,
  url: string,
  events: v.array(string),
  description: string,
  state: v.picklist(['aktif', 'nonaktif']),
  reason: v.nullable(
    v.picklist(['diminta', 'tidak-ada-lagi', 'gagal-5-hari', 'rahasia-tidak-terbaca']),
  ),
  failingSince: time,
  pausedUntil: time,
  previousSecretUntil: time,
  waiting: count,
  createdAt: string,
})

/** A receiver with its secret, shown once. */
export const rahasiaAnswer = v.object({ ...webhookAnswer.entries, secret: string })

/** All receivers. */
export const webhookList = v.object({ data: v.array(webhookAnswer) })

/** A deleted receiver. */
export const hapusAnswer = v.object({ id: string, state: v.literal('dihapus') })

/** A delivery in the log. */
export const kiriman = v.object({
  id: string,
  event: string,
  type: string,
  status: v.picklist(['menunggu', 'terkirim', 'gagal']),
  attempts: count,
  nextAttempt: time,
  endedAt: time,
  happenedAt: string,
})

/** A page of the log of deliveries, newest first. */
export const kirimanList = v.object({ data: v.array(kiriman) })

/** An event for receivers and pullers. */
export const event = v.object({ id: string, type: string, timestamp: string, data: v.unknown() })

/** A delivery with what was sent and every attempt. */
export const kirimanAnswer = v.object({
  ...kiriman.entries,
  body: event,
  log: v.array(
    v.object({ at: string, status: v.nullable(count), ms: count, code: string, note: text }),
  ),
})

/** How many deliveries are sent again. */
export const ulangAnswer = v.object({ scheduled: count })

/** The event of a test. */
export const ujiAnswer = v.object({ event: string })

/** Events in the order in which they happened, and where to continue. */
export const eventsAnswer = v.object({ data: v.array(event), after: string, more: v.boolean() })
