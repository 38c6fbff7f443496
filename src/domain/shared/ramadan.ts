import type { Kalender } from './calendar.ts'
import { addDays, type LocalDate, type Month, monthOf } from './local-date.ts'

/**
 * A Ramadan before the Menteri Agama decides: the days between which it may fall. Its actual days
 * are entered by an officer, never computed.
 */
export interface RamadanMungkin {
  /** The Hijri year. */
  readonly hijriah: number
  /** The first day on which it can begin. */
  readonly palingAwal: LocalDate
  /** The last day on which it can end. */
  readonly palingAkhir: LocalDate
}

/** A known Ramadan: that of 1447 H began on this day or the day before or after it. */
const ACUAN = { hijriah: 1447, mulai: '2026-02-19' }
/** Days of twelve lunar months, on average. */
const TAHUN = 354.367
/** Days by which an estimate may be wrong, including the sighting of the moon. */
const SELISIH = 2
/** Days of the longest lunar month. */
const BULAN = 30
/** How many days before its earliest beginning it is requested (R111). */
const SEBELUM = 60

/** Returns the days between which a Ramadan may fall. */
export function possibleRamadan(hijriah: number): RamadanMungkin {
  const middle = addDays(ACUAN.mulai, Math.round((hijriah - ACUAN.hijriah) * TAHUN))
  return {
    hijriah,
    palingAwal: addDays(middle, -SELISIH),
    palingAkhir: addDays(middle, SELISIH + BULAN - 1),
  }
}

/** Returns the Ramadans that may fall between two days. */
function between(dari: LocalDate, sampai: LocalDate): RamadanMungkin[] {
  const years = daysApart(ACUAN.mulai, dari) / TAHUN
  const first = ACUAN.hijriah + Math.floor(years) - 1
  const count = Math.ceil(daysApart(dari, sampai) / TAHUN) + 3
  return Array.from({ length: count }, (_, n) => possibleRamadan(first + n)).filter(
    (one) => one.palingAwal <= sampai && one.palingAkhir >= dari,
  )
}

/** Returns the days from one day to another. */
function daysApart(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** Returns whether somebody has entered the days of a Ramadan. */
function isAnswered({ ramadan }: Pick<Kalender, 'ramadan'>, one: RamadanMungkin): boolean {
  return ramadan.some(({ dari, sampai }) => dari <= one.palingAkhir && sampai >= one.palingAwal)
}

/**
 * Returns the Ramadans to be entered on a day: from 60 days before the earliest beginning until the
 * end (R111).
 */
export function awaitedRamadan(
  kalender: Pick<Kalender, 'ramadan'>,
  today: LocalDate,
): RamadanMungkin[] {
  return between(today, addDays(today, SEBELUM)).filter((one) => !isAnswered(kalender, one))
}

/**
 * Returns the Ramadan that may fall in a month and is not entered yet: such a month is not closed
 * (R111).
 */
export function ramadanOpenIn(
  kalender: Pick<Kalender, 'ramadan'>,
  bulan: Month,
): RamadanMungkin | null {
  const last = addDays(`${monthOf(addDays(`${bulan}-28`, 4))}-01`, -1)
  return between(`${bulan}-01`, last).find((one) => !isAnswered(kalender, one)) ?? null
}
