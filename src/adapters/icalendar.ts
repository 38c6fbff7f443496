import type { AcaraTercatat } from '../domain/presensi/kalender-pribadi.ts'
import { addDays, type LocalDate } from '../domain/shared/local-date.ts'
import { type Instant, toRfc3339, ZONE_NAMES, type Zona } from '../domain/shared/local-time.ts'

/** A private calendar to be written. */
export interface KalenderTertulis {
  /** Stands in the name of each entry, so that those of two people never meet. */
  readonly id: string
  readonly nama: string
  readonly acara: readonly AcaraTercatat[]
}

/** So often a reader is asked to come again. */
const REFRESH = 'PT4H'

/** A line is at most this long, in bytes of UTF-8 without its end (RFC 5545 section 3.1). */
const LONGEST = 75

/**
 * Writes a calendar as readers subscribe to it (RFC 5545). The same entries give the same bytes: each bears the
 * moment of its own last change, never that of reading.
 */
export function writeCalendar({ id, nama, acara }: KalenderTertulis): string {
  const zones = [...new Set(acara.flatMap(({ waktu, zona }) => (waktu ? [zona] : [])))].sort()
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Luwes//Kalender pribadi//ID',
    `X-WR-CALNAME:${nama.replaceAll(/[\\,;\s]+/g, ' ')}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...zones.flatMap(timezoneOf),
    ...acara.flatMap((one) => eventOf(one, id)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** A zone of Indonesia has kept its offset for as long as any entry can tell of. */
function timezoneOf(zona: Zona): string[] {
  const offset = toRfc3339(0, zona).slice(19).replace(':', '')
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zona}`,
    'BEGIN:STANDARD',
    'DTSTART:19900101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${ZONE_NAMES[zona]}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ]
}

function eventOf(acara: AcaraTercatat, id: string): string[] {
  const { nama, tanggal, waktu, zona, judul, uraian, sibuk, urut, pada, batal } = acara
  const changed = compact(new Date(pada).toISOString())
  const [start, end] = waktu
    ? [momentOf(waktu.mulai, zona), momentOf(waktu.selesai, zona)]
    : [dayOf(tanggal), dayOf(addDays(tanggal, 1))]
  return [
    'BEGIN:VEVENT',
    `UID:${nama}@${id}.luwes`,
    `SEQUENCE:${urut}`,
    `DTSTAMP:${changed}Z`,
    `LAST-MODIFIED:${changed}Z`,
    `DTSTART${start}`,
    `DTEND${end}`,
    `SUMMARY:${escaped(judul)}`,
    `DESCRIPTION:${escaped(uraian)}`,
    `STATUS:${batal ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${sibuk && !batal ? 'OPAQUE' : 'TRANSPARENT'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]
}

function dayOf(tanggal: LocalDate): string {
  return `;VALUE=DATE:${tanggal.replaceAll('-', '')}`
}

/** Writes a moment by the clock of its zone, which the calendar brings. */
function momentOf(at: Instant, zona: Zona): string {
  return `;TZID=${zona}:${compact(toRfc3339(at, zona))}`
}

/** Returns the date and the time of an RFC 3339 text as calendars write them: '20261130T190000'. */
function compact(rfc3339: string): string {
  return rfc3339.slice(0, 19).replaceAll(/[-:]/g, '')
}

/** Keeps text inside its line (RFC 5545 section 3.3.11). */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n?|\n/g, '\\n')
}

/** Breaks a long line between characters; each further part begins with a blank. */
function fold(line: string): string {
  const parts = ['']
  let size = 0
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length
    if (size + bytes > LONGEST) {
      parts.push('')
      size = 1
    }
    parts[parts.length - 1] += letter
    size += bytes
  }
  return parts.join('\r\n ')
}
