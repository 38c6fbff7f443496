import { readAs } from '../../db/sistem/sesi.ts'
import { receivers } from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asOf, keepsWebhooks, type PenerimaTerkini } from './receivers.ts'

/** Lists all receivers, for a keeper of the webhooks. */
export async function listReceivers(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly PenerimaTerkini[], Problem>> {
  const { peran } = caller
  if (!keepsWebhooks(peran)) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [receivers(deps.db)])
  if (!read.ok) return read
  const [rows] = read.value
  const now = deps.now()
  return ok(rows.map(({ penerima, menunggu }) => asOf(penerima, menunggu, now)))
}
