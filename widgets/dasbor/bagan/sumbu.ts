/** An axis: its beginning and its end, in hundredths. */
export type Sumbu = readonly [low: number, high: number]

const WHOLE = 10_000

/** Round steps in hundredths of a percent: 0.5 to 20. */
const STEPS = [50, 100, 200, 500, 1_000, 2_000]

/**
 * Returns an axis that begins and ends at round steps, with some room around the values. It shows
 * differences, and begins at zero only if values are near it. It never exceeds 100 % for values
 * that cannot.
 */
export function zoomAxis(values: readonly number[]): Sumbu {
  if (values.length === 0) return [0, WHOLE]
  const least = Math.min(...values)
  const most = Math.max(...values)
  const room = Math.max((most - least) * 0.1, 25)
  const span = most - least + 2 * room
  const step = STEPS.find((one) => span / one <= 10) ?? 5_000
  const low = Math.floor((least - room) / step) * step
  const high = Math.ceil((most + room) / step) * step
  return [least >= 0 ? Math.max(low, 0) : low, most <= WHOLE ? Math.min(high, WHOLE) : high]
}
