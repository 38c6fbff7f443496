import { addWorkdays } from '../../shared/calendar.ts'
import type { Rule } from '../../shared/rule.ts'
import type { Text } from '../../shared/text.ts'
import type { WfaFacts } from '../facts.ts'
import { isKhusus } from '../jenis.ts'
import { bilangan } from './nilai.ts'

/** Returns the first day that can still be requested; urgent kinds need no notice. */
function firstDay(facts: WfaFacts, workdays: number) {
  return addWorkdays(facts.kalender, facts.hariIni, noticeOf(facts, workdays))
}

function noticeOf({ jenis }: WfaFacts, workdays: number): number {
  return isKhusus(jenis) ? 0 : workdays
}

const ASK_BY = (workdays: number): Text => ({
  id: `Ajukan paling lambat ${workdays} hari kerja sebelum hari WFA.`,
  en: `Ask at least ${workdays} working days before the WFA day.`,
})

/**
 * Pemberitahuan: a request must come some working days before its first day (R20).
 *
 * Requested on Monday with two days of notice, the first possible day is Wednesday. Past days fail
 * as well. A special condition comes unannounced, so it may be requested on the day itself.
 */
export const pemberitahuan = {
  code: 'wfa.pemberitahuan',
  nilai: bilangan,
  satuan: 'hariKerja',
  contoh: 2,
  message: {
    id: 'Batas waktu pengajuan untuk hari yang diminta sudah lewat.',
    en: 'It is too late to ask for a day of the request.',
  },
  met: {
    id: 'Pengajuan disampaikan sebelum batas waktunya.',
    en: 'The request comes early enough.',
  },
  allows: (facts, workdays) => {
    const first = firstDay(facts, workdays)
    return facts.hariDiminta.every((day) => day >= first)
  },
  breach: (facts, workdays) => {
    const sampai = firstDay(facts, workdays)
    const notice = noticeOf(facts, workdays)
    return {
      hari: facts.hariDiminta.filter((day) => day < sampai),
      sampai,
      ...(notice > 0 && { pesan: ASK_BY(notice) }),
    }
  },
} as const satisfies Rule<WfaFacts, number>
