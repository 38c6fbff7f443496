import type { Nip } from '../pegawai/nip.ts'
import { addDays, type LocalDate, weekday, weekOf } from '../shared/local-date.ts'

/** A recurring pattern of days elsewhere: weekdays are ISO, 1 is Monday. */
export type Pola =
  /** One person on the same weekdays of every week. */
  | { readonly nip: Nip; readonly hari: readonly number[] }
  /** Teams that alternate by week, on these weekdays; Monday to Friday if none are named. */
  | { readonly tim: readonly (readonly Nip[])[]; readonly hari?: readonly number[] | undefined }

/** One person on one day, as a pattern asks for it. */
export interface HariPola {
  readonly tanggal: LocalDate
  readonly nip: Nip
}

const WEEKDAYS = [1, 2, 3, 4, 5]

/** Returns how many weeks are between the weeks of two days. */
function weeksBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(weekOf(to)) - Date.parse(weekOf(from))) / 604_800_000)
}

function onDay(pola: Pola, dari: LocalDate, date: LocalDate): readonly Nip[] {
  if ('nip' in pola) return pola.hari.includes(weekday(date)) ? [pola.nip] : []
  if (!(pola.hari ?? WEEKDAYS).includes(weekday(date))) return []
  return pola.tim[weeksBetween(dari, date) % pola.tim.length] ?? []
}

/** Returns everybody in the patterns, once. */
export function peopleOf(pola: readonly Pola[]): Nip[] {
  return [...new Set(pola.flatMap((one) => ('nip' in one ? [one.nip] : one.tim.flat())))]
}

/**
 * Returns the days that patterns set between two days, both included: by date, then NIP, each once.
 *
 * The first team begins in the week of `dari`.
 */
export function daysOfPola(pola: readonly Pola[], dari: LocalDate, sampai: LocalDate): HariPola[] {
  const days: HariPola[] = []
  for (let date = dari; date <= sampai; date = addDays(date, 1)) {
    const people = new Set(pola.flatMap((one) => onDay(one, dari, date)))
    days.push(...[...people].sort().map((nip) => ({ tanggal: date, nip })))
  }
  return days
}
