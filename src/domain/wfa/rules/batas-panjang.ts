import { monthOf } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isBerlokasi } from '../jenis.ts'
import { overLimit } from './batas-mingguan.ts'
import { bilangan } from './nilai.ts'

function over({ jenis, hariDiminta, hariBerjalan }: WfaFacts, limit: number, of: typeof monthOf) {
  return isBerlokasi(jenis) ? overLimit(hariDiminta, hariBerjalan, limit, of) : []
}

const yearOf = (date: string) => date.slice(0, 4)

/** Batas bulanan: a limit on the days of location flexibility in one calendar month. */
export const batasBulanan = {
  code: 'wfa.batas-bulanan',
  nilai: bilangan,
  satuan: 'hari',
  contoh: 8,
  message: {
    id: 'Jumlah hari WFA melebihi batas hari dalam satu bulan.',
    en: 'The WFA days exceed the monthly limit.',
  },
  met: {
    id: 'Jumlah hari WFA masih dalam batas bulanan.',
    en: 'The WFA days stay within the monthly limit.',
  },
  binds: ({ jenis }) => isBerlokasi(jenis),
  allows: (facts, maxDays) => over(facts, maxDays, monthOf).length === 0,
  breach: (facts, maxDays) => ({ hari: over(facts, maxDays, monthOf) }),
} as const satisfies Rule<WfaFacts, number>

/** Batas tahunan: a limit on the days of location flexibility in one calendar year. */
export const batasTahunan = {
  code: 'wfa.batas-tahunan',
  nilai: bilangan,
  satuan: 'hari',
  contoh: 96,
  message: {
    id: 'Jumlah hari WFA melebihi batas hari dalam satu tahun.',
    en: 'The WFA days exceed the yearly limit.',
  },
  met: {
    id: 'Jumlah hari WFA masih dalam batas tahunan.',
    en: 'The WFA days stay within the yearly limit.',
  },
  binds: ({ jenis }) => isBerlokasi(jenis),
  allows: (facts, maxDays) => over(facts, maxDays, yearOf).length === 0,
  breach: (facts, maxDays) => ({ hari: over(facts, maxDays, yearOf) }),
} as const satisfies Rule<WfaFacts, number>
