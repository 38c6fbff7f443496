import type { Statement } from '../../db/engine/client.ts'
import { pullMark } from '../../db/sistem/penanda.ts'
import { addDays, daysBetween, type LocalDate } from '../../domain/shared/local-date.ts'

/** How many days back days are judged again where what they rest on has changed: the months that are still open. */
export const OPEN_DAYS = 62

/** The name under which it is noted from which day on days are to be judged that were not used before. */
export const NEWLY_USED = 'baru-dipakai'

/** Returns the days from one on, up to today, that are still open. */
export function openDaysFrom(first: LocalDate, today: LocalDate): LocalDate[] {
  const open = addDays(today, -OPEN_DAYS)
  return daysBetween(first > open ? first : open, today)
}

/** Has those of some days judged that have no verdict. */
export function pullNewlyUsed([first]: readonly LocalDate[]): Statement[] {
  return first === undefined ? [] : [pullMark(NEWLY_USED, markOfDay(first))]
}

/** Returns a day as the number that a mark keeps: 20270301. */
export function markOfDay(day: LocalDate): number {
  return Number(day.replaceAll('-', ''))
}

/** Reads the number of a mark. */
export function dayOfMark(nilai: number): LocalDate {
  return String(nilai).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
}
