import type { Instant } from '../../domain/shared/local-time.ts'
import type { SendDeps } from './send-deps.ts'
import { sendToReceiver } from './send-to-receiver.ts'

/** The longest timer; the cron comes sooner. */
const LONGEST = 15 * 60_000

/** How long to wait after a fault, as while the database is away. */
const AFTER_FAULT = 5_000

/** The lane of one receiver: sends when woken, and again when something is due. */
export interface SendLane {
  /** Something may be due. Returns at once. */
  readonly wake: (receiver: string) => void
}

/**
 * Makes the lane of one receiver, so that its delays affect no other.
 *
 * It keeps no state that matters. Ended at any moment, it continues from the database when it is
 * woken again, by the next event or by the cron.
 */
export function createSendLane(deps: SendDeps, fault: (error: unknown) => void): SendLane {
  let running = false
  let again = false
  let alarm: ReturnType<typeof setTimeout> | undefined

  async function run(receiver: string): Promise<void> {
    running = true
    clearTimeout(alarm)
    let next: Instant | null
    do {
      again = false
      next = await sendToReceiver(deps, receiver).catch((error: unknown) => {
        fault(error)
        return deps.now() + AFTER_FAULT
      })
    } while (again)
    running = false
    if (next === null) return
    const wait = Math.max(0, Math.min(next - deps.now(), LONGEST))
    alarm = setTimeout(() => void run(receiver), wait)
  }

  return {
    wake: (receiver) => {
      again = true
      if (!running) void run(receiver)
    },
  }
}
