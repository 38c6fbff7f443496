import { writeAs } from '../../db/sistem/sesi.ts'
import { announce } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherReceiver } from './gather-receiver.ts'
import { auditOf } from './receivers.ts'

/** The event of a test; its delivery comes first in the log. */
export interface TestEvent {
  readonly event: string
}

/** Sends a receiver an event `webhook.uji`, the same way as any other. */
export async function testReceiver(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<TestEvent, Problem>> {
  const found = await gatherReceiver(deps, caller, id)
  if (!found.ok) return found
  if (found.value.penerima.state !== 'aktif') return err({ kind: 'bentrok', message: NOT_ACTIVE })
  const now = deps.now()
  const event = deps.newId()
  const written = await writeAs(deps.db, caller, [
    ...announce(
      deps.db, // A test does not wait for earlier deliveries.
      [{ jenis: 'webhook.uji', entitas: event, data: { id } }],
      now,
      () => event,
    ),
    auditOf(deps, caller, 'webhook.uji', id, now, { event }),
  ])
  if (!written.ok) return written
  return ok({ event })
}

const NOT_ACTIVE = {
  id: 'Penerima ini tidak aktif. Aktifkan dahulu, lalu uji.',
  en: 'This receiver is not active. Make it active first, then test it.',
}
