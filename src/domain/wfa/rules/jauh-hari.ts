import { addDays, type LocalDate } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { bilangan } from './nilai.ts'

function tooFar({ hariDiminta, hariIni }: WfaFacts, days: number): LocalDate[] {
  const last = addDays(hariIni, days)
  return hariDiminta.filter((day) => day > last)
}

/**
 * Jauh hari: a limit on how many days ahead a place can be held, because work plans do not reach
 * further.
 */
export const jauhHari = {
  code: 'wfa.jauh-hari',
  nilai: bilangan,
  satuan: 'hari',
  contoh: 366,
  message: {
    id: 'Hari yang diminta masih terlalu jauh. Ajukan mendekati hari tersebut.',
    en: 'A day asked for is too far ahead. Ask nearer to it.',
  },
  met: {
    id: 'Hari yang diminta tidak terlalu jauh di depan.',
    en: 'The days asked for are not too far ahead.',
  },
  allows: (facts, days) => tooFar(facts, days).length === 0,
  breach: (facts, days) => ({ hari: tooFar(facts, days) }),
} as const satisfies Rule<WfaFacts, number>
