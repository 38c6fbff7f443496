import { dateInWords } from '../../shared/date-words.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import { isInMasa } from '../../shared/masa.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { ya } from './nilai.ts'

function daysBefore({ hariDiminta, masaPakai }: WfaFacts): LocalDate[] {
  return hariDiminta.filter((day) => !isInMasa(day, masaPakai))
}

/** Hari pertama: Luwes grants no day before the regency uses it (R78). */
export const sebelumDipakai = {
  code: 'wfa.sebelum-dipakai',
  nilai: ya,
  message: {
    id: 'Salah satu hari yang diminta sebelum Luwes dipakai.',
    en: 'A day asked for lies before Luwes is used.',
  },
  met: {
    id: 'Luwes dipakai pada semua hari yang diminta.',
    en: 'Luwes is used on all days asked for.',
  },
  allows: (facts) => daysBefore(facts).length === 0,
  breach: (facts) => {
    const { dari } = facts.masaPakai
    const { id, en } = dateInWords(dari ?? '')
    return {
      hari: daysBefore(facts),
      ...(dari !== null && { sampai: dari }),
      pesan: {
        id: `Luwes dipakai sejak ${id}; hari sebelum itu tidak dapat diajukan.`,
        en: `Luwes is used from ${en} on; days before cannot be asked for.`,
      },
    }
  },
} as const satisfies Rule<WfaFacts, true>
