import type { DayRange } from '../../db/presensi/fakta-hari.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { expectDay } from '../../domain/presensi/expect-day.ts'
import type { Hari } from '../../domain/presensi/hari.ts'
import { judgeDay } from '../../domain/presensi/judge-day.ts'
import { workDateOf } from '../../domain/presensi/place-taps.ts'
import type { Tap } from '../../domain/presensi/tap.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { factsOf } from './day-facts.ts'
import type { PersonDays } from './gather-days.ts'

/** Judges one gathered day of a person by the edition in force on it. */
export function judgePersonDay(
  deps: Pick<Deps, 'editions'>,
  person: PersonDays,
  tanggal: LocalDate,
  kini: Instant,
): Hari {
  const { presensi } = policyOn(deps.editions, tanggal)
  return judgeDay(factsOf(deps, person, tanggal, kini), presensi)
}

/** Judges a person's days of a range, up to today, each by the edition in force on it. */
export function judgeRange(
  deps: Pick<Deps, 'editions'>,
  person: PersonDays,
  { dari, sampai }: DayRange,
  kini: Instant,
): Hari[] {
  const today = person.orang.hariDari(kini)
  const last = sampai < today ? sampai : today
  const days: Hari[] = []
  for (let date = dari; date <= last; date = addDays(date, 1)) {
    days.push(judgePersonDay(deps, person, date, kini))
  }
  return days
}

/** Judges the day of a person's tap, as of a moment. */
export function judgeDayOfTap(
  deps: Pick<Deps, 'editions'>,
  person: PersonDays,
  tap: Tap,
  kini: Instant,
): Hari {
  const date = person.orang.hariDari(tap.at)
  const facts = factsOf(deps, person, date, kini)
  const { presensi } = policyOn(deps.editions, date)
  const day = workDateOf(tap, facts, expectDay(facts, presensi), presensi)
  // Few taps belong to another day than that on which they were made.
  return day === date ? judgeDay(facts, presensi) : judgePersonDay(deps, person, day, kini)
}
