import { type LocalDate, monthOf, weekOf } from '../../domain/shared/local-date.ts'

/** How many backups of each kind are kept: the newest of so many days, weeks and months. */
const KEPT = { days: 7, weeks: 4, months: 12 } as const

/**
 * Returns the days whose backups are no longer needed: all but the newest of the last 7 days, 4 weeks (from
 * Monday) and 12 months of which there are any.
 */
export function expiredBackups(days: readonly LocalDate[]): readonly LocalDate[] {
  const newest = [...new Set(days)].sort().reverse()
  const kept = new Set([
    ...newestOf(newest, (day) => day, KEPT.days),
    ...newestOf(newest, weekOf, KEPT.weeks),
    ...newestOf(newest, monthOf, KEPT.months),
  ])
  return newest.filter((day) => !kept.has(day)).reverse()
}

/** Returns the newest day of each span, for so many spans; `days` are the newest first. */
function newestOf(
  days: readonly LocalDate[],
  spanOf: (day: LocalDate) => string,
  most: number,
): readonly LocalDate[] {
  const found = new Map<string, LocalDate>()
  for (const day of days) if (!found.has(spanOf(day))) found.set(spanOf(day), day)
  return [...found.values()].slice(0, most)
}

/** When a backup is to be made, and what is known of the last. Times are HH:MM of the zone. */
export interface BackupTimes {
  readonly at: string
  readonly today: LocalDate
  readonly time: string
  /** The day of the newest backup; `null` where there is none. */
  readonly newest: LocalDate | null
}

/** The hours in which everybody taps: what was missed at night waits until they are over. */
const RUSH = { from: '06:00', until: '09:00' } as const

/** Returns whether a backup is due: once a day after its time, also when the machine was off then. */
export function isBackupDue({ at, today, time, newest }: BackupTimes): boolean {
  if (newest !== null && newest >= today) return false
  return time >= at && !mustWait(time, at)
}

/** Returns whether the newest backup is to be copied to the second place, whose newest is `copied`. */
export function isCopyDue({
  at,
  time,
  newest,
  copied,
}: Pick<BackupTimes, 'at' | 'time' | 'newest'> & { readonly copied: LocalDate | null }): boolean {
  return newest !== null && (copied === null || copied < newest) && !mustWait(time, at)
}

/** Bytes of a base from which on a database is so large that reading it could be felt. */
const LARGE = 1024 ** 3
const MINUTE_MS = 60_000

/** Returns whether what changed is to be kept now. A large database is not read while everybody taps. */
export function isChangesDue({
  every,
  at,
  time,
  now,
  last,
  base,
}: Pick<BackupTimes, 'at' | 'time'> & {
  /** Minutes between two. */
  readonly every: number
  readonly now: number
  /** When the last one was begun; `null` where there is none. */
  readonly last: number | null
  /** Bytes of the newest base. */
  readonly base: number
}): boolean {
  if (base > LARGE && mustWait(time, at)) return false
  return last === null || now - last >= every * MINUTE_MS
}

/** Returns whether everybody taps now, and backups are not meant for just these hours. */
function mustWait(time: string, at: string): boolean {
  const isRush = (hour: string) => hour >= RUSH.from && hour < RUSH.until
  return isRush(time) && !isRush(at)
}
