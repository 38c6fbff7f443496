import { usedSince } from '../../pegawai/masa-pakai.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import { isInMasa } from '../../shared/masa.ts'
import type { Rule } from '../../shared/rule.ts'
import type { UnitFacts } from '../facts.ts'
import { ya } from './nilai.ts'

function daysBefore({ hariDiminta, masaPakai }: UnitFacts): LocalDate[] {
  return hariDiminta.filter((day) => !isInMasa(day, masaPakai(day)))
}

/** Hari pertama: Luwes grants no day before the regency, or the unit on that day, uses it (R78). */
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
    const hari = daysBefore(facts)
    const masa = facts.masaPakai(hari.at(-1) ?? '')
    const { id, en } = usedSince(masa)
    return {
      hari,
      ...(masa.dari !== null && { sampai: masa.dari }),
      pesan: {
        id: `${id}; hari sebelum itu tidak dapat diajukan.`,
        en: `${en}; days before cannot be asked for.`,
      },
    }
  },
} as const satisfies Rule<UnitFacts, true>
