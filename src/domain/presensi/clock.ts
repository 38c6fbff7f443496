import { dateInWords } from '../shared/date-words.ts'
import type { LocalDate } from '../shared/local-date.ts'
import {
  clockTime,
  type Instant,
  instantAt,
  localDate,
  minuteOn,
  ZONE_NAMES,
  type Zona,
} from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'

/** Formats a moment for people: '07.30 WIB'. Drops seconds, as lateness does (R7). */
export function clockText(at: Instant, zona: Zona): string {
  const minutes = minuteOn(localDate(at, zona), at, zona)
  return `${clockTime(minutes).replace(':', '.')} ${ZONE_NAMES[zona]}`
}

/** Formats a moment with its day: '19 November 2026 pukul 07.30 WIB'. */
export function momentInWords(at: Instant, zona: Zona): Text {
  const { id, en } = dateInWords(localDate(at, zona))
  const time = clockText(at, zona)
  return { id: `${id} pukul ${time}`, en: `${en} at ${time}` }
}

/** Formats the spans of a day for people: '07.30–16.00 WIB', '07.30–16.00, 19.00–06.00 WIB'. */
export function clockSpans(
  spans: readonly { readonly mulai: Instant; readonly selesai: Instant }[],
  zona: Zona,
): string {
  if (spans.length === 0) return ''
  const short = (at: Instant) => clockText(at, zona).slice(0, 5)
  const texts = spans.map(({ mulai, selesai }) => `${short(mulai)}–${short(selesai)}`)
  return `${texts.join(', ')} ${ZONE_NAMES[zona]}`
}

/** Returns the noon of a day, which divides a day without hours of its own. */
export function noonOf(date: LocalDate, zona: Zona): Instant {
  return instantAt(date, 720, zona)
}
