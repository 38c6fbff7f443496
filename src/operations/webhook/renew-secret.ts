import { newWebhookSecret } from '../../adapters/webhook-signature.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { putSecret } from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherReceiver } from './gather-receiver.ts'
import { asOf, auditOf, type PenerimaDenganRahasia } from './receivers.ts'

const HOUR = 3_600_000

/**
 * Gives a receiver a new secret, shown only this once. For some hours deliveries also have a
 * signature of the previous secret, so that the receiver may switch at any moment.
 */
export async function renewSecret(
  deps: Deps,
  caller: Caller,
  id: string,
  overlapHours: number,
): Promise<Result<PenerimaDenganRahasia, Problem>> {
  const found = await gatherReceiver(deps, caller, id)
  if (!found.ok) return found
  const { penerima, menunggu } = found.value
  const now = deps.now()
  const secret = newWebhookSecret()
  // A secret that is no longer readable signs nothing.
  const readable = (await deps.vault.open(penerima.rahasia, id)) !== null
  const rahasiaLamaSampai = readable && overlapHours > 0 ? now + overlapHours * HOUR : null
  const written = await writeAs(deps.db, caller, [
    putSecret(id, await deps.vault.seal(secret, id), rahasiaLamaSampai),
    auditOf(deps, caller, 'webhook.ganti-rahasia', id, now, { overlapHours }),
  ])
  if (!written.ok) return written
  return ok({ ...asOf({ ...penerima, rahasiaLamaSampai }, menunggu, now), secret })
}
