import { knowsDay } from '../../shared/calendar.ts'
import { type LocalDate, yearOf } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { ya } from './nilai.ts'

/** Returns the requested days of a year whose days off are not all known. */
function daysUnknown({ hariDiminta, kalender }: WfaFacts): LocalDate[] {
  return hariDiminta.filter((day) => !knowsDay(kalender, day))
}

/**
 * Kalender: while the days off of a year are incomplete, its working days are unknown (R110). A day
 * that turns out to be a day off expects nobody, whatever was granted for it.
 */
export const kalenderBelumAda = {
  code: 'kalender.belum-ada',
  nilai: ya,
  message: {
    id: 'Kalender hari libur tahun itu belum ada. WFA pada hari yang ternyata libur tidak berlaku.',
    en: 'There is no calendar of that year yet. WFA on a day that turns out to be off does not hold.',
  },
  met: {
    id: 'Kalender hari libur tahun itu sudah ada.',
    en: 'The calendar of that year is there.',
  },
  allows: (facts) => daysUnknown(facts).length === 0,
  breach: (facts) => {
    const hari = daysUnknown(facts)
    const year = yearOf(hari[0] ?? '')
    return {
      hari,
      pesan: {
        id: `Kalender hari libur ${year} belum ada. WFA pada hari yang ternyata libur tidak berlaku.`,
        en: `There is no calendar of ${year} yet. WFA on a day that turns out to be off does not hold.`,
      },
    }
  },
} as const satisfies Rule<WfaFacts, true>
