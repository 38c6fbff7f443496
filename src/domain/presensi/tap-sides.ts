import { type Instant, minute } from '../shared/local-time.ts'
import type { JendelaTap } from './policy.ts'
import type { TapDihitung } from './tap.ts'
import { type AturanCocok, MINUTE, type Ruang, type TapArah } from './tap-space.ts'
import type { Tugas } from './tugas.ts'

const DAY = 86_400_000

/** The side of a duty that a tap counts for. */
export type Sisi = 'masuk' | 'pulang'

/** Returns the first tap in and the last tap out among taps with known sides. */
export function pairOf(sides: ReadonlyMap<TapArah, Sisi>): TapDihitung {
  let masuk = Number.POSITIVE_INFINITY
  let pulang = Number.NEGATIVE_INFINITY
  for (const [{ at }, sisi] of sides) {
    if (sisi === 'masuk') masuk = Math.min(masuk, at)
    else pulang = Math.max(pulang, at)
  }
  return {
    masuk: Number.isFinite(masuk) ? masuk : null,
    pulang: Number.isFinite(pulang) ? pulang : null,
  }
}

/** Returns the side that each tap of a duty counts for; one without a side counts for none. */
export function sidesOf(
  space: Ruang,
  taps: readonly TapArah[],
  { pencocokan, jendela }: AturanCocok,
): Map<TapArah, Sisi> {
  const { tugas } = space
  if (jendela && tugas.asal === 'pola') return sidesByWindow(tugas, taps, jendela)
  const sides = new Map<TapArah, Sisi>()
  const sideOfAuto = autoSides(space, taps, pencocokan.jeda * MINUTE)
  for (const tap of taps) sides.set(tap, tap.arah === 'auto' ? sideOfAuto(tap.at) : tap.arah)
  return sides
}

/**
 * Assigns sides to taps without a direction (R84): first in, last out, if they are far enough
 * apart. Closer together they are one tap: in before the middle of the duty, out after it.
 */
function autoSides(
  { mulai, selesai }: Ruang,
  taps: readonly TapArah[],
  jeda: number,
): (at: Instant) => Sisi {
  const middle = (mulai + selesai) / 2
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  let earliest = Number.POSITIVE_INFINITY
  let enters = false
  let leaves = false
  for (const { arah, at } of taps) {
    if (arah !== 'pulang') first = Math.min(first, at)
    if (arah !== 'masuk') last = Math.max(last, at)
    if (arah === 'auto') earliest = Math.min(earliest, at)
    enters ||= arah === 'masuk'
    leaves ||= arah === 'pulang'
  }
  return (at) => {
    if (at < mulai) return 'masuk'
    if (at >= selesai) return 'pulang'
    if (last - first >= jeda) return at - first >= jeda ? 'pulang' : 'masuk'
    if (enters !== leaves) return enters ? 'masuk' : 'pulang'
    return earliest < middle ? 'masuk' : 'pulang'
  }
}

/**
 * Returns sides by the windows of the law, which also set the side of a tap without a direction.
 * Seconds are dropped.
 */
function sidesByWindow(
  { tengahMalam }: Tugas,
  taps: readonly TapArah[],
  { masuk, pulang }: JendelaTap,
): Map<TapArah, Sisi> {
  const sides = new Map<TapArah, Sisi>()
  const within = ([from, to]: JendelaTap['masuk'], at: Instant) => {
    const on = Math.floor((at - (tengahMalam - DAY)) / MINUTE)
    return on >= minute(from) && on <= minute(to)
  }
  for (const tap of taps) {
    const { arah, at } = tap
    if (arah !== 'pulang' && within(masuk, at)) sides.set(tap, 'masuk')
    else if (arah !== 'masuk' && within(pulang, at)) sides.set(tap, 'pulang')
  }
  return sides
}
