import { isWithin, type LocalDate } from '../shared/local-date.ts'

/** A readiness survey: statements that everybody rates once from 1 (not at all) to 5 (fully). */
export interface Survei {
  readonly id: string
  readonly judul: string
  readonly pertanyaan: readonly string[]
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/** Returns whether a survey accepts answers on a day. */
export function isOpen(
  { dari, sampai }: Pick<Survei, 'dari' | 'sampai'>,
  today: LocalDate,
): boolean {
  return isWithin(today, dari, sampai)
}

/** The sums of the answers of one unit kerja: their number, and the sum of each question. */
export interface JumlahUnit {
  readonly unitKerja: string
  readonly namaUnit: string
  /** Active people of the unit. */
  readonly pegawai: number
  readonly terjawab: number
  readonly jumlah: readonly number[]
}

/**
 * The published result of some answers: their number, and the mean of each question in hundredths.
 */
export interface Hasil {
  readonly terjawab: number
  readonly rata: readonly number[]
}

/** The line of a unit; `hasil` is `null` when the answers are too few, or would reveal others. */
export interface HasilUnit {
  readonly unitKerja: string
  readonly namaUnit: string
  readonly pegawai: number
  readonly hasil: Hasil | null
  /** Answers per hundred people, in hundredths; `null` with the result. */
  readonly keterwakilan: number | null
}

/** The results of a survey: of all, of each unit, and of the units that are combined. */
export interface HasilSurvei {
  readonly semua: Hasil | null
  readonly unit: readonly HasilUnit[]
  /** All units without a line of their own, combined. */
  readonly gabungan: Hasil | null
}

/** Fewer answers than this are never shown. */
const FEWEST = 5

/**
 * Sums up a survey so that no number, and no difference of two numbers, covers fewer than five
 * people.
 *
 * A unit below five gets no line. The rest is all answers less those of the published lines. While
 * the rest is above zero but below five, the smallest line is removed as well. With fewer than five
 * answers in total, nothing is shown.
 */
export function resultsOf(units: readonly JumlahUnit[], questions: number): HasilSurvei {
  const bySize = units.toSorted(
    (a, b) => a.terjawab - b.terjawab || (a.unitKerja < b.unitKerja ? -1 : 1),
  )
  const untold = bySize.filter(({ terjawab }) => terjawab < FEWEST)
  const told = bySize.filter(({ terjawab }) => terjawab >= FEWEST)
  const countHidden = () => untold.reduce((n, { terjawab }) => n + terjawab, 0)
  while (countHidden() > 0 && countHidden() < FEWEST) {
    const smallest = told.shift()
    if (!smallest) break
    untold.push(smallest)
  }
  const open = new Set(told.map(({ unitKerja }) => unitKerja))
  return {
    semua: together(units, questions),
    unit: units.map((unit) => lineOf(unit, open.has(unit.unitKerja), questions)),
    gabungan: together(untold, questions),
  }
}

function lineOf(unit: JumlahUnit, isTold: boolean, questions: number): HasilUnit {
  const { unitKerja, namaUnit, pegawai, terjawab } = unit
  const hasil = isTold ? together([unit], questions) : null
  const share = pegawai === 0 ? null : Math.round((terjawab * 10_000) / pegawai)
  return { unitKerja, namaUnit, pegawai, hasil, keterwakilan: hasil && share }
}

function together(units: readonly JumlahUnit[], questions: number): Hasil | null {
  const terjawab = units.reduce((n, unit) => n + unit.terjawab, 0)
  if (terjawab < FEWEST) return null
  const rata = Array.from({ length: questions }, (_, at) => {
    const sum = units.reduce((n, { jumlah }) => n + (jumlah[at] ?? 0), 0)
    return Math.round((sum * 100) / terjawab)
  })
  return { terjawab, rata }
}
