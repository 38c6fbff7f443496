import type { HariLibur } from '../../../domain/shared/calendar.ts'
import {
  daysOfMonth,
  type LocalDate,
  type Month,
  weekday,
} from '../../../domain/shared/local-date.ts'
import { minute } from '../../../domain/shared/local-time.ts'

/** Days off of 2026 (SKB 1497/2025, 2/2025, 5/2025; Keppres 42/2025) that fall on a weekday. */
const LIBUR_2026 = new Set(
  `01-01 01-16 02-16 02-17 03-18 03-19 03-20 03-23 03-24 04-03 05-01 05-14 05-15 05-27 05-28
  06-01 06-16 08-17 08-25 12-24 12-25`
    .split(/\s+/)
    .map((day) => `2026-${day}`),
)

/** Days off of every year that have a fixed date, for years whose calendar is not decided yet. */
const LIBUR_TETAP = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Proklamasi Kemerdekaan'],
  ['12-25', 'Kelahiran Yesus Kristus'],
] as const

/** The days off of a fixed date of a year; none of 2026, whose calendar Luwes knows whole. */
export function fixedHolidays(year: string): HariLibur[] {
  if (year === '2026') return []
  const dasar = 'Data demo: tanggal tetap setiap tahun; SKB tahun ini belum dimuat'
  return LIBUR_TETAP.map(([day, nama]) => ({
    tanggal: `${year}-${day}`,
    jenis: 'libur',
    nama,
    dasar,
  }))
}

/** Whether the people of the made-up regency go to work on a day. */
function isDemoWorkday(date: LocalDate): boolean {
  if (weekday(date) > 5) return false
  return date.startsWith('2026-')
    ? !LIBUR_2026.has(date)
    : !LIBUR_TETAP.some(([day]) => day === date.slice(5))
}

/** The working days of a month up to and including `until`. */
export function demoWorkdays(month: Month, until: LocalDate): LocalDate[] {
  return daysOfMonth(month).filter((date) => date <= until && isDemoWorkday(date))
}

/** When the day's work begins and ends, in minutes of the local day (Perpres 21/2023 Pasal 4). */
export function demoHours(date: LocalDate): { readonly mulai: number; readonly selesai: number } {
  const jumat = weekday(date) === 5
  if (date >= '2026-02-19' && date <= '2026-03-20') {
    return { mulai: minute('08:00'), selesai: minute(jumat ? '15:30' : '15:00') }
  }
  return { mulai: minute('07:30'), selesai: minute(jumat ? '16:30' : '16:00') }
}
