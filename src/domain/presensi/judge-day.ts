import type { Kantor } from '../pegawai/pegawai.ts'
import { type Instant, minuteOn } from '../shared/local-time.ts'
import { noonOf } from './clock.ts'
import { type ExpectFacts, expectDay, type Harapan } from './expect-day.ts'
import { DIKECUALIKAN_DI_LUAR } from './expect-texts.ts'
import type { Hari, Potongan } from './hari.ts'
import { exemptElsewhere } from './luar-kantor.ts'
import type { PolicyPresensi } from './policy.ts'
import {
  absentDeduction,
  earlyDeduction,
  lateDeduction,
  missingInDeduction,
  missingOutDeduction,
} from './potongan.ts'
import { workedMinutes } from './schedule.ts'
import { countedTaps, type Tap, type TapDihitung, workDateOf } from './tap.ts'
import { type Costs, type Situation, verdictOf, verdictText } from './verdict.ts'

/** All that decides a day's verdict. */
export interface DayFacts extends ExpectFacts {
  /** In any order; taps of other work dates are ignored. */
  readonly taps: readonly Tap[]
  /** The offices of the unit, where their points are known. */
  readonly kantor?: readonly Kantor[] | undefined
  /** Whether the day is over, so that what is missing is really missing. */
  readonly selesai: boolean
}

/**
 * A day's verdict from the day's facts (R1-R7, R36, R37, R56).
 *
 * Minutes are whole: seconds are dropped from both taps, so 07:30:59 is not late. WFA and office
 * days are held against the same hours and the same tables. A day off keeps its taps and expects,
 * costs and earns nothing.
 */
export function judgeDay(facts: DayFacts, policy: PolicyPresensi): Hari {
  const harapan = expectDay(facts, policy)
  const taps = tapsOfDay(facts, harapan)
  const situation: Situation = {
    moda: harapan.moda,
    jam: harapan.jam !== null,
    masuk: taps.masuk !== null,
    pulang: taps.pulang !== null,
    selesai: facts.selesai,
  }
  const { status, costs } = verdictOf(situation)
  const mark = markOf(facts, harapan)
  const minutes = minutesOf(facts, harapan, taps)
  return {
    tanggal: facts.tanggal,
    moda: harapan.moda,
    status,
    jadwal: harapan.jadwal,
    ...taps,
    ...minutes,
    potongan: deductions(costs, { ...facts, ...harapan, ...taps, ...minutes }, policy),
    tanda: mark ? [mark] : [],
    pesan: mark ? DIKECUALIKAN_DI_LUAR : verdictText(status, situation, harapan.pesan),
    dasar: harapan.dasar,
  }
}

function tapsOfDay({ taps, tanggal, zona }: DayFacts, { jadwal }: Harapan): TapDihitung {
  const midpoint = jadwal ? (jadwal.mulai + jadwal.selesai) / 2 : noonOf(tanggal, zona)
  const ofDay = taps.filter((tap) => workDateOf(tap, zona) === tanggal)
  return countedTaps(ofDay, midpoint)
}

function markOf({ taps, tanggal, zona, wajib, kantor }: DayFacts, { sumber }: Harapan) {
  // Whom a request, a directive or leave keeps away has not stayed away against the scheme.
  if (sumber !== 'skema') return null
  const ofDay = taps.filter((tap) => workDateOf(tap, zona) === tanggal)
  return exemptElsewhere(wajib, ofDay, kantor)
}

type Minutes = Pick<Hari, 'terlambat' | 'pulangCepat' | 'menitKerja'>

function minutesOf(
  { tanggal, zona }: DayFacts,
  { jam }: Harapan,
  { masuk, pulang }: TapDihitung,
): Minutes {
  if (!jam) return { terlambat: 0, pulangCepat: 0, menitKerja: 0 }
  const on = (at: Instant) => minuteOn(tanggal, at, zona)
  return {
    terlambat: masuk === null ? 0 : Math.max(0, on(masuk) - jam.mulai),
    pulangCepat: pulang === null ? 0 : Math.max(0, jam.selesai - on(pulang)),
    menitKerja: masuk === null || pulang === null ? 0 : workedMinutes(jam, on(masuk), on(pulang)),
  }
}

type Shown = Pick<DayFacts, 'zona'> & Pick<Harapan, 'jadwal'> & TapDihitung & Minutes

function deductions(costs: Costs, shown: Shown, policy: PolicyPresensi): Potongan[] {
  const { jadwal, masuk, pulang, terlambat, pulangCepat, zona } = shown
  if (costs === 'none' || !jadwal) return []
  if (costs === 'absent') return [absentDeduction(policy)]
  const found: Potongan[] = []
  if (masuk === null && costs === 'shown-and-missing') found.push(missingInDeduction(policy))
  if (masuk !== null && terlambat > 0) {
    found.push(lateDeduction(policy, terlambat, masuk, jadwal, zona))
  }
  if (pulang === null && costs === 'shown-and-missing') found.push(missingOutDeduction(policy))
  if (pulang !== null && pulangCepat > 0) {
    found.push(earlyDeduction(policy, pulangCepat, pulang, jadwal, zona))
  }
  return found
}
