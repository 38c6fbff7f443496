import type { Rule } from '../../shared/rule.ts'
import type { KantorHari, UnitFacts } from '../facts.ts'
import { isDiLuarKantor } from '../jenis.ts'
import { bilangan } from './nilai.ts'

/**
 * Returns the fewest people on site on a day: the minimum of the edition for any unit, or that of
 * its windows if greater.
 */
export function floorOn({ minimum }: Pick<KantorHari, 'minimum'>, anyUnit: number): number {
  return Math.max(minimum, anyUnit)
}

function shortDays({ jenis, hariDiminta, kantor }: UnitFacts, anyUnit: number) {
  if (!isDiLuarKantor(jenis)) return []
  return kantor
    .filter((day) => hariDiminta.includes(day.tanggal) && day.lain < floorOn(day, anyUnit))
    .map(({ tanggal }) => tanggal)
}

/**
 * Minimum di kantor: the fewest people of a unit on site, in any unit and in each service window.
 *
 * People on leave, on duty elsewhere or off site by any kind are not on site. Windows of one
 * weekday are not added up: the day needs the largest of them.
 */
export const minimumKantor = {
  code: 'wfa.minimum-kantor',
  nilai: bilangan,
  satuan: 'orang',
  contoh: 0,
  message: {
    id: 'Petugas di kantor akan kurang dari minimum layanan pada salah satu hari yang diminta.',
    en: 'Too few people would be on site for the service on a day asked for.',
  },
  met: {
    id: 'Petugas di kantor tetap memenuhi minimum layanan.',
    en: 'Enough people stay on site for the service.',
  },
  binds: ({ jenis }) => isDiLuarKantor(jenis),
  allows: (facts, anyUnit) => shortDays(facts, anyUnit).length === 0,
  breach: (facts, anyUnit) => ({ hari: shortDays(facts, anyUnit) }),
} as const satisfies Rule<UnitFacts, number>
