import type { Db } from '../../db/engine/client.ts'
import { activeReceivers } from '../../db/webhook/webhook-keluar.ts'

/** What waking needs. */
export interface WakeDeps {
  readonly db: Db
  /** Wakes the lane of a receiver. */
  readonly wakeSender: (receiver: string) => Promise<void>
}

/** Wakes the lane of every active receiver; the next run wakes an unreachable lane. */
export async function wakeSenders({ db, wakeSender }: WakeDeps): Promise<number> {
  const [active] = await db.read([activeReceivers(db)])
  await Promise.allSettled(active.map(({ id }) => wakeSender(id)))
  return active.length
}
