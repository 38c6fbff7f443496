import type { PolicyKinerja } from './policy.ts'

/** What a TPP is computed from; percentages and points in hundredths, so 10,000 is 100 %. */
export interface TppInput {
  /** The TPP base in whole rupiah a month. */
  readonly dasar: number
  readonly disiplin: number
  readonly produktivitas: number
  /** The cut of a sanction in force; 0 without one. */
  readonly potongan: number
}

/** Money in trillionths of a rupiah: exact for every product of a base and three percentages. */
export type Exact = bigint

const WHOLE = 10_000n
const RUPIAH = WHOLE ** 3n

/**
 * The proposed TPP in whole rupiah (R53): base x (wD x D + wP x P) x (1 - cut).
 *
 * Integers only; rounded half up once, at the end.
 */
export function proposedTpp(input: TppInput, { bobot }: PolicyKinerja): number {
  const { disiplin, produktivitas } = bobot.value
  const score =
    BigInt(disiplin) * BigInt(input.disiplin) + BigInt(produktivitas) * BigInt(input.produktivitas)
  return roundHalfUp(BigInt(input.dasar) * score * (WHOLE - BigInt(input.potongan)))
}

/** A whole base as exact money. */
export function exactRupiah(rupiah: number): Exact {
  return BigInt(rupiah) * RUPIAH
}

/** What `share` of `weight` of a base is worth; both in hundredths of a percent point. */
export function exactShare(dasar: number, weight: number, share: number): Exact {
  return BigInt(dasar) * BigInt(weight) * BigInt(share) * WHOLE
}

/** What a cut takes from a sum of shares. */
export function exactCut(sum: Exact, cut: number): Exact {
  return (sum * BigInt(cut)) / WHOLE
}

/**
 * Rounds the parts of a sum to whole rupiah so that they add up to the sum rounded once.
 *
 * Each part is the step between two rounded running totals: a part is off by less than one rupiah,
 * and what one line loses the next gains.
 */
export function roundCumulatively(parts: readonly Exact[]): number[] {
  let exact = 0n
  let rounded = 0
  return parts.map((part) => {
    exact += part
    const step = roundHalfUp(exact) - rounded
    rounded += step
    return step
  })
}

function roundHalfUp(exact: Exact): number {
  const doubled = 2n * exact + RUPIAH
  const quotient = doubled / (2n * RUPIAH)
  const floor = doubled < 0n && doubled % (2n * RUPIAH) !== 0n ? quotient - 1n : quotient
  return Number(floor)
}
