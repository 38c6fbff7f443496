import { writeAs } from '../../db/sistem/sesi.ts'
import { hurry } from '../../db/webhook/pengiriman.ts'
import { changeReceiver, type Penerima } from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherReceiver } from './gather-receiver.ts'
import { asOf, auditOf, hostOf, type PenerimaTerkini, refuseAlamat } from './receivers.ts'

/** A change of a receiver; what is left out stays. */
export interface PerubahanPenerima {
  readonly url?: string | undefined
  readonly events?: readonly string[] | undefined
  readonly description?: string | undefined
  readonly state?: 'aktif' | 'nonaktif' | undefined
}

/**
 * Updates a receiver. One that is activated again gets at once everything that waited for it,
 * including events from the inactive time.
 */
export async function updateReceiver(
  deps: Deps,
  caller: Caller,
  id: string,
  change: PerubahanPenerima,
): Promise<Result<PenerimaTerkini, Problem>> {
  const found = await gatherReceiver(deps, caller, id)
  if (!found.ok) return found
  const wrong = change.url === undefined ? null : refuseAlamat(deps, change.url)
  if (wrong) return wrong
  const now = deps.now()
  const { penerima, menunggu } = found.value
  const set = columnsOf(change)
  const fresh = change.state === 'aktif' || change.url !== undefined
  const written = await writeAs(deps.db, caller, [
    changeReceiver(deps.db, id, set),
    ...(fresh ? [hurry(id, now)] : []),
    auditOf(deps, caller, 'webhook.ubah', id, now, { ...change, url: hostOf(change.url) }),
  ])
  if (!written.ok) return written
  await deps.wakeSender(id).catch(() => undefined)
  return ok(asOf({ ...penerima, ...set }, menunggu, now))
}

function columnsOf({ url, events, description, state }: PerubahanPenerima): Partial<Penerima> {
  const afresh = { gagalSejak: null, jedaSampai: null }
  return {
    ...(url !== undefined && { url, ...afresh }),
    ...(events !== undefined && { events }),
    ...(description !== undefined && { keterangan: description }),
    ...(state === 'aktif' && { state, sebab: null, ...afresh }),
    ...(state === 'nonaktif' && { state, sebab: 'diminta' }),
  }
}
