/** A calendar day as `YYYY-MM-DD`, in the time zone of the employee's unit kerja. */
export type LocalDate = string

/** A calendar month as `YYYY-MM`. */
export type Month = string

const DAY_MS = 86_400_000

/** Returns whether a text is an existing day: '2026-02-30' is not. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Returns whether a text is an existing month: '2026-13' is not. */
export function isMonth(text: string): boolean {
  return isLocalDate(`${text}-01`)
}

/** Cached days: parsing and formatting one takes longer than everything else done with it. */
const starts = new Map<LocalDate, number>()
const names = new Map<number, LocalDate>()
/** The days of some years; one run of the Worker never needs more. */
const MOST_NAMES = 4_096

/** Returns the first moment of a day in UTC, in milliseconds. */
export function startInUtc(date: LocalDate): number {
  const known = starts.get(date)
  if (known !== undefined) return known
  const year = Number(date.slice(0, 4))
  const start = Date.UTC(year, Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
  if (starts.size >= MOST_NAMES) starts.clear()
  starts.set(date, start)
  return start
}

/** Returns the UTC day of a moment in milliseconds. */
export function dayInUtc(at: number): LocalDate {
  const day = Math.floor(at / DAY_MS)
  const known = names.get(day)
  if (known !== undefined) return known
  const name = new Date(day * DAY_MS).toISOString().slice(0, 10)
  if (names.size >= MOST_NAMES) names.clear()
  names.set(day, name)
  return name
}

/** Returns the day `days` after (or, negative, before) a day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dayInUtc(startInUtc(date) + days * DAY_MS)
}

/** Returns the same day `months` later; a day that does not exist becomes the last of the month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return dayInUtc(first.setUTCDate(Math.min(day, last)))
}

/** Returns the ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: LocalDate): number {
  return new Date(startInUtc(date)).getUTCDay() || 7
}

/** Returns the Monday of the ISO week of a day: weeks run from Monday to Sunday. */
export function weekOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekday(date))
}

/** Returns the month of a day. */
export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7)
}

/** Returns the year of a day or a month, as `YYYY`. */
export function yearOf(date: LocalDate | Month): string {
  return date.slice(0, 4)
}

/** Returns every day of a month, in order. */
export function daysOfMonth(month: Month): LocalDate[] {
  const days: LocalDate[] = []
  for (let date = `${month}-01`; monthOf(date) === month; date = addDays(date, 1)) days.push(date)
  return days
}

/** Returns every day of a year (`YYYY`), in order. */
export function daysOfYear(year: string): LocalDate[] {
  return daysBetween(`${year}-01-01`, `${year}-12-31`)
}

/** Returns every day from one to another, both included, in order. */
export function daysBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date)
  return days
}

/** Returns whether a day is within a range, both ends included; `null` is an open end. */
export function isWithin(
  date: LocalDate,
  from: LocalDate,
  to: LocalDate | null | undefined,
): boolean {
  return date >= from && (to === null || to === undefined || date <= to)
}

/** Returns the month that follows. */
export function monthAfter(month: Month): Month {
  return monthOf(addMonths(`${month}-01`, 1))
}
