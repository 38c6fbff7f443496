import type { Clause } from '../shared/rule.ts'

/** The predicates of Permen PANRB 6/2022, best first; `kurang` is kurang/misconduct. */
export const PREDIKAT = [
  'sangat-baik',
  'baik',
  'butuh-perbaikan',
  'kurang',
  'sangat-kurang',
] as const

/** A predicate of a month. */
export type Predikat = (typeof PREDIKAT)[number]

/** What the law sets for scoring a month. */
export interface PolicyKinerja {
  /** Weights of the TPP in hundredths of a percent point; both add up to 10,000. */
  readonly bobot: Clause<{ readonly disiplin: number; readonly produktivitas: number }>
  /** Productivity by predicate, in hundredths of a percent point: 10,000 is 100 %. */
  readonly produktivitas: Clause<Readonly<Record<Predikat, number>>>
  /** The cut while a medium sanction is in force, in hundredths of a percent point: 2,500 is 25 %. */
  readonly potonganHukumanSedang: Clause<number>
}
