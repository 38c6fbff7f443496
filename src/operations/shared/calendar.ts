import { enteredFrom, type KalenderTersimpan } from '../../db/presensi/kalender.ts'
import { type Kalender, type KalenderTahun, mergeCalendar } from '../../domain/shared/calendar.ts'
import { localDate, type Zona } from '../../domain/shared/local-time.ts'

/** What a deployment knows by itself of its calendar. */
interface CalendarSource {
  readonly kalender: readonly KalenderTahun[]
  readonly zona: Zona
}

/** The calendar of a regency, from the years that Luwes ships and what bkd entered. */
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

/** The same from the rows that `calendarEntered` answers. */
export function calendarFrom(
  shipped: CalendarSource,
  rows: readonly { readonly fakta: string }[],
): Kalender {
  return mergeEntered(shipped, enteredFrom(rows))
}
