import type { Clause } from '../shared/rule.ts'
import type { KetentuanCapaian } from './capaian.ts'
import type { AsumsiHemat, TargetHemat } from './hemat.ts'
import type { KodeKomponen } from './komponen/index.ts'
import type { KetentuanHasil } from './komponen/komponen.ts'
import type { JenisCuti } from './masa-bulan.ts'
import type { KetentuanPenghargaan } from './penghargaan.ts'
import type { PolicyPeringatan } from './peringatan/index.ts'
import type { Predikat } from './predikat.ts'

/** The weight of a component of the score and its cap; hundredths of a percent point. */
export interface BobotKomponen {
  /** The share of the TPP that depends on it; discipline and all components add up to 10,000. */
  readonly bobot: number
  /** The cap of the result: 10,000 is 100 %. */
  readonly batas: number
}

/**
 * How a month is paid that is not served as a whole. All of it, the share of the working days
 * served, or nothing for the month of joining and everything from the next month on.
 */
export type TppSebagian = 'penuh' | 'prorata' | 'bulan-berikutnya'

/** What the law sets for scoring a month. Percentages and points are in hundredths. */
export interface PolicyKinerja extends KetentuanHasil {
  readonly disiplin: Clause<BobotKomponen>
  /** The components of results; `null` for one that this law does not weigh. */
  readonly komponen: Readonly<Record<KodeKomponen, Clause<BobotKomponen> | null>>
  readonly capaian: Clause<KetentuanCapaian>
  /**
   * What each level of risk in the field (0 to 3) adds to the base; `null` when the law adds
   * nothing.
   */
  readonly kondisiKerja: Clause<readonly [number, number, number, number]> | null
  /** How a month is paid that is not served as a whole (R77). */
  readonly tppSebagian: Clause<TppSebagian>
  /** The share of the TPP that remains for days of leave (R98): 10,000 is all of it. */
  readonly tppCuti: Readonly<Record<JenisCuti, Clause<number>>>
  /** The cut while a medium sanction is in force: 2,500 is 25 %. */
  readonly potonganHukumanSedang: Clause<number>
  /** Working days in which a month may be objected to, counted from when all of it was computed. */
  readonly sanggahan: Clause<number>
  /** The axes of the talent box: the score of each predicate, and the bounds of middle and high. */
  readonly talenta: Clause<{
    readonly kinerja: Readonly<Record<Predikat, number>>
    readonly menengah: number
    readonly tinggi: number
  }>
  /** The thresholds of the early warnings. */
  readonly peringatan: PolicyPeringatan
  /** Working days in which only the person sees a warning that is told to them first. */
  readonly dahulu: Clause<number>
  /**
   * The thresholds from which results are suggested for a reward (R103); `null` for no suggestions.
   */
  readonly penghargaan: Clause<KetentuanPenghargaan> | null
  /** The savings that are assumed when nothing was measured. */
  readonly penghematan: Clause<AsumsiHemat>
  /** The share that a regency has declared to save; `null` if none. */
  readonly targetHemat: TargetHemat
}
