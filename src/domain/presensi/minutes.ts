import { type Instant, type Minute, minuteOn } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import { clockSpans, clockText } from './clock.ts'
import type { SumberHarapan } from './expect-day.ts'
import type { DayFacts, Gangguan, IzinSebagian } from './facts.ts'
import type { Hari, Jadwal } from './hari.ts'
import { excusedBetween, excusedEdges, excusedIn, netBetween } from './izin-sebagian.ts'
import { boundsOf } from './kompensasi.ts'
import type { PolicyPresensi } from './policy.ts'
import { type Jam, netOf } from './schedule.ts'
import type { TapDihitung } from './tap.ts'
import type { Tugas } from './tugas.ts'

/** The result of a duty's taps compared with its hours. */
export interface HitunganMenit extends Pick<Hari, 'terlambat' | 'pulangCepat' | 'menitKerja'> {
  readonly bersih: NonNullable<Hari['bersih']>
  /** The hours by which the duty was judged, after compensation and excuses. */
  readonly batas: Jadwal
  /** Sides whose tap an outage excuses (R40). */
  readonly bebas: { readonly masuk: boolean; readonly pulang: boolean }
  /** Whether a permission covers all of the duty (R90). */
  readonly izin: boolean
  readonly catatan: readonly Text[]
}

type Facts = Pick<DayFacts, 'tanggal' | 'zona' | 'kini' | 'gangguan' | 'panggilan' | 'izinSebagian'>

/**
 * Counts the lateness, early leave and work of a duty in whole minutes (R7, R8, R40, R90).
 *
 * Seconds are dropped from both taps, so 07:30:59 is not late. A first tap during an outage, or in
 * the grace period after it, counts as made when the outage began. A person recalled to the office
 * is late only after the time to arrive. Time that a permission excuses is neither late nor early.
 */
export function countMinutes(
  facts: Facts,
  { jam, jadwal, asal, jenis }: Tugas,
  sumber: SumberHarapan,
  { masuk, pulang }: TapDihitung,
  policy: PolicyPresensi,
): HitunganMenit {
  const { tanggal, zona, gangguan = [], panggilan } = facts
  const grace = policy.gangguan.value * 60_000
  const on = (at: Instant): Minute => minuteOn(tanggal, at, zona)
  const outage = masuk === null ? undefined : outageOf(gangguan, masuk, grace)
  const began = masuk === null ? null : Math.min(masuk, outage?.dari ?? masuk)
  const start = began === null ? null : on(began)
  const rule = asal === 'pola' ? policy.kompensasi.value : ({ jenis: 'tidak-ada' } as const)
  const bounds = boundsOf(jam, start, rule)
  const recalled = sumber === 'panggilan' && jenis !== 'piket' && panggilan
  const due = recalled ? on(panggilan.harusTiba) : bounds.mulai
  const izin = excusedIn(facts.izinSebagian ?? [], jam)
  const { mulai, selesai } = excusedEdges(
    { mulai: Math.max(bounds.mulai, due), selesai: bounds.selesai },
    izin,
  )
  const end = pulang === null ? null : on(pulang)
  const at = (minute: Minute) => jadwal.mulai + (minute - jam.mulai) * 60_000
  const isCovered = (moment: Instant) => outageOf(gangguan, moment, grace) !== undefined
  const late = start === null ? 0 : Math.max(0, start - mulai)
  const early = end === null ? 0 : Math.max(0, selesai - end)
  return {
    terlambat: late - excusedBetween(izin, mulai, mulai + late),
    pulangCepat: early - excusedBetween(izin, selesai - early, selesai),
    bersih: netMinutes(jam, { mulai, start, end, selesai }, izin),
    menitKerja: start === null || end === null ? 0 : netBetween(bounds.jam, start, end, izin),
    batas: { mulai: at(mulai), selesai: at(selesai) },
    bebas: {
      masuk: masuk === null && isCovered(jadwal.mulai),
      pulang: pulang === null && isCovered(jadwal.selesai),
    },
    izin: mulai >= selesai,
    catatan: [
      ...(bounds.catatan ? [bounds.catatan] : []),
      ...(jam.inti ? [CORE(at(jam.inti[0]), at(jam.inti[1]), zona)] : []),
      ...izin.map((one) => EXCUSED({ mulai: at(one.dari), selesai: at(one.sampai) }, zona)),
      ...(outage && masuk !== null && on(masuk) > mulai ? [OUTAGE(masuk, zona)] : []),
    ],
  }
}

/** The bounds of a day, and the minutes of its taps. */
interface BatasDanTap {
  readonly mulai: Minute
  readonly start: Minute | null
  readonly end: Minute | null
  readonly selesai: Minute
}

/**
 * Returns the minutes late and early without the break, together at most the minutes of the duty
 * (R86, R99).
 */
function netMinutes(
  jam: Jam,
  { mulai, start, end, selesai }: BatasDanTap,
  izin: readonly IzinSebagian[],
): HitunganMenit['bersih'] {
  const { istirahat } = jam
  const between = (from: Minute, to: Minute) =>
    netBetween({ mulai: from, selesai: Math.max(from, to), istirahat }, from, to, izin)
  const most = netOf(jam)
  const terlambat = Math.min(most, start === null ? 0 : between(mulai, start))
  const pulangCepat = Math.min(most - terlambat, end === null ? 0 : between(end, selesai))
  return { terlambat, pulangCepat }
}

/**
 * Returns the outage that excuses a moment, without its seconds; the earliest if there are several.
 */
function outageOf(
  outages: readonly Gangguan[],
  when: Instant,
  grace: number,
): Gangguan | undefined {
  const at = when - (when % 60_000)
  return outages
    .filter(({ dari, sampai }) => at >= dari && (sampai === null || at <= sampai + grace))
    .sort((a, b) => a.dari - b.dari)[0]
}

const CORE = (from: Instant, to: Instant, zona: Facts['zona']): Text => ({
  id: `Jam dinamis: yang wajib hanya jam inti ${clockText(from, zona)} sampai ${clockText(to, zona)}.`,
  en: `Free hours: only the core hours from ${clockText(from, zona)} to ${clockText(to, zona)} bind.`,
})

const EXCUSED = (span: Jadwal, zona: Facts['zona']): Text => {
  const pukul = clockSpans([span], zona)
  return {
    id: `Izin pukul ${pukul}: bagian ini tidak dihitung.`,
    en: `Excused ${pukul}: this part does not count.`,
  }
}

const OUTAGE = (at: Instant, zona: Facts['zona']): Text => ({
  id: `Ada gangguan sistem: masuk ${clockText(at, zona)} dihitung sejak gangguan dimulai.`,
  en: `There was an outage: in at ${clockText(at, zona)} counts from when it began.`,
})
