import { addDays } from '../shared/local-date.ts'
import {
  type Instant,
  instantAt,
  localDate,
  type Minute,
  minuteOn,
  type Zona,
} from '../shared/local-time.ts'

/**
 * The hours in which nothing is sent, in minutes since midnight; they may cross it. There are none
 * when both are equal.
 */
export interface JamTenang {
  readonly dari: Minute
  readonly sampai: Minute
}

/**
 * Returns the earliest moment for a message from a moment on: that moment, or the end of the quiet
 * hours.
 */
export function afterQuiet(kini: Instant, { dari, sampai }: JamTenang, zona: Zona): Instant {
  const date = localDate(kini, zona)
  const now = minuteOn(date, kini, zona)
  const pastMidnight = dari > sampai
  if (pastMidnight && now >= dari) return instantAt(addDays(date, 1), sampai, zona)
  const quiet = now < sampai && (pastMidnight || now >= dari)
  return quiet ? instantAt(date, sampai, zona) : kini
}
