import { addDays, isWithin, type LocalDate, weekday } from './local-date.ts'

/** What bkd enters for a day: a day off, or a working day after all, against a holiday entered wrongly. */
export interface HariMasukan extends Omit<HariLibur, 'jenis'> {
  readonly jenis: HariLibur['jenis'] | 'hari-kerja'
}

/** A day off for everybody: a public holiday, or a cuti bersama set by Keppres. */
export interface HariLibur {
  readonly tanggal: LocalDate
  readonly jenis: 'libur' | 'cuti-bersama'
  readonly nama: string
  readonly dasar: string
}

/** A span of Ramadan as the Menteri Agama decided it; entered by bkd, never computed. */
export interface Ramadan {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly dasar: string
}

/** The days that a regency's working time depends on. */
export interface Kalender {
  readonly libur: readonly HariLibur[]
  readonly ramadan: readonly Ramadan[]
}

/** The holiday on a day, if there is one. */
export function holidayOn(calendar: Kalender, date: LocalDate): HariLibur | undefined {
  return calendar.libur.find(({ tanggal }) => tanggal === date)
}

/** Whether a day lies in Ramadan. */
export function isRamadan(calendar: Kalender, date: LocalDate): boolean {
  return calendar.ramadan.some(({ dari, sampai }) => isWithin(date, dari, sampai))
}

/** Whether the calendar knows a year at all: without it no month of that year is computed (R6). */
export function knowsYear(calendar: Kalender, year: string): boolean {
  return calendar.libur.some(({ tanggal }) => tanggal.startsWith(`${year}-`))
}

/** Whether an ordinary unit works on a day: Monday to Friday, no holiday (Perpres 21/2023 Pasal 3). */
export function isWorkday(calendar: Kalender, date: LocalDate): boolean {
  return weekday(date) <= 5 && holidayOn(calendar, date) === undefined
}

/** The day that lies `count` working days after a day. */
export function addWorkdays(calendar: Kalender, date: LocalDate, count: number): LocalDate {
  let day = date
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkday(calendar, day)) left -= 1
  }
  return day
}

/** The calendar of a regency: the holidays that the law sets, over which bkd's own entries go. */
export function mergeCalendar(
  national: readonly HariLibur[],
  entered: readonly HariMasukan[],
  ramadan: readonly Ramadan[],
): Kalender {
  const days = new Map<LocalDate, HariMasukan>(
    [...national, ...entered].map((day) => [day.tanggal, day]),
  )
  const libur = [...days.values()].filter(isDayOff)
  return { libur: libur.sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1)), ramadan }
}

function isDayOff(day: HariMasukan): day is HariLibur {
  return day.jenis !== 'hari-kerja'
}
