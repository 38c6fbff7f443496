import type { LocalDate } from '../shared/local-date.ts'
import { type Instant, instantAt, toRfc3339, ZONE_NAMES, type Zona } from '../shared/local-time.ts'

/** A moment as people read it: '07.30 WIB'. Seconds are dropped, as they are for lateness (R7). */
export function clockText(at: Instant, zona: Zona): string {
  return `${toRfc3339(at, zona).slice(11, 16).replace(':', '.')} ${ZONE_NAMES[zona]}`
}

/** A span of one day as people read it: '07.30–16.00 WIB'. */
export function clockSpan(mulai: Instant, selesai: Instant, zona: Zona): string {
  return `${clockText(mulai, zona).slice(0, 5)}–${clockText(selesai, zona)}`
}

/** The noon of a day: parts the two sides of a day that has no hours of its own. */
export function noonOf(date: LocalDate, zona: Zona): Instant {
  return instantAt(date, 720, zona)
}
