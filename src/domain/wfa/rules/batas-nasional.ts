import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isBerlokasi } from '../jenis.ts'
import { isOutsideWeek, overWeek } from './batas-mingguan.ts'
import { bilangan } from './nilai.ts'

/**
 * Batas nasional: warns when an instrument of the regency grants more days per week than national
 * law, so that nobody grants them unknowingly.
 */
export const batasNasional = {
  code: 'wfa.batas-nasional',
  nilai: bilangan,
  satuan: 'hari',
  contoh: 2,
  message: {
    id: 'Jumlah hari minggu ini melebihi dua hari menurut Permen PANRB 4/2025.',
    en: 'The days of this week exceed the two of Permen PANRB 4/2025.',
  },
  met: {
    id: 'Jumlah hari minggu ini masih dalam batas nasional.',
    en: 'The days of this week stay within the national limit.',
  },
  binds: (facts) => isBerlokasi(facts.jenis) && !isOutsideWeek(facts),
  allows: (facts, maxDays) => overWeek(facts, maxDays).length === 0,
  breach: (facts, maxDays) => ({ hari: overWeek(facts, maxDays) }),
} as const satisfies Rule<WfaFacts, number>
