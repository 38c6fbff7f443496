import type { Clause } from '../../shared/rule.ts'
import type { Text } from '../../shared/text.ts'
import type { Kra } from '../capaian.ts'
import type { Nilai, Predikat } from '../predikat.ts'

/** The facts that the components of results use. */
export interface FaktaHasil {
  readonly predikat: Predikat | null
  readonly nilai: Nilai | null
  readonly kra: readonly Kra[]
  /** How far the KRA were reached together, in hundredths of a percent point. */
  readonly capaian: number | null
  /** The budget absorption of the unit, in hundredths of a percent point. */
  readonly serapanUnit: number | null
}

/** What the law sets for the value of results. */
export interface KetentuanHasil {
  /** The value of each predicate. */
  readonly predikat: Clause<Readonly<Record<Predikat, number>>>
  /** Points that each complaint takes from the impact of a person's outputs. */
  readonly keluhan: Clause<number>
}

/** One component of a month's results. */
export interface Komponen<Kode extends string = string> {
  /** The code for machines, stable for ever: 'kinerja.kra'. */
  readonly kode: Kode
  readonly nama: Text
  /** The source of its figure. */
  readonly sumber: Text
  /** What was reached, in hundredths of a percent point; `null` while unknown. */
  readonly nilai: (facts: FaktaHasil, policy: KetentuanHasil) => number | null
  /** The results behind it. */
  readonly keluaran?: (facts: FaktaHasil) => readonly string[]
}
