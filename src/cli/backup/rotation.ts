import { type LocalDate, monthOf, weekOf } from '../../domain/shared/local-date.ts'

/** How many backups of each kind are kept: the newest of recent days, weeks and months. */
const KEPT = { days: 7, weeks: 4, months: 12 } as const

/**
 * Returns the days whose backups are no longer needed. Needed are the newest of the last 7 days, 4
 * weeks (from Monday) and 12 months with a backup.
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

/** Returns the newest day of each of the latest spans; `days` are newest first. */
function newestOf(
  days: readonly LocalDate[],
  spanOf: (day: LocalDate) => string,
  most: number,
): readonly LocalDate[] {
  const found = new Map<string, LocalDate>()
  for (const day of days) if (!found.has(spanOf(day))) found.set(spanOf(day), day)
  return [...found.values()].slice(0, most)
}

/** When a backup is due, and the known facts about the last one. Times are HH:MM of the zone. */
export interface BackupTimes {
  readonly at: string
  readonly today: LocalDate
  readonly time: string
  /** The day of the newest backup; `null` if there is none. */
  readonly newest: LocalDate | null
}

/** The hours in which everybody taps: a backup missed at night waits until they are over. */
const RUSH = { from: '06:00', until: '09:00' } as const

/**
 * Returns whether a backup is due: once a day after its time, also when the machine was off then.
 */
export function isBackupDue({ at, today, time, newest }: BackupTimes): boolean {
  if (newest !== null && newest >= today) return false
  return time >= at && !mustWait(time, at)
}

/**
 * Returns whether the newest backup must be copied to the second place, where the newest is
 * `copied`.
 */
export function isCopyDue({
  at,
  time,
  newest,
  copied,
}: Pick<BackupTimes, 'at' | 'time' | 'newest'> & { readonly copied: LocalDate | null }): boolean {
  return newest !== null && (copied === null || copied < newest) && !mustWait(time, at)
}

/** The size of a base in bytes from which reading the database slows it noticeably. */
const LARGE = 1024 ** 3
const MINUTE_MS = 60_000

/**
 * Returns whether changes must be stored now. A large database is not read while everybody taps.
 */
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
  /** When the last one was started; `null` if there is none. */
  readonly last: number | null
  /** Bytes of the newest base. */
  readonly base: number
}): boolean {
  if (base > LARGE && mustWait(time, at)) return false
  return last === null || now - last >= every * MINUTE_MS
}

/** Returns whether everybody taps now, unless backups are scheduled for these hours. */
function mustWait(time: string, at: string): boolean {
  const isRush = (hour: string) => hour >= RUSH.from && hour < RUSH.until
  return isRush(time) && !isRush(at)
}
