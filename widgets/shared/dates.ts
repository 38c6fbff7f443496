/** A calendar day as `YYYY-MM-DD`. */
export type LocalDate = string

/** A calendar month as `YYYY-MM`. */
export type Month = string

const DAY_MS = 86_400_000

/** Returns the day `days` after (or, negative, before) a day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Returns the month `months` after (or, negative, before) a month. */
export function addMonths(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** Returns the ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: LocalDate): number {
  return new Date(date).getUTCDay() || 7
}

/** Returns the month of a day. */
export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7)
}

/** Returns the device's day in the western zone of Indonesia, until the server gives the day. */
export function deviceToday(): LocalDate {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
}
