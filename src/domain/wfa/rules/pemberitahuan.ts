import { addWorkdays } from '../../shared/calendar.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'

/** The first day that can still be asked for; what is urgent by nature waits for nothing. */
function firstDay({ jenis, hariIni, kalender }: WfaFacts, workdays: number) {
  return addWorkdays(kalender, hariIni, jenis === 'keadaan-khusus' ? 0 : workdays)
}

/**
 * Pemberitahuan: a request comes at least so many working days before its first day (R20).
 *
 * Asked on Monday with two days of notice, the first possible day is Wednesday. Past days fail as well.
 * Keadaan khusus comes unannounced, so it may be asked for on the day itself.
 */
export const pemberitahuan = {
  code: 'wfa.pemberitahuan',
  message: {
    id: 'Pengajuan terlalu dekat dengan, atau sesudah, hari yang diminta.',
    en: 'The request comes too close to, or after, a day asked for.',
  },
  met: {
    id: 'Pengajuan disampaikan cukup awal.',
    en: 'The request comes early enough.',
  },
  allows: (facts, workdays) => {
    const first = firstDay(facts, workdays)
    return facts.hariDiminta.every((day) => day >= first)
  },
  breach: (facts, workdays) => {
    const sampai = firstDay(facts, workdays)
    return { hari: facts.hariDiminta.filter((day) => day < sampai), sampai }
  },
} as const satisfies Rule<WfaFacts, number>
