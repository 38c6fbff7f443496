import { type LocalDate, weekday } from '../shared/local-date.ts'
import { type Instant, type Minute, minute, minuteOn, type Zona } from '../shared/local-time.ts'
import type { Pekan, PolicyPresensi } from './policy.ts'

/** Minutes before the first and after the last hours of a day in which people may still tap. */
const AROUND = 120

/**
 * Returns whether people may tap at a moment: from some time before the earliest hours of the day
 * to some time after the latest. During that time, the data by which people are judged is changed
 * only when necessary.
 */
export function isTapTime(
  { jadwal, jadwalRamadan }: PolicyPresensi,
  date: LocalDate,
  now: Instant,
  zona: Zona,
): boolean {
  const hours = [jadwal, jadwalRamadan]
    .flatMap(({ value }) => Object.values(value))
    // Safe because weekday() answers 1 to 7, the keys of a week.
    .flatMap((week: Pekan) => week[weekday(date) as keyof Pekan] ?? [])
  if (hours.length === 0) return false
  const first: Minute = Math.min(...hours.map(({ mulai }) => minute(mulai)))
  const last: Minute = Math.max(...hours.map(({ selesai }) => minute(selesai)))
  const at = minuteOn(date, now, zona)
  return at >= first - AROUND && at <= last + AROUND
}
