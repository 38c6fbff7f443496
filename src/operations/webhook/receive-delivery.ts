import type * as v from 'valibot'
import type { WebhookHeaders } from '../../adapters/webhook-signature.ts'
import type { Statement } from '../../db/engine/client.ts'
import { refreshChains } from '../../db/pegawai/rantai.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { deliveryAnswer, keepDelivery } from '../../db/webhook/webhook-masuk.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Sumber } from '../../domain/events.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { readInput } from '../../domain/shared/schema.ts'
import type { Text } from '../../domain/shared/text.ts'
import { type Envelope, envelopeSchema } from '../../domain/webhook/envelope.ts'
import { type JawabanKiriman, jawabanSchema } from '../../domain/webhook/jawaban.ts'
import { NOT_JSON, type Problem } from '../shared/problem.ts'
import { check, sift } from './check-items.ts'
import type { InboundType, StoredType } from './inbound-type.ts'
import { typeNamed, typesOf } from './jenis-masuk.ts'
import { knownFrom, knownQueries } from './known.ts'
import { receiveTaps } from './receive-taps.ts'
import { recordItems } from './record-items.ts'

/**
 * Receives a delivery of SIMPEG, e-presensi or e-kinerja.
 *
 * Good items are stored even if others are bad. The same webhook-id gets the same answer and
 * changes nothing. The items and the answer are written in one group, so neither exists without the
 * other. If another delivery came first, the database refuses them, and they are checked against it
 * again.
 *
 * @throws When the database refuses the delivery at each try.
 */
export async function receiveDelivery(
  deps: Deps,
  sumber: Sumber,
  headers: WebhookHeaders,
  body: Uint8Array,
): Promise<Result<JawabanKiriman, Problem>> {
  if (!(await deps.isSigned(sumber, headers, body))) {
    deps.catatDitolak(sumber)
    return err({ kind: 'belum-masuk', sebab: 'tanda-tangan' })
  }
  const id = headers.id ?? ''
  const parsed = parse(sumber, body)
  if (!parsed.ok) return parsed
  const { type, envelope } = parsed.value
  if ('lane' in type) return ok(await receiveTaps(deps, id, envelope.data))
  for (let left = TRIES; left > 0; left -= 1) {
    const answer = await takeDelivery(deps, id, type, envelope)
    if (answer) return ok(answer)
  }
  throw new Error('the database refused a delivery')
}

/** How often a delivery is checked again when others came first. */
const TRIES = 3

/** Reads, checks and writes. Returns `undefined` when another delivery came first. */
async function takeDelivery<Schema extends v.GenericSchema>(
  deps: Deps,
  id: string,
  type: StoredType<Schema>,
  { timestamp, data }: Envelope,
): Promise<JawabanKiriman | undefined> {
  const { db } = deps
  const { sumber } = type
  const now = deps.now()
  const { good, bad } = sift(type, data)
  // A sender's fast clock must not outrank every later message.
  const pada = Math.min(Date.parse(timestamp), now)
  const lookup = { ...deps, now, pada }
  const [answers, ...rows] = await db.read([
    deliveryAnswer(db, sumber, id),
    ...knownQueries(
      lookup,
      type,
      good.map(({ item }) => item),
    ),
  ])
  if (answers[0]) return answerIn(answers[0].jawaban)

  const known = knownFrom(rows, lookup)
  const { kept, rejected } = check(type, good, known)
  const items = kept.map(({ item }) => item)
  const answer: JawabanKiriman = {
    accepted: items.length,
    duplicates: 0,
    rejected: [...bad, ...rejected].sort((a, b) => a.index - b.index),
  }
  const written = await db.write([
    keepDelivery(db, { sumber, id, diterima: now, jawaban: { ...answer } }),
    ...(await recordItems(deps, type, items, { pada, now })),
    ...items.flatMap((item) => auditOf(deps, type, item, now)),
    // The deciders of open requests follow SIMPEG at once.
    ...(type.hierarchy ? [refreshChains(db, localDate(now, deps.zona), now)] : []),
  ])
  return written.ok ? answer : undefined
}

function auditOf<Schema extends v.GenericSchema>(
  deps: Deps,
  type: StoredType<Schema>,
  item: v.InferOutput<Schema>,
  pada: Instant,
): Statement[] {
  const entry = type.audit(item)
  if (!entry) return []
  const edisi = editionOn(deps.editions, localDate(pada, deps.zona)).since
  const { tindakan, entitas, data } = entry
  return [record(deps.db, { pada, oleh: type.sumber, tindakan, entitas, data: { ...data, edisi } })]
}

/**
 * Reads a stored answer.
 *
 * @throws When it is invalid.
 */
function answerIn(jawaban: Readonly<Record<string, unknown>>): JawabanKiriman {
  const parsed = readInput(jawabanSchema, jawaban)
  if (!parsed.ok) throw new Error('a kept answer to a delivery is malformed')
  return parsed.value
}

function refuseAt(path: string, message: Text): Result<never, Problem> {
  return err({ kind: 'salah-isi', issues: [{ path, message }] })
}

/** A delivery with its type. */
interface Delivery {
  readonly type: InboundType
  readonly envelope: Envelope
}

function parse(sumber: Sumber, body: Uint8Array): Result<Delivery, Problem> {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body))
  } catch {
    return refuseAt('/', NOT_JSON)
  }
  const parsed = readInput(envelopeSchema, json)
  if (!parsed.ok) return err({ kind: 'salah-isi', issues: parsed.error })
  const type = typeNamed(parsed.value.type)
  if (type?.sumber === sumber) return ok({ type, envelope: parsed.value })
  const types = typesOf(sumber)
    .map(([name]) => name)
    .join(', ')
  return refuseAt('/type', {
    id: `Jenis tidak dikenal. Yang diterima di sini: ${types}.`,
    en: `Unknown type. Accepted here: ${types}.`,
  })
}
