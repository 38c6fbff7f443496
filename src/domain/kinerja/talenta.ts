import type { Clause } from '../shared/rule.ts'
import type { PolicyKinerja } from './policy.ts'
import type { Predikat } from './predikat.ts'

type Sumbu = PolicyKinerja['talenta'] extends Clause<infer Value> ? Value : never

/**
 * Rows are performance below, as and above expectations; columns are potential low, middle, high.
 */
const BOXES = [
  [1, 3, 6],
  [2, 5, 8],
  [4, 7, 9],
] as const

/**
 * Returns the talent box of two scores in hundredths (Permen PANRB 3/2020; E24): 1 to 9.
 *
 * A score on a bound belongs to the level above it.
 */
export function talentBox(kinerja: number, potensial: number, sumbu: Sumbu): number {
  const level = (score: number) => (score >= sumbu.tinggi ? 2 : score >= sumbu.menengah ? 1 : 0)
  return BOXES[level(kinerja)][level(potensial)]
}

/** The position of a person on both axes, in hundredths, and the resulting box. */
export interface Talenta {
  readonly kinerja: number
  readonly potensial: number
  readonly kotak: number
}

/**
 * Returns the talent box of a month's predicate and a potential of 0 to 100 (R15); `null` while one
 * of them is unknown.
 *
 * It only informs. Flexible work is still decided by the box that SIMPEG sends.
 */
export function talentOf(
  predikat: Predikat | null,
  potensial: number | undefined,
  { talenta }: PolicyKinerja,
): Talenta | null {
  if (predikat === null || potensial === undefined) return null
  const kinerja = talenta.value.kinerja[predikat]
  const hundredths = Math.round(potensial * 100)
  return { kinerja, potensial: hundredths, kotak: talentBox(kinerja, hundredths, talenta.value) }
}
