import type { StatusHari } from '../presensi/hari.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'

/** One step of the ladder of sanctions: from so many days of a year on. */
export interface AnakTangga {
  readonly dari: number
  readonly tingkat: 'ringan' | 'sedang' | 'berat'
  readonly sanksi: Text
}

/** The ladder of sanctions for absence, lowest step first (R65). */
export interface TanggaDisiplin {
  /** Minutes late and early that make one day of absence. */
  readonly menitSehari: number
  readonly anak: readonly AnakTangga[]
}

/** What a calendar year counts against somebody. */
export interface TahunDisiplin {
  /** Whole days without a reason. */
  readonly hari: number
  /** Minutes late and early together. */
  readonly menit: number
}

/** The days that a year counts: whole ones, and minutes made into days (R60; E31, E32). */
export function countedDays(
  { hari, menit }: TahunDisiplin,
  { menitSehari }: TanggaDisiplin,
): number {
  return hari + Math.floor(menit / menitSehari)
}

/** The step that so many days have reached; `undefined` below the first. */
export function stepReached(days: number, { anak }: TanggaDisiplin): AnakTangga | undefined {
  return anak.findLast(({ dari }) => days >= dari)
}

/** The next step above so many days; `undefined` on the last. */
export function stepAhead(days: number, { anak }: TanggaDisiplin): AnakTangga | undefined {
  return anak.find(({ dari }) => days < dari)
}

/** Days in a row without a reason. */
export interface Rentetan {
  readonly panjang: number
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/** Days that neither lengthen nor break a run: nobody works on them, or nobody knows yet (R61). */
const NEUTRAL: readonly StatusHari[] = ['libur', 'menunggu', 'belum-terverifikasi']

/**
 * The runs of days without a reason, in order (R61; E35-E38).
 *
 * Weekends, holidays and cuti bersama lie inside a run without lengthening it; presence, leave, duty and
 * an excuse end it. The new year does not. Drafts are no absence yet.
 */
export function runsOf(
  days: readonly {
    readonly tanggal: LocalDate
    readonly status: StatusHari
    readonly rancangan: boolean
  }[],
): Rentetan[] {
  const runs: Rentetan[] = []
  let going = false
  for (const { tanggal, status, rancangan } of days.toSorted(byDate)) {
    if (rancangan || NEUTRAL.includes(status)) continue
    const absent = status === 'tanpa-keterangan'
    const run = going ? runs.pop() : undefined
    if (run) runs.push(absent ? { ...run, panjang: run.panjang + 1, sampai: tanggal } : run)
    else if (absent) runs.push({ panjang: 1, dari: tanggal, sampai: tanggal })
    going = absent
  }
  return runs
}

function byDate(one: { readonly tanggal: LocalDate }, other: { readonly tanggal: LocalDate }) {
  return one.tanggal < other.tanggal ? -1 : 1
}
