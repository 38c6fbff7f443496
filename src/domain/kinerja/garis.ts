import { addMonths, type Month, monthOf } from '../shared/local-date.ts'
import { type JumlahBulan, measuresOf, UKURAN } from './rekap.ts'
import type { TargetUkuran } from './target-dasbor.ts'

/** How many months a line shows, the same as a trend (R102). */
const BULAN_GARIS = 12

/** The measures drawn as lines: those of a month, results against unit targets, and savings. */
export const UKURAN_GARIS = [...UKURAN, 'capaianUnit', 'penghematan'] as const

/** A measure that is drawn as a line. */
export type UkuranGaris = (typeof UKURAN_GARIS)[number]

/** One measure over the months, with its target if there is one. */
export interface Garis {
  readonly ukuran: UkuranGaris
  readonly target: number | null
  readonly dasar: string | null
  /** One value per month in hundredths; `null` (never 0) when nothing was summed up or sent. */
  readonly nilai: readonly (number | null)[]
}

/** Returns the months of a line that ends with a month. */
export function monthsOfLine(bulan: Month): readonly Month[] {
  return Array.from({ length: BULAN_GARIS }, (_, at) =>
    monthOf(addMonths(`${bulan}-01`, at + 1 - BULAN_GARIS)),
  )
}

/** The known figures of a month, for the lines. */
export interface BulanGaris {
  readonly bulan: Month
  readonly jumlah: JumlahBulan | null
  readonly capaianUnit: number | null
  readonly penghematan: number | null
}

/** Returns the lines of the measures that are known for at least one month. */
export function linesOf(
  bulan: Month,
  known: readonly BulanGaris[],
  targets: Readonly<Partial<Record<UkuranGaris, TargetUkuran>>>,
): Garis[] {
  const months = monthsOfLine(bulan).map((month) => {
    const found = known.find((one) => one.bulan === month)
    return {
      ...(found?.jumlah ? measuresOf(found.jumlah) : null),
      capaianUnit: found?.capaianUnit ?? null,
      penghematan: found?.penghematan ?? null,
    }
  })
  return UKURAN_GARIS.map((ukuran): Garis => {
    const { nilai: target = null, dasar = null } = targets[ukuran] ?? {}
    const nilai = months.map(
      (month: Partial<Record<UkuranGaris, number | null>>) => month[ukuran] ?? null,
    )
    return { ukuran, target, dasar, nilai }
  }).filter(({ nilai }) => nilai.some((one) => one !== null))
}
