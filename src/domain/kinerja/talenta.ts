import type { Clause } from '../shared/rule.ts'
import type { PolicyKinerja } from './policy.ts'

type Sumbu = PolicyKinerja['talenta'] extends Clause<infer Value> ? Value : never

/** Rows are performance below, as and above what is expected; columns potential low, middle, high. */
const BOXES = [
  [1, 3, 6],
  [2, 5, 8],
  [4, 7, 9],
] as const

/**
 * The talent box of two scores in hundredths (Permen PANRB 3/2020; E24): 1 to 9.
 *
 * A score on a bound belongs to the level above it.
 */
export function talentBox(kinerja: number, potensial: number, sumbu: Sumbu): number {
  const level = (score: number) => (score >= sumbu.tinggi ? 2 : score >= sumbu.menengah ? 1 : 0)
  return BOXES[level(kinerja)][level(potensial)]
}
