import { generateIcsCalendar, type IcsDateObject, type IcsEvent, type IcsTimezone } from 'ts-ics'
import { addDays, type LocalDate } from '../domain/shared/local-date.ts'
import {
  type Instant,
  instantAt,
  toRfc3339,
  ZONE_NAMES,
  type Zona,
} from '../domain/shared/local-time.ts'
import type { AcaraTercatat } from '../domain/sistem/kalender-pribadi.ts'

/** The content of a private calendar. */
export interface KalenderTertulis {
  /** Part of the name of each entry, so that those of two people never collide. */
  readonly id: string
  readonly nama: string
  readonly acara: readonly AcaraTercatat[]
}

/** How often a reader is asked to come again. */
const REFRESH = 'PT4H'

/**
 * Writes a calendar for subscription (RFC 5545). The same entries give the same bytes: each has the
 * moment of its own last change, never that of reading.
 */
export function writeCalendar({ id, nama, acara }: KalenderTertulis): string {
  const zones = [...new Set(acara.flatMap(({ waktu, zona }) => (waktu ? [zona] : [])))].sort()
  return generateIcsCalendar(
    {
      version: '2.0',
      prodId: '-//Luwes//Kalender pribadi//ID',
      // The library writes the name as it is.
      name: nama.replaceAll(/[\\,;\s]+/g, ' '),
      nonStandard: { terbit: REFRESH },
      timezones: zones.map(timezoneOf),
      events: acara.map((one) => eventOf(one, id)),
    },
    {
      nonStandard: {
        terbit: { name: 'X-PUBLISHED-TTL', generate: (value) => ({ value: String(value) }) },
      },
    },
  )
}

/**
 * Returns a zone in the form of calendars. The zones of Indonesia have not changed their offset
 * since any entry begins.
 */
function timezoneOf(zona: Zona): IcsTimezone {
  const offset = offsetOf(zona)
  const start = new Date(instantAt('1990-01-01', 0, zona))
  return {
    id: zona,
    props: [
      { type: 'STANDARD', start, offsetFrom: offset, offsetTo: offset, name: ZONE_NAMES[zona] },
    ],
  }
}

function eventOf(acara: AcaraTercatat, id: string): IcsEvent {
  const { nama, tanggal, waktu, zona, judul, uraian, sibuk, urut, pada, batal } = acara
  const [start, end] = waktu
    ? [momentOf(waktu.mulai, zona), momentOf(waktu.selesai, zona)]
    : [dayOf(tanggal), dayOf(addDays(tanggal, 1))]
  const changed = { date: new Date(pada) }
  return {
    uid: `${nama}@${id}.luwes`,
    sequence: urut,
    stamp: changed,
    lastModified: changed,
    start,
    end,
    summary: judul,
    description: uraian,
    status: batal ? 'CANCELLED' : 'CONFIRMED',
    timeTransparent: sibuk && !batal ? 'OPAQUE' : 'TRANSPARENT',
    class: 'PRIVATE',
  }
}

function dayOf(tanggal: LocalDate): IcsDateObject {
  return { date: new Date(`${tanggal}T00:00:00Z`), type: 'DATE' }
}

/** Converts a moment to the form of the library: the clock of its zone, read as if it were UTC. */
function momentOf(at: Instant, zona: Zona): IcsDateObject {
  const text = toRfc3339(at, zona)
  const date = new Date(`${text.slice(0, 19)}Z`)
  return { date: new Date(at), local: { date, timezone: zona, tzoffset: offsetOf(zona) } }
}

/** Returns the offset of a zone in the form of calendars: '+0700'. */
function offsetOf(zona: Zona): string {
  return toRfc3339(0, zona).slice(19).replace(':', '')
}
