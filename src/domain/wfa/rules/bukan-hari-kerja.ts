import { isWorkday } from '../../shared/calendar.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'

/** Hari kerja: WFA is work, so it falls on working days only. Perpres 21/2023 Pasal 3. */
export const bukanHariKerja = {
  code: 'wfa.bukan-hari-kerja',
  message: {
    id: 'Salah satu hari yang diminta adalah hari libur atau akhir pekan.',
    en: 'A day asked for is a holiday or a weekend.',
  },
  met: {
    id: 'Semua hari yang diminta adalah hari kerja.',
    en: 'All days asked for are working days.',
  },
  allows: ({ hariDiminta, kalender }) => hariDiminta.every((day) => isWorkday(kalender, day)),
  breach: ({ hariDiminta, kalender }) => ({
    hari: hariDiminta.filter((day) => !isWorkday(kalender, day)),
  }),
} as const satisfies Rule<WfaFacts, true>
