import { writeAs } from '../../db/sistem/sesi.ts'
import { placesBetween } from '../../db/webhook/log-pengiriman.ts'
import { replayRange } from '../../db/webhook/pengiriman.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { ReplayCount } from './deliveries.ts'
import { gatherReceiver } from './gather-receiver.ts'
import { auditOf } from './receivers.ts'

/** The most events that one replay of a range sends again. */
const MOST_REPLAYED = 10_000

/** The events to send again: of a period, either those given up or all. Moments are RFC 3339. */
export interface ReplayRange {
  readonly from: string
  readonly to: string
  readonly only: 'gagal' | 'semua'
}

/**
 * Sends the events of a period again, in order, including those that were never sent.
 *
 * @throws When the database refuses it.
 */
export async function replayDeliveries(
  deps: Deps,
  caller: Caller,
  id: string,
  { from, to, only }: ReplayRange,
): Promise<Result<ReplayCount, Problem>> {
  const found = await gatherReceiver(deps, caller, id)
  if (!found.ok) return found
  const now = deps.now()
  const [[places]] = await deps.db.read([placesBetween(deps.db, Date.parse(from), Date.parse(to))])
  if (!places || places.dari === null || places.sampai === null) return ok({ scheduled: 0 })
  if (places.banyak > MOST_REPLAYED) {
    return err({ kind: 'salah-isi', issues: [{ path: '/to', message: TOO_LONG }] })
  }
  const written = await writeAs(deps.db, caller, [
    replayRange(id, [places.dari, places.sampai], now, only === 'gagal'),
    auditOf(deps, caller, 'webhook.ulang', id, now, { from, to, only }),
  ])
  if (!written.ok) return written
  const replayed = written.value
  if (!replayed.ok) throw new Error('the database refused a replay')
  await deps.wakeSender(id).catch(() => undefined)
  return ok({ scheduled: replayed.value[0]?.length ?? 0 })
}

const TOO_LONG = {
  id: 'Rentang ini berisi lebih dari 10.000 kejadian. Pilih rentang yang lebih pendek.',
  en: 'This stretch holds more than 10,000 events. Choose a shorter one.',
}
