import type { Db } from '../../db/engine/client.ts'
import { lastClosed } from '../../db/kinerja/bulan.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import type { Deps } from '../../deps.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { calendarFrom } from '../shared/calendar.ts'

/** The facts that the months of everybody share. */
export interface Latar {
  readonly kalender: Kalender
  /** The last closed month; `null` if there is none. */
  readonly ditutup: Month | null
}

/** Returns the queries of a `Latar`. */
export function backgroundQueries(db: Db) {
  return [lastClosed(db), calendarEntered(db)] as const
}

/** Reads a `Latar` from the answers to `backgroundQueries`. */
export function backgroundFrom(
  deps: Pick<Deps, 'kalender' | 'zona'>,
  [[last], calendar]: readonly [
    Awaited<ReturnType<typeof lastClosed>>,
    Awaited<ReturnType<typeof calendarEntered>>,
  ],
): Latar {
  return { kalender: calendarFrom(deps, calendar), ditutup: last?.bulan ?? null }
}
