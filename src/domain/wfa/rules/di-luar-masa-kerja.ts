import type { Rule } from '../../shared/rule.ts'
import type { PersonFacts } from '../facts.ts'
import { ya } from './nilai.ts'

/** Masa kerja: nobody is granted a day before their first or after their last day of employment (R76). */
export const diLuarMasaKerja = {
  code: 'wfa.di-luar-masa-kerja',
  nilai: ya,
  message: {
    id: 'Hari yang diminta di luar masa kerja menurut SIMPEG.',
    en: 'A day asked for lies outside of employment according to SIMPEG.',
  },
  met: {
    id: 'Semua hari yang diminta di dalam masa kerja.',
    en: 'All days asked for lie within employment.',
  },
  allows: ({ bekerja }) => bekerja,
  breach: ({ hariDiminta }) => ({ hari: hariDiminta }),
} as const satisfies Rule<PersonFacts, true>
