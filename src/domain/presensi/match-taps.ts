import type { Instant } from '../shared/local-time.ts'
import type { TapDihitung } from './tap.ts'
import { pairOf, type Sisi, sidesOf } from './tap-sides.ts'
import {
  type AturanCocok,
  bestFit,
  canLeave,
  floor,
  handover,
  KELAS,
  MINUTE,
  type Ruang,
  spacesOf,
  type TapArah,
} from './tap-space.ts'
import type { Tugas } from './tugas.ts'

/** Why a tap counts for a duty, or for none. */
export type AlasanTap =
  /** It was made inside the hours of the duty. */
  | 'dalam-jam'
  /** It was made inside the window around them. */
  | 'dalam-jendela'
  /** It was made before the window, and no other duty claims it (R87). */
  | 'lebih-awal'
  /** It was made at the hand-over of two duties, and serves both. */
  | 'serah-terima'
  /** The adjacent duty has no tap of its own and this one has several, so each gets one. */
  | 'bergeser'
  /** A tap out before the duty begins does not count (R86). */
  | 'sebelum-tugas'
  | 'di-luar-jendela'

/** What a tap counts for. */
export interface Peran {
  readonly tugas: Tugas
  readonly sisi: Sisi
}

/** A tap with the duties that it counts for: one, two where they hand over, or none. */
export interface TapCocok<T extends TapArah> {
  readonly tap: T
  readonly peran: readonly Peran[]
  readonly alasan: AlasanTap
}

/**
 * Matches each tap of a span of days with the duty that it fits best, and gives the reason
 * (R84-R87). Every tap appears once, in order of time. The order in which taps arrive changes
 * nothing.
 *
 * A tap inside the hours ranks before one inside the window. A tap in looks ahead to the duty about
 * to begin, a tap out back to the one that has just ended. When one of two successive duties has
 * more taps than it needs and the other lacks one, each gets one.
 */
export function matchTaps<T extends TapArah>(
  taps: readonly T[],
  duties: readonly Tugas[],
  rules: AturanCocok,
): TapCocok<T>[] {
  const spaces = spacesOf(duties, rules)
  const { jeda } = rules.pencocokan
  const sorted = taps.toSorted(byTime)
  const fits = sorted.map((tap) => ({
    tap,
    serah: handover(tap, spaces, jeda * MINUTE),
    cocok: bestFit(tap, spaces, jeda * MINUTE),
  }))
  const holdings = new Map<Ruang, TapArah[]>(spaces.map((space) => [space, []]))
  for (const { tap, serah, cocok } of fits) {
    for (const space of serah ?? (cocok ? [cocok.ruang] : [])) holdings.get(space)?.push(tap)
  }
  const handed = new Set<TapArah>(fits.flatMap(({ tap, serah }) => (serah ? [tap] : [])))
  const moved = moves(spaces, holdings, handed, rules)
  for (const { tap, from, to } of moved.values()) {
    holdings.set(
      from,
      (holdings.get(from) ?? []).filter((one) => one !== tap),
    )
    holdings.get(to)?.push(tap)
  }
  const sides = new Map(
    spaces.map((space) => [space, sidesOf(space, holdings.get(space) ?? [], rules)]),
  )
  return fits.map(({ tap, serah, cocok }): TapCocok<T> => {
    if (serah) {
      const [before, after] = serah
      const peran = [
        { tugas: before.tugas, sisi: 'pulang' },
        { tugas: after.tugas, sisi: 'masuk' },
      ] as const
      return { tap, peran, alasan: 'serah-terima' }
    }
    const move = moved.get(tap)
    const fit = move
      ? { ruang: move.to, alasan: 'bergeser' as const }
      : cocok && { ruang: cocok.ruang, alasan: reasonOf(cocok.kelas) }
    const sisi = fit && sides.get(fit.ruang)?.get(tap)
    if (!sisi) return { tap, peran: [], alasan: outsideReason(tap, spaces) }
    return { tap, peran: [{ tugas: fit.ruang.tugas, sisi }], alasan: fit.alasan }
  })
}

/** Sorts by time, then by direction and id, so that the order in which taps arrive changes nothing. */
function byTime(a: TapArah, b: TapArah): number {
  if (a.at !== b.at) return a.at - b.at
  return `${a.arah} ${a.id}` < `${b.arah} ${b.id}` ? -1 : 1
}

function reasonOf(kelas: number): AlasanTap {
  if (kelas === KELAS.jam) return 'dalam-jam'
  return kelas === KELAS.awal ? 'lebih-awal' : 'dalam-jendela'
}

function outsideReason({ arah, at }: TapArah, spaces: readonly Ruang[]): AlasanTap {
  const early = arah === 'pulang' && spaces.some(({ buka, mulai }) => at >= buka && at < mulai)
  return early ? 'sebelum-tugas' : 'di-luar-jendela'
}

/** A tap that is moved to the adjacent duty. */
interface Geser {
  readonly tap: TapArah
  readonly from: Ruang
  readonly to: Ruang
}

/**
 * Returns the taps to move, so that each of two successive duties gets one. A tap at a hand-over
 * (`handed`), which serves both duties, is not moved. Neither is one whose day a correction names.
 */
function moves(
  spaces: readonly Ruang[],
  holdings: ReadonlyMap<Ruang, readonly TapArah[]>,
  handed: ReadonlySet<TapArah>,
  rules: AturanCocok,
): Map<TapArah, Geser> {
  const moved = new Map<TapArah, Geser>()
  const isFree = (tap: TapArah) => tap.untuk === undefined && !handed.has(tap)
  const pair = (space: Ruang, taps: readonly TapArah[]) => pairOf(sidesOf(space, taps, rules))
  for (const [place, before] of spaces.entries()) {
    const after = spaces[place + 1]
    if (!after) break
    const early = holdings.get(before) ?? []
    const late = holdings.get(after) ?? []
    const first = pair(before, early)
    const second = pair(after, late)
    const lacksIn = second.masuk === null || floor(second.masuk) > after.mulai
    const forward = early.findLast(
      (tap) =>
        tap.arah !== 'pulang' &&
        isFree(tap) &&
        tap.at >= after.buka &&
        tap.at < after.mulai &&
        !isWorse(before, first, pair(before, without(early, tap))),
    )
    if (lacksIn && forward) moved.set(forward, { tap: forward, from: before, to: after })
    const lacksOut = first.pulang === null || first.pulang < before.selesai
    const back = late.find(
      (tap) =>
        tap.arah !== 'masuk' &&
        isFree(tap) &&
        tap.at >= before.selesai &&
        canLeave(before, tap.at) &&
        !isWorse(after, second, pair(after, without(late, tap))),
    )
    if (lacksOut && back && !moved.has(back)) {
      moved.set(back, { tap: back, from: after, to: before })
    }
  }
  return moved
}

/** Returns whether other taps make a duty worse: a side becomes missing, late or early. */
function isWorse({ mulai, selesai }: Ruang, before: TapDihitung, after: TapDihitung): boolean {
  const late = (at: Instant | null) =>
    at === null ? Number.POSITIVE_INFINITY : Math.max(0, at - mulai)
  const early = (at: Instant | null) =>
    at === null ? Number.POSITIVE_INFINITY : Math.max(0, selesai - at)
  return late(after.masuk) > late(before.masuk) || early(after.pulang) > early(before.pulang)
}

/** Returns the taps without one tap and its duplicates under other ids. */
function without(taps: readonly TapArah[], { arah, at }: TapArah): TapArah[] {
  return taps.filter((one) => one.arah !== arah || one.at !== at)
}

/** Returns the two taps that count for a duty: first in, last out (R36). */
export function pairFor(tugas: Tugas, matches: readonly TapCocok<TapArah>[]): TapDihitung {
  const sides = new Map<TapArah, Sisi>()
  for (const { tap, peran } of matches) {
    const own = peran.find((one) => one.tugas === tugas)
    if (own) sides.set(tap, own.sisi)
  }
  return pairOf(sides)
}
