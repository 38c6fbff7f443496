import { type Kalender, mergeCalendar } from '../../src/domain/shared/calendar.ts'
import { kalenderNasional } from '../../src/policy/kalender-nasional.ts'

/** The calendar as Luwes ships it, before bkd enters anything. */
export const SHIPPED: Kalender = mergeCalendar(kalenderNasional, {
  libur: [],
  ramadan: [],
  lengkap: [],
})
