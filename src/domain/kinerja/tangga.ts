import type { StatusHari } from '../presensi/hari.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'

/** One step of the ladder of sanctions: the days of a year from which it applies. */
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

/** The absence of a person in a calendar year. */
export interface TahunDisiplin {
  /** Whole days without a reason. */
  readonly hari: number
  /** Minutes of lateness and of leaving early, together. */
  readonly menit: number
}

/**
 * Returns the counted days of a year: whole days, and minutes converted to days (R60; E31, E32).
 */
export function countedDays(
  { hari, menit }: TahunDisiplin,
  { menitSehari }: TanggaDisiplin,
): number {
  return hari + Math.floor(menit / menitSehari)
}

/** Returns the step reached by a number of days; `undefined` below the first. */
export function stepReached(days: number, { anak }: TanggaDisiplin): AnakTangga | undefined {
  return anak.findLast(({ dari }) => days >= dari)
}

/** Returns the next step above a number of days; `undefined` on the last. */
export function stepAhead(days: number, { anak }: TanggaDisiplin): AnakTangga | undefined {
  return anak.find(({ dari }) => days < dari)
}

/** Days in a row without a reason. */
export interface Rentetan {
  readonly panjang: number
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/** The part of a day that the ladder and the run of absent days use. */
export interface HariTangga {
  readonly tanggal: LocalDate
  readonly status: StatusHari
  readonly rancangan: boolean
  readonly sementara: boolean
  readonly dipulihkan?: readonly string[] | undefined
}

/**
 * One day of a year with its net minutes late and early: without the break, and at most the minutes
 * of its duty.
 */
export interface HariTahun extends HariTangga {
  readonly terlambat: number
  readonly pulangCepat: number
}

const PRESENT: readonly StatusHari[] = ['hadir', 'hadir-wfa']

/**
 * Returns whether a day currently counts as absent: no draft, and not given back by an objection.
 */
export function isUnexcused(day: HariTangga): boolean {
  return day.status === 'tanpa-keterangan' && !day.rancangan && !isAbsenceRestored(day)
}

/**
 * Returns whether a day counts as an absence for good (R99): its verdict does not change any more.
 */
function isAbsence(day: HariTangga): boolean {
  return isUnexcused(day) && !day.sementara
}

function isAbsenceRestored({ dipulihkan = [] }: HariTangga): boolean {
  return dipulihkan.includes('presensi.tanpa-keterangan')
}

/** Sums up a calendar year (R60, R99): final verdicts only, without what objections took back. */
export function countYear(days: readonly HariTahun[]): TahunDisiplin {
  const hari = days.filter(isAbsence).length
  const menit = days
    .filter(({ status, sementara }) => PRESENT.includes(status) && !sementara)
    .reduce((sum, { terlambat, pulangCepat, dipulihkan = [] }) => {
      const back = (side: string) => dipulihkan.some((kode) => kode.startsWith(side))
      const late = back('presensi.terlambat-') ? 0 : terlambat
      return sum + late + (back('presensi.pulang-cepat-') ? 0 : pulangCepat)
    }, 0)
  return { hari, menit }
}

/** Days that neither lengthen nor break a run: days off, and days still undecided (R61). */
const NEUTRAL: readonly StatusHari[] = ['libur', 'menunggu', 'belum-terverifikasi']

/**
 * Returns the runs of days without a reason, in order (R61; E35-E38).
 *
 * Weekends, holidays and cuti bersama do not lengthen a run and do not end it. Presence, leave,
 * duty and an excuse end it. So does an absence that an objection took back. The new year does not.
 * Drafts and absences that may still change do not count yet (R99).
 */
export function runsOf(days: readonly HariTangga[]): Rentetan[] {
  const runs: Rentetan[] = []
  let going = false
  for (const day of days.toSorted(byDate)) {
    const { tanggal, status, rancangan, sementara } = day
    if (rancangan || NEUTRAL.includes(status)) continue
    if (sementara && isUnexcused(day)) continue
    const absent = isAbsence(day)
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
