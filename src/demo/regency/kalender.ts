import { type HariLibur, isWorkday } from '../../domain/shared/calendar.ts'
import {
  daysOfMonth,
  type LocalDate,
  type Month,
  weekday,
  yearOf,
} from '../../domain/shared/local-date.ts'
import { minute } from '../../domain/shared/local-time.ts'
import { kalenderNasional } from '../../policy/kalender-nasional.ts'

/** Days off with a fixed date, for years whose calendar is not decided yet. */
const LIBUR_TETAP = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Proklamasi Kemerdekaan'],
  ['12-25', 'Kelahiran Yesus Kristus'],
] as const

/** Returns whether Luwes ships the days off of a year. */
export function isShipped(year: string): boolean {
  return kalenderNasional.some(({ tahun }) => tahun === year)
}

/** Returns the days off with a fixed date in a year that Luwes does not ship. */
export function fixedHolidays(year: string): HariLibur[] {
  const dasar = 'Data demo: tanggal tetap setiap tahun; SKB tahun ini belum dimuat'
  return LIBUR_TETAP.map(([day, nama]) => ({
    tanggal: `${year}-${day}`,
    jenis: 'libur',
    nama,
    dasar,
  }))
}

/** Returns the days off of a year in the made-up regency. */
function holidaysOf(year: string): readonly HariLibur[] {
  return kalenderNasional.find(({ tahun }) => tahun === year)?.libur ?? fixedHolidays(year)
}

/** Returns whether the people of the made-up regency go to work on a day. */
function isDemoWorkday(date: LocalDate): boolean {
  return isWorkday({ libur: holidaysOf(yearOf(date)) }, date)
}

/** Returns the working days of a month up to and including `until`. */
export function demoWorkdays(month: Month, until: LocalDate): LocalDate[] {
  return daysOfMonth(month).filter((date) => date <= until && isDemoWorkday(date))
}

/** Returns when the day's work begins and ends, in minutes of the local day (Perpres 21/2023 Pasal 4). */
export function demoHours(date: LocalDate): { readonly mulai: number; readonly selesai: number } {
  const jumat = weekday(date) === 5
  if (date >= '2026-02-19' && date <= '2026-03-20') {
    return { mulai: minute('08:00'), selesai: minute(jumat ? '15:30' : '15:00') }
  }
  return { mulai: minute('07:30'), selesai: minute(jumat ? '16:30' : '16:00') }
}
