import type { Instant } from '../shared/local-time.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** The delay after the first failed attempt, after the second, and so on. */
const DELAYS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  10 * HOUR,
] as const

/** The random part of a delay, so that deliveries that failed together do not return together. */
const JITTER = 0.2

/** The longest pause that a receiver may request. */
const MOST_ASKED = 24 * HOUR

/** How long an unresponsive receiver is left alone before another attempt. */
const BREATH = 5 * SECOND

/** How long a receiver may fail without a single success before deliveries end. */
const PATIENCE = 5 * 24 * HOUR

/**
 * Returns when a delivery is tried again after its `attempts`-th failure; `null` when it is given
 * up.
 *
 * `chance` is from 0 to 1. `asked` is the pause that the receiver requests in milliseconds
 * (Retry-After): never earlier.
 */
export function nextAttempt(
  attempts: number,
  now: Instant,
  chance: number,
  asked: number | null,
): Instant | null {
  const delay = DELAYS[attempts - 1]
  if (delay === undefined) return null
  const jittered = Math.round(delay * (1 + JITTER * chance))
  return now + Math.max(jittered, Math.min(asked ?? 0, MOST_ASKED))
}

/**
 * Returns until when a receiver as a whole is left alone after a failure that did not concern one
 * event.
 */
export function pauseUntil(now: Instant, asked: number | null): Instant {
  return now + Math.max(BREATH, Math.min(asked ?? 0, MOST_ASKED))
}

/** Returns whether a receiver has failed for so long that it is given up. */
export function isHopeless(failingSince: Instant | null, now: Instant): boolean {
  return failingSince !== null && now - failingSince >= PATIENCE
}

/** Returns the milliseconds of a Retry-After, in seconds or as a date; `null` if it is invalid. */
export function retryAfterOf(header: string | null, now: Instant): number | null {
  if (header === null) return null
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * SECOND
  const until = Date.parse(header)
  return Number.isNaN(until) ? null : Math.max(0, until - now)
}
