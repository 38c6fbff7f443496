import { dayInUtc, type LocalDate, startInUtc } from './local-date.ts'

/** The three zones of Indonesia, none with daylight saving: WIB, WITA, WIT. */
export type Zona = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'

/** A moment in UTC milliseconds. */
export type Instant = number

/** A time of day in whole minutes since local midnight; a sif may run past 1,440. */
export type Minute = number

const OFFSET_HOURS: Readonly<Record<Zona, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
}

/** The name that people use for a zone. */
export const ZONE_NAMES: Readonly<Record<Zona, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** All zones, for schemas and settings. */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const satisfies Zona[]

/** Returns a moment as the clock of a zone shows it, in milliseconds as if it were UTC. */
function wallClock(instant: Instant, zone: Zona): number {
  return instant + OFFSET_HOURS[zone] * 3_600_000
}

/** Returns the local day of a moment in a zone. */
export function localDate(instant: Instant, zone: Zona): LocalDate {
  return dayInUtc(wallClock(instant, zone))
}

/**
 * Returns whole minutes from the local midnight of `date` to a moment; seconds are dropped (R7).
 *
 * Negative before that midnight, 1,440 and more after the day.
 */
export function minuteOn(date: LocalDate, instant: Instant, zone: Zona): Minute {
  return Math.floor((instant - instantAt(date, 0, zone)) / 60_000)
}

/** Returns the moment of a minute of a local day. */
export function instantAt(date: LocalDate, minute: Minute, zone: Zona): Instant {
  return startInUtc(date) - OFFSET_HOURS[zone] * 3_600_000 + minute * 60_000
}

/** Returns a moment as RFC 3339 with the offset of the zone: '2026-10-08T07:30:59+07:00'. */
export function toRfc3339(instant: Instant, zone: Zona): string {
  const at = wallClock(instant, zone)
  const date = dayInUtc(at)
  const seconds = Math.floor((at - startInUtc(date)) / 1000)
  const time = `${clockTime(Math.floor(seconds / 60))}:${two(seconds % 60)}`
  return `${date}T${time}+0${OFFSET_HOURS[zone]}:00`
}

/** Returns the minutes since midnight of 'HH:MM', the form in schedules. */
export function minute(text: string): Minute {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}

/** Returns a time of day as 'HH:MM'. */
export function clockTime(minutes: Minute): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
