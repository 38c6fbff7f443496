import { isWorkday } from '../../../src/domain/shared/calendar.ts'
import { daysOfMonth, weekday } from '../../../src/domain/shared/local-date.ts'
import { tap } from '../../support/people.ts'

/** The month of these suites: every day of it is over when they begin. */
export const BULAN = '2026-10'

/** When somebody came and went on the days that are not as others. */
type SpecialDays = Readonly<Record<string, readonly [string | null, string | null]>>

/** The October of E39: 0.5 + 1.25 + 0.5 + 1.5 + 3 points, every other day in order. */
export const E39: SpecialDays = {
  '2026-10-06': ['07:41', '16:00'],
  '2026-10-07': ['08:50', '16:00'],
  '2026-10-08': ['07:20', '15:40'],
  '2026-10-12': ['07:20', null],
  '2026-10-13': [null, null],
}

/** Returns the taps of somebody's October, on time except on the given days. */
export function october(nip: string, special: SpecialDays = {}) {
  const workdays = daysOfMonth(BULAN).filter((day) => isWorkday({ libur: [] }, day))
  return workdays.flatMap((day) => {
    const out = weekday(day) === 5 ? '16:30' : '16:00'
    const [masuk, pulang] = special[day] ?? ['07:25', out]
    return [
      ...(masuk ? [tap(`${nip}-${day}-m`, nip, 'masuk', `${day}T${masuk}:00+07:00`)] : []),
      ...(pulang ? [tap(`${nip}-${day}-p`, nip, 'pulang', `${day}T${pulang}:00+07:00`)] : []),
    ]
  })
}
