import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { ya } from './nilai.ts'

/** Hari ganda: a person holds a day once, by whatever request. */
export const hariGanda = {
  code: 'wfa.hari-ganda',
  nilai: ya,
  message: {
    id: 'Anda sudah memiliki pengajuan yang berjalan untuk salah satu hari ini.',
    en: 'You already hold one of these days by a live request.',
  },
  met: {
    id: 'Belum ada pengajuan lain untuk hari-hari ini.',
    en: 'No other request holds these days.',
  },
  allows: ({ hariDiminta, hariBerjalan, hariLain }) =>
    !hariDiminta.some((day) => hariBerjalan.includes(day) || hariLain.includes(day)),
  breach: ({ hariDiminta, hariBerjalan, hariLain }) => ({
    hari: hariDiminta.filter((day) => hariBerjalan.includes(day) || hariLain.includes(day)),
  }),
} as const satisfies Rule<WfaFacts, true>
