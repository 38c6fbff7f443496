import { isWorkday, knowsYear } from '../../shared/calendar.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'

const daysOff = ({ hariDiminta, kalender }: WfaFacts) =>
  hariDiminta.filter((day) => !isWorkday(kalender, day))

/** Days of a year whose holidays nobody has entered yet: they may turn out to be days off. */
const daysUnknown = ({ hariDiminta, kalender }: WfaFacts) =>
  hariDiminta.filter((day) => !knowsYear(kalender, day.slice(0, 4)))

/**
 * Hari kerja: WFA is work, so it falls on working days only. Perpres 21/2023 Pasal 3.
 *
 * A year without a calendar only warns, for its holidays are not known.
 */
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
  allows: (facts) => daysOff(facts).length === 0 && daysUnknown(facts).length === 0,
  breach: (facts) => {
    const hari = daysOff(facts)
    return hari.length > 0
      ? { hari }
      : { hari: daysUnknown(facts), tidakPasti: true, pesan: UNKNOWN }
  },
} as const satisfies Rule<WfaFacts, true>

const UNKNOWN = {
  id: 'Kalender hari libur tahun itu belum dimasukkan; hari ini batal bila ternyata libur.',
  en: 'The holidays of that year are not entered yet; a day that turns out to be one lapses.',
}
