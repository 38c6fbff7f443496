import type { Clause } from '../../shared/rule.ts'
import type { Text } from '../../shared/text.ts'
import type { Kra } from '../capaian.ts'
import type { Nilai, Predikat } from '../predikat.ts'

/** What the components of results look at. */
export interface FaktaHasil {
  readonly predikat: Predikat | null
  readonly nilai: Nilai | null
  readonly kra: readonly Kra[]
  /** How far the KRA were reached together, in hundredths of a percent point. */
  readonly capaian: number | null
  /** The budget absorption of the unit, in hundredths of a percent point. */
  readonly serapanUnit: number | null
}

/** What the law sets for the worth of results. */
export interface KetentuanHasil {
  /** What each predicate is worth. */
  readonly predikat: Clause<Readonly<Record<Predikat, number>>>
  /** Points that each complaint takes from the impact of one's outputs. */
  readonly keluhan: Clause<number>
}

/** One component of a month's results. */
export interface Komponen<Kode extends string = string> {
  /** The machine's handle, stable for ever: 'kinerja.kra'. */
  readonly kode: Kode
  readonly nama: Text
  /** Where its figure comes from. */
  readonly sumber: Text
  /** What was reached, in hundredths of a percent point; `null` while nothing says so. */
  readonly nilai: (facts: FaktaHasil, policy: KetentuanHasil) => number | null
  /** The results that it came from. */
  readonly keluaran?: (facts: FaktaHasil) => readonly string[]
}
