import { isWorkday, knowsDay } from '../../shared/calendar.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { ya } from './nilai.ts'

const daysOff = ({ hariDiminta, kalender }: WfaFacts) =>
  hariDiminta.filter((day) => !isWorkday(kalender, day))

/** Hari kerja: WFA is work, so it is possible on working days only. Perpres 21/2023 Pasal 3. */
export const bukanHariKerja = {
  code: 'wfa.bukan-hari-kerja',
  nilai: ya,
  message: {
    id: 'Salah satu hari yang diminta adalah hari libur atau akhir pekan.',
    en: 'A day asked for is a holiday or a weekend.',
  },
  met: {
    id: 'Semua hari yang diminta adalah hari kerja.',
    en: 'All days asked for are working days.',
  },
  allows: (facts) => daysOff(facts).length === 0,
  noted: ({ hariDiminta, kalender }) =>
    hariDiminta.every((day) => knowsDay(kalender, day)) ? undefined : SO_FAR,
  breach: (facts) => ({ hari: daysOff(facts) }),
} as const satisfies Rule<WfaFacts, true>

const SO_FAR = {
  id: 'Tidak ada hari yang diminta jatuh pada akhir pekan atau libur yang sudah diketahui.',
  en: 'No day asked for is a weekend, or a holiday that is known so far.',
}
