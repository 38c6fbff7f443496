import type { Instant } from '../../shared/local-time.ts'

/** A machine with a longer pause between two contacts was not connected throughout. */
const BROKEN_MS = 100_000
/** After this time of connection, a machine has sent its backlog. */
export const SETTLED_MS = 600_000
/** The most lines of one contact that can all be new. */
const FEW = 3
/** Offsets up to this are ignored (R34 has the same 120 s). */
const LEAST_MS = 120_000
/** An offset applies to lines made within this time of its measurement. */
const NEAR_MS = 12 * 3_600_000
/** How often a right clock is set, and a wrong one. */
const DAILY_MS = 86_400_000
const HOURLY_MS = 3_600_000

/** The known contacts of a machine. */
export interface KontakMesin {
  readonly terakhir: Instant
  /** Since when it has been connected without a break, and sends only a few lines at once. */
  readonly tenangSejak: Instant
}

/** A measured offset of a clock: how far it is ahead in milliseconds, negative if behind. */
export interface SelisihJam {
  readonly selisih: number
  readonly pada: Instant
}

/** Returns since when a machine is calm, after a contact with a number of new lines. */
export function calmSince(before: KontakMesin | null, now: Instant, fresh: number): Instant {
  const broken = before === null || now - before.terakhir > BROKEN_MS
  return broken || fresh > FEW ? now : before.tenangSejak
}

/**
 * Measures a machine's clock by the newest line that it just sent; `null` when that shows nothing.
 *
 * A line from the future proves that the clock is ahead. A line from the past may have waited for
 * long. It shows the clock only when the machine was connected for ten minutes without a break and
 * sent no backlog. Then it was made after the previous contact.
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
 * Returns the offset to subtract from a line; 0 when the clock was right or its error is unknown.
 *
 * No line is made after it was received. A line from the future is at least as old as its receipt.
 * An offset that would move a line into the future is outdated.
 */
export function offsetOf(told: Instant, diterima: Instant, jam: SelisihJam | null): number {
  const future = told - diterima
  const least = future > LEAST_MS ? future : 0
  if (!jam || Math.abs(jam.selisih) <= LEAST_MS) return least
  const at = told - jam.selisih
  const stale = Math.abs(at - jam.pada) > NEAR_MS || at > diterima + LEAST_MS
  return stale ? least : jam.selisih
}

/** Returns whether a machine needs the time: once a day, and each hour while its clock is wrong. */
export function needsTime(
  { selisih, jamPada }: { readonly selisih: number | null; readonly jamPada: Instant | null },
  now: Instant,
): boolean {
  if (jamPada === null || now - jamPada >= DAILY_MS) return true
  return Math.abs(selisih ?? 0) > LEAST_MS && now - jamPada >= HOURLY_MS
}
