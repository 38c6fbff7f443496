import { type LocalDate, weekday } from '../shared/local-date.ts'
import type { HariPekan, JamPegawai, JamSehari } from './pegawai.ts'

/** Returns whether hours are the same on each working day. */
function isDaily(jam: JamPegawai): jam is JamSehari {
  return 'mulai' in jam
}

/** Returns the hours of each day in a person's own hours. */
export function hoursOfWeek(jam: JamPegawai | undefined): JamSehari[] {
  if (!jam) return []
  return isDaily(jam) ? [jam] : Object.values(jam).filter((day) => day !== undefined)
}

/** Returns whether hours begin and end on one day, with the break inside. */
export function isPossible({ mulai, selesai, istirahat }: JamSehari): boolean {
  if (mulai >= selesai) return false
  if (!istirahat) return true
  const [from, to] = istirahat
  return mulai <= from && from <= to && to <= selesai
}

/**
 * Returns a person's own hours on a day (R81); `null` when they do not work on it. Hours that are
 * the same each day apply to the working days of the unit.
 */
export function ownHoursOn(
  jam: JamPegawai,
  date: LocalDate,
  isWorkday: (date: LocalDate) => boolean,
): JamSehari | null {
  if (isDaily(jam)) return isWorkday(date) ? jam : null
  // Safe because weekday() answers 1 to 7, the keys of a week.
  return jam[weekday(date) as HariPekan] ?? null
}
