import type { Statement } from '../../db/engine/client.ts'
import { pullMark } from '../../db/sistem/penanda.ts'
import { addDays, daysBetween, type LocalDate } from '../../domain/shared/local-date.ts'

/**
 * How many days back days are judged again when their basis has changed: the months that are still
 * open.
 */
export const OPEN_DAYS = 62

/** The name of the mark for the first day from which days count that did not count before. */
export const NEWLY_USED = 'baru-dipakai'

/** Returns the open days from one day up to today. */
export function openDaysFrom(first: LocalDate, today: LocalDate): LocalDate[] {
  const open = addDays(today, -OPEN_DAYS)
  return daysBetween(first > open ? first : open, today)
}

/** Marks those of some days that have no verdict to be judged. */
export function pullNewlyUsed([first]: readonly LocalDate[]): Statement[] {
  return first === undefined ? [] : [pullMark(NEWLY_USED, markOfDay(first))]
}

/** Returns a day as the number in a mark: 20270301. */
export function markOfDay(day: LocalDate): number {
  return Number(day.replaceAll('-', ''))
}

/** Reads the number of a mark. */
export function dayOfMark(nilai: number): LocalDate {
  return String(nilai).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
}
