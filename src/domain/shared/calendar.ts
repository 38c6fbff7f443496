import { addDays, isWithin, type LocalDate, weekday, yearOf } from './local-date.ts'
import type { Text } from './text.ts'

/** An entry of bkd for a day: a day off, or a working day that cancels a wrong holiday. */
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

/** The days off of a year that Luwes ships. Years that are not completely known are not listed. */
export interface KalenderTahun {
  /** As `YYYY`. */
  readonly tahun: string
  readonly libur: readonly HariLibur[]
  /** What an officer must still compare with the decree; none when the decree was the source. */
  readonly cocokkan?: Text
}

/** A year of which all days off are known. */
export interface TahunLengkap {
  /** As `YYYY`. */
  readonly tahun: string
  /** The day on which an officer confirmed it; `null` when Luwes ships the year. */
  readonly sejak: LocalDate | null
  /** What an officer must still compare with the decree. */
  readonly cocokkan?: Text
}

/** The days that a regency's working time depends on. */
export interface Kalender {
  readonly libur: readonly HariLibur[]
  readonly ramadan: readonly Ramadan[]
  /** The years of which all days off are known, in order. */
  readonly lengkap: readonly TahunLengkap[]
}

/** The entries of bkd in the calendar. */
export interface KalenderMasukan {
  readonly libur: readonly HariMasukan[]
  readonly ramadan: readonly Ramadan[]
  /** The years that an officer declared complete, and the day of that. */
  readonly lengkap: readonly { readonly tahun: string; readonly sejak: LocalDate }[]
}

/** Returns the holiday on a day, if there is one. */
export function holidayOn(
  calendar: Pick<Kalender, 'libur'>,
  date: LocalDate,
): HariLibur | undefined {
  return calendar.libur.find(({ tanggal }) => tanggal === date)
}

/** Returns whether a day lies in Ramadan. */
export function isRamadan(calendar: Pick<Kalender, 'ramadan'>, date: LocalDate): boolean {
  return calendar.ramadan.some(({ dari, sampai }) => isWithin(date, dari, sampai))
}

/**
 * Returns whether all days off of a year are known: Luwes ships them, or an officer declared them
 * complete. Otherwise no day of the year is judged, and no month of it is computed (R6, R110).
 */
export function knowsYear({ lengkap }: Pick<Kalender, 'lengkap'>, year: string): boolean {
  return lengkap.some(({ tahun }) => tahun === year)
}

/** Returns whether all days off of a day's year are known. */
export function knowsDay(calendar: Pick<Kalender, 'lengkap'>, date: LocalDate): boolean {
  return knowsYear(calendar, yearOf(date))
}

/**
 * Returns the day from which a deadline in working days is counted. It is the day itself, or the
 * day on which its calendar became complete, because nobody could act on a verdict before.
 */
export function countedFrom({ lengkap }: Pick<Kalender, 'lengkap'>, date: LocalDate): LocalDate {
  const sejak = lengkap.find(({ tahun }) => tahun === yearOf(date))?.sejak
  return sejak && sejak > date ? sejak : date
}

/**
 * Returns whether an ordinary unit works on a day: Monday to Friday, no holiday (Perpres 21/2023
 * Pasal 3). For an incomplete year it uses the days off known so far.
 */
export function isWorkday(calendar: Pick<Kalender, 'libur'>, date: LocalDate): boolean {
  return weekday(date) <= 5 && holidayOn(calendar, date) === undefined
}

/** Returns the day `count` working days after a day. */
export function addWorkdays(
  calendar: Pick<Kalender, 'libur'>,
  date: LocalDate,
  count: number,
): LocalDate {
  let day = date
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkday(calendar, day)) left -= 1
  }
  return day
}

/**
 * Returns the calendar of a regency: the years that Luwes ships, overridden by bkd's own entries.
 */
export function mergeCalendar(
  shipped: readonly KalenderTahun[],
  { libur: entered, ramadan, lengkap: said }: KalenderMasukan,
): Kalender {
  const national = shipped.flatMap(({ libur }) => libur)
  const days = new Map<LocalDate, HariMasukan>(
    [...national, ...entered].map((day) => [day.tanggal, day]),
  )
  const years = new Map<string, TahunLengkap>(said.map((year) => [year.tahun, year]))
  for (const { tahun, cocokkan } of shipped) {
    // An officer who declares a shipped year complete has compared it.
    const open = cocokkan && !years.has(tahun)
    years.set(tahun, { tahun, sejak: null, ...(open && { cocokkan }) })
  }
  return {
    libur: [...days.values()].filter(isDayOff).sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1)),
    ramadan,
    lengkap: [...years.values()].sort((a, b) => (a.tahun < b.tahun ? -1 : 1)),
  }
}

function isDayOff(day: HariMasukan): day is HariLibur {
  return day.jenis !== 'hari-kerja'
}
