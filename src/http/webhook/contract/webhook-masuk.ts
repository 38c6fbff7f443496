import * as v from 'valibot'
import type { Sumber } from '../../../domain/events.ts'
import { waktuSchema } from '../../../domain/shared/schema.ts'
import type { InboundDoc } from '../../../operations/webhook/inbound-type.ts'
import { typesOf } from '../../../operations/webhook/jenis-masuk.ts'
import { DOCS } from '../../../operations/webhook/types/docs.ts'
import { TYPES } from '../../../operations/webhook/types/index.ts'
import type { Contract, RouteInfo } from '../../contract/route.ts'
import { deliveryAnswer } from '../schemas-delivery.ts'

const MAX_ITEMS = 500

/** The possible data of a delivery, by type. */
export const ITEMS: Readonly<Record<string, v.GenericSchema>> = Object.fromEntries(
  Object.entries(TYPES).map(([type, { schema }]) => [type, schema]),
)

const ALL_DOCS: Readonly<Record<string, InboundDoc>> = DOCS

/** Returns the types of a source, each with its schema and its documentation. */
function documentedTypes(sumber: Sumber) {
  return typesOf(sumber).flatMap(([name, { schema }]) => {
    const doc = ALL_DOCS[name]
    return doc ? [{ name, schema, ...doc }] : []
  })
}

/** Returns the schema of a delivery of a source: the items of each type, 1 to 500. */
function bodyOf(sumber: Sumber): v.GenericSchema {
  const bodies = documentedTypes(sumber).map(({ name, schema, description }) =>
    v.pipe(
      v.object({
        type: v.literal(name),
        timestamp: waktuSchema,
        data: v.union([schema, v.pipe(v.array(schema), v.maxLength(MAX_ITEMS))]),
      }),
      v.title(name),
      v.description(`${description.id} / ${description.en}`),
    ),
  )
  return v.union(bodies)
}

/** Returns a whole delivery of each type of a source, by the name of the type. */
function examplesOf(sumber: Sumber): NonNullable<RouteInfo['examples']> {
  const entries = documentedTypes(sumber).map(({ name, description, example }) => {
    const value = { type: name, timestamp: '2026-11-19T08:00:00+07:00', data: [example] }
    return [name, { summary: `${description.id} / ${description.en}`, value }]
  })
  return Object.fromEntries(entries)
}

/** The headers of a delivery, in or out (Standard Webhooks). */
export const DELIVERY_HEADERS = {
  'webhook-id': 'Nomor unik kiriman / the unique id of the delivery',
  'webhook-timestamp':
    'Detik Unix saat dikirim, toleransi 5 menit / Unix seconds, 5 minutes off at most',
  'webhook-signature': 'v1,<base64 HMAC-SHA-256(id.timestamp.body)>',
}

function deliveryOf(sumber: Sumber): RouteInfo {
  return {
    tag: 'Webhook',
    summary: `Terima kiriman ${sumber} / take in a delivery of ${sumber}`,
    description: {
      id: `Menerima kiriman Standard Webhooks dari ${sumber}: satu butir atau paling banyak 500, isi paling besar 1 MiB. Untuk sistem yang menandatangani dengan rahasianya; jam boleh berselisih 5 menit. Butir yang baik disimpan walaupun yang lain ditolak. webhook-id yang sama dijawab sama; tanda tangan yang salah dijawab 401.`,
      en: `Takes in a Standard Webhooks delivery of ${sumber}: one item or at most 500, the body 1 MiB at most. For the system that signs with its secret; clocks may differ by 5 minutes. Good items are kept where others are refused. The same webhook-id gets the same answer; a wrong signature is a 401.`,
    },
    status: 202,
    answer: deliveryAnswer,
    problems: [400, 401, 413, 503],
    open: true,
    body: bodyOf(sumber),
    examples: examplesOf(sumber),
    headers: DELIVERY_HEADERS,
  }
}

/** The OpenAPI entries of the routes in `webhook-masuk.ts`. */
export const webhookMasuk = {
  'terima-simpeg': deliveryOf('simpeg'),
  'terima-presensi': deliveryOf('presensi'),
  'terima-kinerja': deliveryOf('kinerja'),
} as const satisfies Contract
