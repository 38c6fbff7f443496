import { addDays, type LocalDate, type Month, monthOf, weekday } from './dates.ts'

/**
 * Returns the weeks of a month from Monday to Sunday; days of neighbouring months are `null`. It is
 * not in dates.ts, which every widget loads first: only three draw months.
 */
export function weeksOf(month: Month): (LocalDate | null)[][] {
  const first = `${month}-01`
  const weeks: (LocalDate | null)[][] = []
  for (let monday = addDays(first, 1 - weekday(first)); ; monday = addDays(monday, 7)) {
    const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset))
    if (!week.some((date) => monthOf(date) === month)) return weeks
    weeks.push(week.map((date) => (monthOf(date) === month ? date : null)))
  }
}
