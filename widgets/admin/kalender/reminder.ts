import { nothing, type TemplateResult } from 'lit'
import { note } from '../../shared/views.ts'
import type { Catalogue } from '../../shared/words.ts'
import type { AdminHost } from '../state.ts'

const messages = {
  belum: {
    id: 'Kalender {tahun} belum lengkap. Masukkan hari libur dan cuti bersama menurut SKB, lalu nyatakan lengkap di bagian Kalender. Sebelum itu hari-harinya tidak dinilai.',
    en: 'The calendar of {tahun} is not complete. Enter the holidays and collective leave of the decree, then say that it is complete under Calendar. Until then its days are not judged.',
  },
} as const satisfies Catalogue

/** From this month on the calendar of the next year is asked for: the decree is mostly out by then. */
const NEXT_YEAR_FROM = '10'

/** Returns the years whose calendar should be complete on a day. */
export function yearsNeeded(today: string): readonly string[] {
  const year = today.slice(0, 4)
  const next = String(Number(year) + 1)
  return today.slice(5, 7) < NEXT_YEAR_FROM ? [year] : [year, next]
}

/** Asks for the calendar of a year that should be complete and is not; nothing while nobody knows. */
export function calendarReminder(host: AdminHost): TemplateResult | typeof nothing {
  const { lengkap, today } = host.state()
  const lacking = lengkap ? yearsNeeded(today).filter((year) => !lengkap.includes(year)) : []
  if (lacking.length === 0) return nothing
  return note('warn', host.words().t(messages.belum, { tahun: lacking.join(', ') }))
}
