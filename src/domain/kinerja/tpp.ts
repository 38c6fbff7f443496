/** Money in fractions of a rupiah so small that a base times five percentages is exact. */
export type ExactMoney = bigint

/** 100 % in hundredths of a percent point. */
export const WHOLE = 10_000

const W = BigInt(WHOLE)
const RUPIAH = W ** 5n

/** Returns a whole base as exact money. */
export function exactRupiah(rupiah: number): ExactMoney {
  return BigInt(rupiah) * RUPIAH
}

/**
 * Returns a share of a sum of money, in hundredths of a percent point. At most four shares may have
 * been taken before.
 */
export function exactShare(sum: ExactMoney, share: number): ExactMoney {
  return (sum * BigInt(share)) / W
}

/**
 * Rounds the parts of a sum to whole rupiah so that they add up to the sum rounded half up once
 * (R53).
 *
 * Each part is the step between two rounded running totals. A part is off by less than one rupiah;
 * the next line gains what one line loses. Parts are passed multiplied by `times`, so that shares
 * such as 11 of 21 days stay exact.
 */
export function roundCumulatively(parts: readonly ExactMoney[], times = 1n): number[] {
  let exact = 0n
  let rounded = 0
  return parts.map((part) => {
    exact += part
    const step = roundHalfUp(exact, times * RUPIAH) - rounded
    rounded += step
    return step
  })
}

function roundHalfUp(exact: ExactMoney, rupiah: bigint): number {
  const doubled = 2n * exact + rupiah
  const quotient = doubled / (2n * rupiah)
  const floor = doubled < 0n && doubled % (2n * rupiah) !== 0n ? quotient - 1n : quotient
  return Number(floor)
}
