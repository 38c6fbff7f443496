import type { LocalDate } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isKhusus } from '../jenis.ts'
import { ya } from './nilai.ts'

/**
 * Returns the requested days on which the person is away already. A special condition is possible
 * on a day of leave for an important reason, because it is offered instead of that leave (E30).
 */
function awayDays({ jenis, hariDiminta, cuti }: WfaFacts): LocalDate[] {
  return hariDiminta.filter((day) => {
    const kind = cuti.get(day)
    return kind !== undefined && !(isKhusus(jenis) && kind === 'alasan-penting')
  })
}

/** Cuti dan dinas: nobody on leave or on duty elsewhere also takes a place of WFA. */
export const cuti = {
  code: 'wfa.cuti',
  nilai: ya,
  message: {
    id: 'Pegawai sedang cuti atau dinas pada salah satu hari yang diminta.',
    en: 'Leave or duty elsewhere covers a day asked for.',
  },
  met: {
    id: 'Tidak ada cuti atau dinas pada hari yang diminta.',
    en: 'No leave or duty covers the days asked for.',
  },
  allows: (facts) => awayDays(facts).length === 0,
  breach: (facts) => ({ hari: awayDays(facts) }),
} as const satisfies Rule<WfaFacts, true>
