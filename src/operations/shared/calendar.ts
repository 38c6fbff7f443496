import { entriesFrom, type KalenderTersimpan } from '../../db/presensi/kalender.ts'
import { type Kalender, type KalenderTahun, mergeCalendar } from '../../domain/shared/calendar.ts'
import { localDate, type Zona } from '../../domain/shared/local-time.ts'

/** The calendar that Luwes ships, and the zone of the regency. */
interface CalendarSource {
  readonly kalender: readonly KalenderTahun[]
  readonly zona: Zona
}

/** Returns the calendar of a regency: the shipped years and the entries of bkd. */
export function mergeEntered(
  { kalender, zona }: CalendarSource,
  entered: KalenderTersimpan,
): Kalender {
  const lengkap = entered.lengkap.map(({ tahun, pada }) => ({
    tahun,
    sejak: localDate(pada, zona),
  }))
  return mergeCalendar(kalender, { ...entered, lengkap })
}

/** Returns the calendar of a regency from the rows of `calendarEntered`. */
export function calendarFrom(
  shipped: CalendarSource,
  rows: readonly { readonly fakta: string }[],
): Kalender {
  return mergeEntered(shipped, entriesFrom(rows))
}
