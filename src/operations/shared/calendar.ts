import { enteredFrom, type KalenderTersimpan } from '../../db/kalender.ts'
import type { Deps } from '../../deps.ts'
import { type Kalender, mergeCalendar } from '../../domain/shared/calendar.ts'
import { localDate } from '../../domain/shared/local-time.ts'

type Shipped = Pick<Deps, 'kalender' | 'zona'>

/** The calendar of a regency, from the years that Luwes ships and what bkd entered. */
export function mergeEntered({ kalender, zona }: Shipped, entered: KalenderTersimpan): Kalender {
  const lengkap = entered.lengkap.map(({ tahun, pada }) => ({
    tahun,
    sejak: localDate(pada, zona),
  }))
  return mergeCalendar(kalender, { ...entered, lengkap })
}

/** The same from the rows that `calendarEntered` answers. */
export function calendarFrom(
  shipped: Shipped,
  rows: readonly { readonly fakta: string }[],
): Kalender {
  return mergeEntered(shipped, enteredFrom(rows))
}
