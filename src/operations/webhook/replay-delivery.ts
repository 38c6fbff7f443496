import { writeAs } from '../../db/sistem/sesi.ts'
import { deliveryOf } from '../../db/webhook/log-pengiriman.ts'
import { replayOne } from '../../db/webhook/pengiriman.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { NO_SUCH_DELIVERY, type ReplayCount } from './deliveries.ts'
import { gatherReceiver } from './gather-receiver.ts'
import { auditOf } from './receivers.ts'

/** Sends one delivery again, under the same id, starting from its first attempt. */
export async function replayDelivery(
  deps: Deps,
  caller: Caller,
  id: string,
  delivery: string,
): Promise<Result<ReplayCount, Problem>> {
  const found = await gatherReceiver(deps, caller, id)
  if (!found.ok) return found
  const now = deps.now()
  const [[row]] = await deps.db.read([deliveryOf(deps.db, id, delivery)])
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH_DELIVERY })
  const written = await writeAs(deps.db, caller, [
    replayOne(id, delivery, now),
    auditOf(deps, caller, 'webhook.ulang', id, now, { delivery }),
  ])
  if (!written.ok) return written
  await deps.wakeSender(id).catch(() => undefined)
  return ok({ scheduled: 1 })
}
