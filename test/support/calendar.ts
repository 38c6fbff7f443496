import { isWorkday, type Kalender, mergeCalendar } from '../../src/domain/shared/calendar.ts'
import { addDays, type LocalDate } from '../../src/domain/shared/local-date.ts'
import { kalenderNasional } from '../../src/policy/kalender-nasional.ts'

/** The calendar as Luwes ships it, before bkd enters anything. */
export const SHIPPED: Kalender = mergeCalendar(kalenderNasional, {
  libur: [],
  ramadan: [],
  lengkap: [],
})

/**
 * Returns a function that gives Monday and Tuesday of successive weeks of 2027, without weeks with
 * a day off.
 */
export function freeWeeks(): () => readonly [LocalDate, LocalDate] {
  let monday = '2027-01-04'
  return () => {
    for (;;) {
      monday = addDays(monday, 7)
      const days = [monday, addDays(monday, 1)] as const
      if (days.every((day) => isWorkday(SHIPPED, day))) return days
    }
  }
}

/** Returns a day as screens name it: weekday, day, month and year, in Indonesian. */
export function longDate(date: LocalDate): string {
  return new Intl.DateTimeFormat('id-ID', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date))
}
