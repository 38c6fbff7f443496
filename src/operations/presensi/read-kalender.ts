import { calendarEntered } from '../../db/presensi/kalender.ts'
import type { Deps } from '../../deps.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { calendarFrom } from '../shared/calendar.ts'

/** Reads the calendar: what Luwes ships and what bkd entered. */
export async function readKalender(deps: Deps): Promise<Kalender> {
  const [calendar] = await deps.db.read([calendarEntered(deps.db)])
  return calendarFrom(deps, calendar)
}
