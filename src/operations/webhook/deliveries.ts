import { readAs } from '../../db/sistem/sesi.ts'
import {
  attemptsOf,
  deliveriesOf,
  deliveryOf,
  type KirimanRow,
  placesBetween,
  type UpayaRow,
} from '../../db/webhook/log-pengiriman.ts'
import { replayOne, replayRange } from '../../db/webhook/pengiriman.ts'
import { receiver } from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Text } from '../../domain/shared/text.ts'
import { CATATAN_TEXTS } from '../../domain/webhook/hasil.ts'
import type { Problem } from '../shared/problem.ts'
import { audited, findReceiver, keepsWebhooks } from './receivers.ts'
import { type EventWire, eventWire } from './wire.ts'

/** Deliveries on one page of the log. */
const PAGE = 50

/** The most events that one replay of a range sends again. */
const MOST_REPLAYED = 10_000

/** A delivery as the log tells it. */
export interface KirimanWire {
  readonly id: string
  readonly event: string
  readonly type: string
  readonly status: KirimanRow['status']
  readonly attempts: number
  /** When it is tried next; `null` once it has ended. */
  readonly nextAttempt: string | null
  readonly endedAt: string | null
  readonly happenedAt: string
}

/** One attempt as the log tells it: never a word of the answer. */
export interface UpayaWire {
  readonly at: string
  readonly status: number | null
  readonly ms: number
  readonly code: string
  readonly note: Text
}

/** A delivery with its event and every attempt. */
export interface KirimanRinci extends KirimanWire {
  readonly body: EventWire
  readonly log: readonly UpayaWire[]
}

function deliveryWire(row: KirimanRow, zona: Zona): KirimanWire {
  return {
    id: row.id,
    event: row.kejadian,
    type: row.jenis,
    status: row.status,
    attempts: row.percobaan,
    nextAttempt: row.status === 'menunggu' ? toRfc3339(row.berikut, zona) : null,
    endedAt: row.selesai === null ? null : toRfc3339(row.selesai, zona),
    happenedAt: toRfc3339(row.pada, zona),
  }
}

function attemptWire({ pada, status, ms, catatan }: UpayaRow, zona: Zona): UpayaWire {
  return { at: toRfc3339(pada, zona), status, ms, code: catatan, note: CATATAN_TEXTS[catatan] }
}

/** A page of the log; `after` begins the next one, `null` on the last. */
export interface KirimanPage {
  readonly data: readonly KirimanWire[]
  readonly after: string | null
}

/** Webhook keluar: the log of a receiver's deliveries, newest first. */
export async function listDeliveries(
  deps: Deps,
  caller: Caller,
  id: string,
  asked: { readonly after?: string | undefined; readonly status?: string | undefined },
): Promise<Result<KirimanPage, Problem>> {
  const { peran } = caller
  if (!keepsWebhooks(peran)) return err({ kind: 'bukan-wewenang' })
  const before = asked.after === undefined ? Number.MAX_SAFE_INTEGER : Number(asked.after)
  const page = { before, status: asked.status ?? null, limit: PAGE }
  const read = await readAs(deps.db, caller, [
    receiver(deps.db, id),
    deliveriesOf(deps.db, id, page),
  ])
  if (!read.ok) return read
  const [found, rows] = read.value
  if (found.length === 0) return err({ kind: 'tidak-ada', message: NO_SUCH_DELIVERY })
  const last = rows.length === PAGE ? rows.at(-1) : undefined
  const data = rows.map((row) => deliveryWire(row, deps.zona))
  return ok({ data, after: last ? String(last.urut) : null })
}

/** Webhook keluar: one delivery, with what was sent and every attempt. */
export async function getDelivery(
  deps: Deps,
  caller: Caller,
  id: string,
  delivery: string,
): Promise<Result<KirimanRinci, Problem>> {
  const { peran } = caller
  if (!keepsWebhooks(peran)) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [
    deliveryOf(deps.db, id, delivery),
    attemptsOf(deps.db, delivery),
  ])
  if (!read.ok) return read
  const [[row], attempts] = read.value
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH_DELIVERY })
  return ok({
    ...deliveryWire(row, deps.zona),
    body: eventWire(row, deps.zona),
    log: attempts.map((one) => attemptWire(one, deps.zona)),
  })
}

/** How many deliveries are sent again. */
export interface Diulang {
  readonly scheduled: number
}

/** Webhook keluar: sends one delivery again, under the same id, from its first attempt on. */
export async function replayDelivery(
  deps: Deps,
  caller: Caller,
  id: string,
  delivery: string,
): Promise<Result<Diulang, Problem>> {
  const found = await findReceiver(deps, caller, id)
  if (!found.ok) return found
  const now = deps.now()
  const [[row]] = await deps.db.read([deliveryOf(deps.db, id, delivery)])
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH_DELIVERY })
  await deps.db.write([
    replayOne(id, delivery, now),
    audited(deps, caller, 'webhook.ulang', id, now, { delivery }),
  ])
  await deps.wakeSender(id).catch(() => undefined)
  return ok({ scheduled: 1 })
}

/** Which events are sent again: of a stretch of time, the given up alone or all. */
export interface Rentang {
  readonly from: string
  readonly to: string
  readonly only: 'gagal' | 'semua'
}

/** Webhook keluar: sends the events of a stretch of time again, in order; those never sent as well. */
export async function replayDeliveries(
  deps: Deps,
  caller: Caller,
  id: string,
  { from, to, only }: Rentang,
): Promise<Result<Diulang, Problem>> {
  const found = await findReceiver(deps, caller, id)
  if (!found.ok) return found
  const now = deps.now()
  const [[places]] = await deps.db.read([placesBetween(deps.db, Date.parse(from), Date.parse(to))])
  if (!places || places.dari === null || places.sampai === null) return ok({ scheduled: 0 })
  if (places.banyak > MOST_REPLAYED) {
    return err({ kind: 'salah-isi', issues: [{ path: '/to', message: TOO_LONG }] })
  }
  const written = await deps.db.write([
    replayRange(id, [places.dari, places.sampai], now, only === 'gagal'),
    audited(deps, caller, 'webhook.ulang', id, now, { from, to, only }),
  ])
  if (!written.ok) throw new Error('the database refused a replay')
  await deps.wakeSender(id).catch(() => undefined)
  return ok({ scheduled: written.value[0]?.length ?? 0 })
}

const NO_SUCH_DELIVERY = {
  id: 'Kiriman ini tidak ditemukan. Log kiriman disimpan 30 hari.',
  en: 'There is no such delivery. The log is kept for 30 days.',
}
const TOO_LONG = {
  id: 'Rentang ini berisi lebih dari 10.000 kejadian. Pilih rentang yang lebih pendek.',
  en: 'This stretch holds more than 10,000 events. Choose a shorter one.',
}
