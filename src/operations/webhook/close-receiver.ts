import type { Statement } from '../../db/engine/client.ts'
import { deactivate, type Penerima, tellDeactivated } from '../../db/webhook/webhook-keluar.ts'
import type { SebabNonaktif } from '../../domain/webhook/hasil.ts'
import { deactivationData } from '../../domain/webhook/kejadian.ts'
import type { SendDeps } from './send-deps.ts'

/** Returns the statements that deactivate a receiver: it is told once, and gets nothing more. */
export function closeReceiver(
  { now, newId, zona }: Pick<SendDeps, 'now' | 'newId' | 'zona'>,
  { id, gagalSejak }: Penerima,
  sebab: SebabNonaktif,
): Statement[] {
  const data = deactivationData(id, sebab, gagalSejak, zona)
  return [...tellDeactivated(id, { id: newId(), pada: now(), data }), deactivate(id, sebab)]
}
