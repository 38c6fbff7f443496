import { isWithin, type LocalDate } from '../shared/local-date.ts'

/** A readiness survey: statements that everybody rates once from 1 (not at all) to 5 (fully). */
export interface Survei {
  readonly id: string
  readonly judul: string
  readonly pertanyaan: readonly string[]
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/** Returns whether a survey takes answers on a day. */
export function isOpen(
  { dari, sampai }: Pick<Survei, 'dari' | 'sampai'>,
  today: LocalDate,
): boolean {
  return isWithin(today, dari, sampai)
}

/** The answers of one unit kerja, added up: how many, and the sum of each question. */
export interface JumlahUnit {
  readonly unitKerja: string
  readonly namaUnit: string
  /** Active people of the unit. */
  readonly pegawai: number
  readonly terjawab: number
  readonly jumlah: readonly number[]
}

/** What is told of some answers: how many, and the mean of each question in hundredths. */
export interface Hasil {
  readonly terjawab: number
  readonly rata: readonly number[]
}

/** A unit's line; `hasil` is `null` where the answers are too few, or would give others away. */
export interface HasilUnit {
  readonly unitKerja: string
  readonly namaUnit: string
  readonly pegawai: number
  readonly hasil: Hasil | null
  /** Answers for each hundred people, in hundredths; `null` with the result. */
  readonly keterwakilan: number | null
}

/** A survey's results: of all, of each unit, and of the units that are told together. */
export interface HasilSurvei {
  readonly semua: Hasil | null
  readonly unit: readonly HasilUnit[]
  /** All units without a line of their own, together. */
  readonly gabungan: Hasil | null
}

/** Fewer answers than this are told to nobody. */
const FEWEST = 5

/**
 * Adds a survey up so that no number, and no difference of two numbers, stands for fewer than five.
 *
 * A unit below five gets no line. What all answered less the lines that are told is the rest; while
 * that rest is somebody but below five, the smallest line is taken off as well. Where fewer than
 * five answered in all, nothing is told.
 */
export function resultsOf(units: readonly JumlahUnit[], questions: number): HasilSurvei {
  const bySize = units.toSorted(
    (a, b) => a.terjawab - b.terjawab || (a.unitKerja < b.unitKerja ? -1 : 1),
  )
  const untold = bySize.filter(({ terjawab }) => terjawab < FEWEST)
  const told = bySize.filter(({ terjawab }) => terjawab >= FEWEST)
  const hidden = () => untold.reduce((n, { terjawab }) => n + terjawab, 0)
  while (hidden() > 0 && hidden() < FEWEST) {
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
