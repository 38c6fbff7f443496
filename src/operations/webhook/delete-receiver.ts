import { writeAs } from '../../db/sistem/sesi.ts'
import { removeReceiver } from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherReceiver } from './gather-receiver.ts'
import { auditOf, hostOf } from './receivers.ts'

/** Deletes a receiver, with the log of its deliveries. */
export async function deleteReceiver(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<{ readonly id: string; readonly state: 'dihapus' }, Problem>> {
  const found = await gatherReceiver(deps, caller, id)
  if (!found.ok) return found
  const { penerima, menunggu } = found.value
  const data = { url: hostOf(penerima.url), menunggu }
  const written = await writeAs(deps.db, caller, [
    ...removeReceiver(id),
    auditOf(deps, caller, 'webhook.hapus', id, deps.now(), data),
  ])
  if (!written.ok) return written
  return ok({ id, state: 'dihapus' })
}
