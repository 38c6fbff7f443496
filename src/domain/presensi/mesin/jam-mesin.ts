import type { Instant } from '../../shared/local-time.ts'

/** Longer than this between two contacts, and a machine was not connected all the while. */
const BROKEN_MS = 100_000
/** So long after it came back, a machine has sent what it had kept. */
export const SETTLED_MS = 600_000
/** The most lines of one contact that can all have been made just now. */
const FEW = 3
/** An offset up to here is left alone (R34 has the same 120 s). */
const LEAST_MS = 120_000
/** An offset is believed for lines made so long around its measure. */
const NEAR_MS = 12 * 3_600_000
/** How often the clock is set that is right, and one that is wrong. */
const DAILY_MS = 86_400_000
const HOURLY_MS = 3_600_000

/** What is known of a machine's contacts. */
export interface KontakMesin {
  readonly terakhir: Instant
  /** Since when it is connected without a break, and sends no more than a few lines at once. */
  readonly tenangSejak: Instant
}

/** A measured offset of a clock: how far it is ahead, in milliseconds; behind is negative. */
export interface SelisihJam {
  readonly selisih: number
  readonly pada: Instant
}

/** Returns since when a machine is calm, after a contact that brought so many new lines. */
export function calmSince(before: KontakMesin | null, now: Instant, fresh: number): Instant {
  const broken = before === null || now - before.terakhir > BROKEN_MS
  return broken || fresh > FEW ? now : before.tenangSejak
}

/**
 * Measures a machine's clock by the newest line that it just sent; `null` where that tells nothing.
 *
 * A line from the future proves a clock that is ahead. One from the past may have been kept for long: it
 * tells of the clock only where the machine was connected without a break for ten minutes and sent no
 * backlog, for then it was made after the contact before.
 */
export function measureClock(
  before: KontakMesin | null,
  now: Instant,
  lines: readonly Instant[],
): number | null {
  if (lines.length === 0) return null
  const ahead = Math.max(...lines) - now
  if (ahead > LEAST_MS) return ahead
  const calm = before !== null && calmSince(before, now, lines.length) === before.tenangSejak
  return calm && now - before.tenangSejak >= SETTLED_MS ? ahead : null
}

/**
 * Returns the offset to take off a line; 0 where the clock was right, or nothing is known of it.
 *
 * No line is made after it was received: one from the future is as old as its receipt at least, and an
 * offset that would put a line there is an old one.
 */
export function offsetOf(told: Instant, diterima: Instant, jam: SelisihJam | null): number {
  const future = told - diterima
  const least = future > LEAST_MS ? future : 0
  if (!jam || Math.abs(jam.selisih) <= LEAST_MS) return least
  const at = told - jam.selisih
  const stale = Math.abs(at - jam.pada) > NEAR_MS || at > diterima + LEAST_MS
  return stale ? least : jam.selisih
}

/** Returns whether a machine is to be told the time: once a day, and each hour while its clock is wrong. */
export function needsTime(
  { selisih, jamPada }: { readonly selisih: number | null; readonly jamPada: Instant | null },
  now: Instant,
): boolean {
  if (jamPada === null || now - jamPada >= DAILY_MS) return true
  return Math.abs(selisih ?? 0) > LEAST_MS && now - jamPada >= HOURLY_MS
}
