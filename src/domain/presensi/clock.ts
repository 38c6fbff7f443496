import { dateInWords } from '../shared/date-words.ts'
import type { LocalDate } from '../shared/local-date.ts'
import {
  type Instant,
  instantAt,
  localDate,
  toRfc3339,
  ZONE_NAMES,
  type Zona,
} from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'

/** A moment as people read it: '07.30 WIB'. Seconds are dropped, as they are for lateness (R7). */
export function clockText(at: Instant, zona: Zona): string {
  return `${toRfc3339(at, zona).slice(11, 16).replace(':', '.')} ${ZONE_NAMES[zona]}`
}

/** A moment with its day: '19 November 2026 pukul 07.30 WIB'. */
export function momentInWords(at: Instant, zona: Zona): Text {
  const { id, en } = dateInWords(localDate(at, zona))
  const time = clockText(at, zona)
  return { id: `${id} pukul ${time}`, en: `${en} at ${time}` }
}

/** A span of one day as people read it: '07.30–16.00 WIB'. */
export function clockSpan(mulai: Instant, selesai: Instant, zona: Zona): string {
  return `${clockText(mulai, zona).slice(0, 5)}–${clockText(selesai, zona)}`
}

/** The noon of a day: parts the two sides of a day that has no hours of its own. */
export function noonOf(date: LocalDate, zona: Zona): Instant {
  return instantAt(date, 720, zona)
}
