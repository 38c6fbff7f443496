import { readAs } from '../../db/sistem/sesi.ts'
import { eventsAfter } from '../../db/webhook/log-pengiriman.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Kejadian } from '../../domain/webhook/stored-event.ts'
import type { Problem } from '../shared/problem.ts'
import { keepsWebhooks } from './receivers.ts'

/** A page of events in the order in which they happened. */
export interface KejadianPage {
  readonly data: readonly Kejadian[]
  /** Where to continue: the place of the last event, or the requested place if none came. */
  readonly after: string
  /** Whether there are more already. */
  readonly more: boolean
}

/** Reads the events for receivers that cannot be delivered to; they are kept for 90 days. */
export async function listEvents(
  deps: Deps,
  caller: Caller,
  after: string,
  limit: number,
): Promise<Result<KejadianPage, Problem>> {
  const { peran } = caller
  if (!keepsWebhooks(peran)) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [eventsAfter(deps.db, Number(after), limit + 1)])
  if (!read.ok) return read
  const [rows] = read.value
  const data = rows.slice(0, limit)
  return ok({ data, after: String(data.at(-1)?.urut ?? after), more: rows.length > limit })
}
