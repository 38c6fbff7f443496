import type { Db } from '../../db/engine/client.ts'
import { trim } from '../../db/webhook/log-pengiriman.ts'
import { activeReceivers } from '../../db/webhook/webhook-keluar.ts'
import type { Instant } from '../../domain/shared/local-time.ts'

const DAY = 24 * 3_600_000

/** How long the log of deliveries that ended is kept, in days. */
const LOG_DAYS = 30

/** How long events are kept for GET /v1/events and for replay, in days. */
const EVENT_DAYS = 90

/** The most parts that one run of the cron trims. */
const PARTS = 25

/** What waking needs. */
export interface WakeDeps {
  readonly db: Db
  /** Wakes the lane of a receiver. */
  readonly wakeSender: (receiver: string) => Promise<void>
}

/** Wakes the lane of every active receiver; a lane that cannot be reached is woken by the next run. */
export async function wakeSenders({ db, wakeSender }: WakeDeps): Promise<number> {
  const [active] = await db.read([activeReceivers(db)])
  await Promise.allSettled(active.map(({ id }) => wakeSender(id)))
  return active.length
}

/** Wakes after events were written, at most one call at a time and none forgotten. */
export function createWaker(wakeAll: () => Promise<unknown>): () => void {
  let running = false
  let again = false
  const run = async () => {
    running = true
    do {
      again = false
      await wakeAll().catch(() => undefined)
    } while (again)
    running = false
  }
  return () => {
    again = true
    if (!running) void run()
  }
}

/** What a run did. */
export interface SendingRun {
  readonly woken: number
  readonly trimmed: number
}

/**
 * Wakes every lane from the cron, for what a restart or a lost wake-up left behind, and deletes what is
 * old.
 */
export async function sendWebhooks(
  deps: WakeDeps & { readonly now: () => Instant },
): Promise<SendingRun> {
  const woken = await wakeSenders(deps)
  const now = deps.now()
  let trimmed = 0
  for (let part = 0; part < PARTS; part += 1) {
    const written = await deps.db.write(trim(now - LOG_DAYS * DAY, now - EVENT_DAYS * DAY))
    const taken = written.ok ? written.value.reduce((sum, rows) => sum + rows.length, 0) : 0
    trimmed += taken
    if (taken === 0) break
  }
  return { woken, trimmed }
}
