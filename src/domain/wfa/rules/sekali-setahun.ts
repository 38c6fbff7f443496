import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isIzin } from '../jenis.ts'
import { bilangan } from './nilai.ts'

/**
 * Sekali setahun: a limit on how often per calendar year the mother's birthday is granted (E29).
 */
export const sekaliSetahun = {
  code: 'wfa.sekali-setahun',
  nilai: bilangan,
  satuan: 'kali',
  contoh: 1,
  message: {
    id: 'Izin hari ulang tahun ibu sudah dipakai pada tahun ini.',
    en: "The excuse for your mother's birthday is used up for this year.",
  },
  met: {
    id: 'Izin tahunan ini belum dipakai.',
    en: 'This yearly excuse is still free.',
  },
  binds: ({ jenis }) => isIzin(jenis),
  allows: ({ hariDiminta, hariIbu }, times) => {
    const years = [...hariDiminta, ...hariIbu].map((day) => day.slice(0, 4))
    return hariDiminta.every(
      (day) => years.filter((year) => year === day.slice(0, 4)).length <= times,
    )
  },
} as const satisfies Rule<WfaFacts, number>
