import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Zona } from '../../domain/shared/local-time.ts'
import type { ItemMasuk } from '../../operations/webhook/jenis-masuk.ts'

/** Leave as SIMPEG sends it. */
export type LeaveItem = ItemMasuk<'cuti.disetujui'>
/** A disciplinary case as SIMPEG sends it. */
export type CaseItem = ItemMasuk<'hukuman-disiplin.diproses'>
/** A WFA day by letter as SIMPEG sends it. */
export type WfaItem = ItemMasuk<'wfa.ditetapkan'>

/** The input for the made-up regency: the same wish gives the same regency. */
export interface RegencyWish {
  readonly seed: string
  /** The day on which the demo is started: all events are before it. */
  readonly today: LocalDate
  readonly zona: Zona
}
