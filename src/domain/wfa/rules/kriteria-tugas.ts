import type { Rule } from '../../shared/rule.ts'
import type { PersonFacts } from '../facts.ts'
import { isKerjaDiLuar } from '../jenis.ts'
import { kata } from './nilai.ts'

/**
 * Kriteria tugas: the atasan declared that the work of the present position meets each criterion
 * (R13).
 *
 * While nothing is declared the rule only warns. The first decider declares all criteria by
 * granting.
 */
export const kriteriaTugas = {
  code: 'wfa.kriteria-tugas',
  nilai: kata,
  contoh: ['dapat-di-luar-kantor', 'dengan-tik'],
  message: {
    id: 'Menurut atasan, tugas Anda belum memenuhi semua kriteria kerja di luar kantor.',
    en: 'According to your superior, your work does not meet every criterion for working elsewhere.',
  },
  met: {
    id: 'Tugas memenuhi semua kriteria menurut pernyataan atasan.',
    en: 'The work meets every criterion, as the superior declared.',
  },
  binds: ({ jenis }) => isKerjaDiLuar(jenis),
  allows: ({ kriteria }, keys) => kriteria !== null && keys.every((key) => kriteria[key] === true),
  breach: ({ kriteria }) =>
    kriteria === null
      ? {
          tidakPasti: true,
          pesan: {
            id: 'Kriteria tugas belum dinyatakan; dengan merekomendasikan atau menyetujui, atasan menyatakan semuanya terpenuhi.',
            en: 'The task criteria are not declared yet; by recommending or approving, the superior declares them all met.',
          },
        }
      : {},
} as const satisfies Rule<PersonFacts, readonly string[]>
