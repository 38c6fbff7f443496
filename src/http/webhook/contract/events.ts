import { resolver } from 'hono-openapi'
import * as v from 'valibot'
import { KEJADIAN } from '../../../domain/events.ts'
import { membersIn } from '../../../domain/shared/members.ts'
import type { OutgoingType } from '../../../domain/shared/outgoing.ts'
import { waktuSchema } from '../../../domain/shared/schema.ts'
import { DELIVERY_HEADERS } from './webhook-masuk.ts'

const EVENT_ID = '0b6f2c9e-7d54-4a1e-9c1b-3f2a6d8e5c11'

const eventId = v.pipe(
  v.string(),
  v.description(
    'Id kejadian, sama di setiap kiriman / id of the event, the same in every delivery',
  ),
)

/** Returns what OpenAPI tells of one event: a request that Luwes sends to a receiver. */
async function describeEvent(type: string, { description, data, example }: OutgoingType) {
  const body = v.object({ id: eventId, type: v.literal(type), timestamp: waktuSchema, data })
  const { schema } = await resolver(body).toOpenAPISchema()
  const told = schema.properties?.data
  if (!told || !('properties' in told)) throw new Error(`${type} has data without members`)
  for (const [name, one] of Object.entries(membersIn(example))) {
    const member = told.properties?.[name]
    if (member && !('$ref' in member)) member.examples = [one]
  }
  const value = { id: EVENT_ID, type, timestamp: '2026-11-19T08:00:00+07:00', data: example }
  return {
    post: {
      operationId: `kejadian:${type}`,
      tags: ['Webhook'],
      summary: `${description.id} / ${description.en}`,
      description: `${description.id} Dikirim kepada penerima yang berlangganan.\n\n${description.en} Sent to receivers that subscribe to it.`,
      parameters: Object.entries(DELIVERY_HEADERS).map(([name, text]) => ({
        name,
        in: 'header',
        required: true,
        description: text,
        schema: { type: 'string' as const },
      })),
      requestBody: { required: true, content: { 'application/json': { schema, example: value } } },
      responses: {
        '2XX': { description: 'Diterima / taken' },
        '410': { description: 'Jangan kirim lagi: penerima dinonaktifkan / gone: send no more' },
        default: { description: 'Dicoba lagi sampai 5 hari / tried again for up to 5 days' },
      },
    },
  }
}

/** Returns the `webhooks` of the OpenAPI document: every event for receivers. */
export async function describeEvents() {
  const all = Object.entries<OutgoingType>(KEJADIAN)
  const told = await Promise.all(
    all.map(async ([type, event]) => [type, await describeEvent(type, event)] as const),
  )
  return Object.fromEntries(told)
}
