import type { Clause } from '../shared/rule.ts'
import type { KetentuanCapaian } from './capaian.ts'
import type { AsumsiHemat, TargetHemat } from './hemat.ts'
import type { KodeKomponen } from './komponen/index.ts'
import type { KetentuanHasil } from './komponen/komponen.ts'
import type { JenisCuti } from './masa-bulan.ts'
import type { KetentuanPenghargaan } from './penghargaan.ts'
import type { PolicyPeringatan } from './peringatan/index.ts'
import type { Predikat } from './predikat.ts'

/** How much a component of the score weighs and how much of it counts; hundredths of a percent point. */
export interface BobotKomponen {
  /** The share of the TPP that hangs on it; discipline and all components add up to 10,000. */
  readonly bobot: number
  /** The most that counts of it: 10,000 is 100 %. */
  readonly batas: number
}

/**
 * What is paid of a month that is not served as a whole: all, the share of the working days served, or nothing
 * for the month of joining and all from the next on.
 */
export type TppSebagian = 'penuh' | 'prorata' | 'bulan-berikutnya'

/** What the law sets for scoring a month. Percentages and points are in hundredths. */
export interface PolicyKinerja extends KetentuanHasil {
  readonly disiplin: Clause<BobotKomponen>
  /** The components of results; `null` for one that this law does not weigh. */
  readonly komponen: Readonly<Record<KodeKomponen, Clause<BobotKomponen> | null>>
  readonly capaian: Clause<KetentuanCapaian>
  /** What each level of risk in the field (0 to 3) adds to the base; `null` where the law adds nothing. */
  readonly kondisiKerja: Clause<readonly [number, number, number, number]> | null
  /** What is paid of a month that is not served as a whole (R77). */
  readonly tppSebagian: Clause<TppSebagian>
  /** What stays of the TPP of the days of a leave (R98): 10,000 is all of it. */
  readonly tppCuti: Readonly<Record<JenisCuti, Clause<number>>>
  /** The cut while a medium sanction is in force: 2,500 is 25 %. */
  readonly potonganHukumanSedang: Clause<number>
  /** Working days in which a month may be objected to, from when it was computed as a whole. */
  readonly sanggahan: Clause<number>
  /** The axes of the talent box: what each predicate scores, and from where on a score is middle or high. */
  readonly talenta: Clause<{
    readonly kinerja: Readonly<Record<Predikat, number>>
    readonly menengah: number
    readonly tinggi: number
  }>
  /** Early warnings: from when on people are told. */
  readonly peringatan: PolicyPeringatan
  /** Working days in which a person alone sees a warning that is told to them first. */
  readonly dahulu: Clause<number>
  /** From when on results are suggested for a reward (R103); `null` where the law suggests nobody. */
  readonly penghargaan: Clause<KetentuanPenghargaan> | null
  /** What is assumed of savings where nothing was measured. */
  readonly penghematan: Clause<AsumsiHemat>
  /** The share that a regency has declared to save; `null` for none. */
  readonly targetHemat: TargetHemat
}
