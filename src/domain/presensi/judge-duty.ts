import type { Harapan } from './expect-day.ts'
import type { DayFacts } from './facts.ts'
import type { Potongan, TugasHari } from './hari.ts'
import { countMinutes, type HitunganMenit } from './minutes.ts'
import type { PlacedTaps, TugasBertap } from './place-taps.ts'
import type { PolicyPresensi } from './policy.ts'
import {
  absentDeduction,
  earlyDeduction,
  lateDeduction,
  missedDutyDeduction,
  missingInDeduction,
  missingOutDeduction,
  shareOf,
} from './potongan.ts'
import { netOf } from './schedule.ts'
import type { Costs } from './verdict.ts'

/** A duty compared with its taps. */
export interface JudgedDuty extends TugasBertap {
  readonly counted: HitunganMenit
  /** Whether each side is settled: its tap exists, or an outage or a permission excuses it. */
  readonly selesai: { readonly masuk: boolean; readonly pulang: boolean }
  /** The deductions of the duty under the verdict of its day. */
  readonly potongan: (costs: Costs) => readonly Potongan[]
}

/** Judges the duties of a day, each by its own taps; empty when the day is not judged. */
export function judgeDuties(
  facts: DayFacts,
  { sumber, jam }: Harapan,
  { duties }: PlacedTaps,
  policy: PolicyPresensi,
): JudgedDuty[] {
  if (!jam) return []
  const ofDay = duties.reduce((sum, { tugas }) => sum + netOf(tugas.jam), 0)
  return duties.map((duty) => {
    const counted = countMinutes(facts, duty.tugas, sumber, duty, policy)
    const { bebas, izin } = counted
    const share = (one: Potongan) =>
      duties.length === 1 ? one : shareOf(one, netOf(duty.tugas.jam), ofDay)
    return {
      ...duty,
      counted,
      selesai: {
        masuk: duty.masuk !== null || bebas.masuk || izin,
        pulang: duty.pulang !== null || bebas.pulang || izin,
      },
      potongan: (costs) =>
        deductions(costs, { ...duty, counted, satu: duties.length === 1 }, facts, policy).map(
          share,
        ),
    }
  })
}

/** Returns a duty and its result in the form of the answer. */
export function describeDuty(
  { tugas, masuk, pulang, counted }: JudgedDuty,
  potongan: readonly Potongan[],
): TugasHari {
  const { terlambat, pulangCepat } = counted
  return { jenis: tugas.jenis, ...tugas.jadwal, masuk, pulang, terlambat, pulangCepat, potongan }
}

interface CountedDuty extends TugasBertap {
  readonly counted: HitunganMenit
  /** Whether it is the only duty of its day. */
  readonly satu: boolean
}

function deductions(
  costs: Costs,
  { tugas, masuk, pulang, counted, satu }: CountedDuty,
  { zona }: DayFacts,
  policy: PolicyPresensi,
): Potongan[] {
  const { terlambat, pulangCepat, batas, bebas, izin } = counted
  if (costs === 'none' || izin) return []
  if (costs === 'absent') {
    return [satu ? absentDeduction(policy) : missedDutyDeduction(policy, tugas.jadwal, zona)]
  }
  const missing = costs === 'shown-and-missing'
  const empty = masuk === null && pulang === null && !bebas.masuk && !bebas.pulang
  if (missing && empty && !satu) return [missedDutyDeduction(policy, tugas.jadwal, zona)]
  const found: Potongan[] = []
  if (masuk === null && missing && !bebas.masuk) found.push(missingInDeduction(policy))
  if (masuk !== null && terlambat > 0) {
    found.push(lateDeduction(policy, terlambat, masuk, batas, zona))
  }
  if (pulang === null && missing && !bebas.pulang) found.push(missingOutDeduction(policy))
  if (pulang !== null && pulangCepat > 0) {
    found.push(earlyDeduction(policy, pulangCepat, pulang, batas, zona))
  }
  return found
}
