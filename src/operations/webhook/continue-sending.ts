import { trim } from '../../db/webhook/log-pengiriman.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type WakeDeps, wakeSenders } from './wake-senders.ts'

const DAY = 24 * 3_600_000

/** How many days the log of finished deliveries is kept. */
const LOG_DAYS = 30

/** How many days events are kept for GET /v1/events and for replay. */
const EVENT_DAYS = 90

/** The most parts that one run of the cron deletes. */
const PARTS = 25

/** What a run did. */
export interface SendingRun {
  readonly woken: number
  readonly trimmed: number
}

/** Wakes every lane from the cron, after a restart or a lost wake-up, and deletes old rows. */
export async function continueSending(
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
