import { type LocalDate, weekOf } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isBerlokasi } from '../jenis.ts'

/**
 * The days asked for that lie in a period with more days than the limit, held ones included.
 *
 * Periods in which nothing is asked for do not matter; a day counts once, held, mandated and asked for.
 */
export function overLimit(
  asked: readonly LocalDate[],
  held: readonly LocalDate[],
  limit: number,
  periodOf: (date: LocalDate) => string,
): LocalDate[] {
  const periods = Map.groupBy(new Set([...asked, ...held]), periodOf)
  return asked.filter((day) => (periods.get(periodOf(day))?.length ?? 0) > limit)
}

function overWeek({ jenis, hariDiminta, hariBerjalan, hariWajib }: WfaFacts, limit: number) {
  if (!isBerlokasi(jenis)) return []
  return overLimit(hariDiminta, [...hariBerjalan, ...hariWajib], limit, weekOf)
}

/**
 * Kuota WFA mingguan: at most so many days of location flexibility in one ISO week.
 *
 * Permen PANRB 4/2025 Pasal 13(1). Days of live requests count, refused or withdrawn ones do not, and
 * so do days of a mandated scheme (R18, E18). A request that spans a weekend is judged in each of its
 * weeks. Keadaan khusus and time kinds stand outside (E19).
 */
export const batasMingguan = {
  code: 'wfa.batas-mingguan',
  message: {
    id: 'Jumlah hari WFA melebihi batas hari dalam satu minggu.',
    en: 'The WFA days exceed the weekly limit.',
  },
  met: {
    id: 'Jumlah hari WFA masih dalam batas mingguan.',
    en: 'The WFA days stay within the weekly limit.',
  },
  allows: (facts, maxDays) => overWeek(facts, maxDays).length === 0,
  breach: (facts, maxDays) => ({ hari: overWeek(facts, maxDays) }),
} as const satisfies Rule<WfaFacts, number>
