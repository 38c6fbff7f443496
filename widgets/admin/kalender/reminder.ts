import { html, nothing, type TemplateResult } from 'lit'
import type { LocalDate } from '../../shared/dates.ts'
import { formatDay } from '../../shared/format.ts'
import { note } from '../../shared/views.ts'
import type { Catalogue } from '../../shared/words.ts'
import type { AdminHost } from '../state.ts'

const messages = {
  belum: {
    id: 'Kalender {tahun} belum lengkap. Masukkan hari libur dan cuti bersama menurut SKB, lalu nyatakan lengkap di bagian Kalender. Sebelum itu hari-harinya tidak dinilai.',
    en: 'The calendar of {tahun} is not complete. Enter the holidays and collective leave of the decree, then say that it is complete under Calendar. Until then its days are not judged.',
  },
  ramadan: {
    id: 'Tanggal Ramadan {hijriah} H belum dimasukkan; dapat jatuh antara {dari} dan {sampai}. Masukkan menurut penetapan Menteri Agama di bagian Kalender. Bulan yang mungkin memuatnya tidak dapat ditutup sebelum itu.',
    en: 'The days of Ramadan {hijriah} H are not entered; it may fall between {dari} and {sampai}. Enter them as the Menteri Agama decides, under Calendar. A month into which it may fall cannot be closed before.',
  },
} as const satisfies Catalogue

/**
 * From this month on the calendar of the next year is requested: the decree is usually published by
 * then.
 */
const NEXT_YEAR_FROM = '10'

/** Returns the years whose calendar should be complete on a day. */
export function yearsNeeded(today: string): readonly string[] {
  const year = today.slice(0, 4)
  const next = String(Number(year) + 1)
  return today.slice(5, 7) < NEXT_YEAR_FROM ? [year] : [year, next]
}

/**
 * Asks for the calendar of a year that should be complete but is not, and for the days of Ramadan.
 */
export function calendarReminder(host: AdminHost): TemplateResult {
  const { lengkap, today, ramadanDitunggu } = host.state()
  const lacking = lengkap ? yearsNeeded(today).filter((year) => !lengkap.includes(year)) : []
  const { t, lang } = host.words()
  const day = (date: LocalDate) => formatDay(date, lang)
  return html`${lacking.length === 0 ? nothing : note('warn', t(messages.belum, { tahun: lacking.join(', ') }))}
    ${ramadanDitunggu.map(({ hijriah, palingAwal, palingAkhir }) =>
      note(
        'warn',
        t(messages.ramadan, { hijriah, dari: day(palingAwal), sampai: day(palingAkhir) }),
      ),
    )}`
}
