import type { Rentang } from '../../domain/pegawai/riwayat.ts'
import { addDays, addMonths, type LocalDate, type Month } from '../../domain/shared/local-date.ts'
import type { Dampak, KlausaPengganti } from '../../domain/wfa/simulate.ts'

/** The most units of one page. */
export const PAGE = 20

/** The effects of a law on one page of units; `after` begins the next page, `null` on the last. */
export interface Simulasi extends Dampak {
  readonly bulan: Month
  /** The day from which the tried clauses hold. */
  readonly sejak: string
  /** Units simulated up to and including this page, and the total. */
  readonly unit: { readonly diperiksa: number; readonly dari: number }
  readonly after: string | null
}

/** Clauses to try, and their first day: by default the first of the month. */
export type KlausaUji = KlausaPengganti & { readonly sejak?: LocalDate }

/** Returns the first and the last day of a month. */
export function spanOf(bulan: Month): Rentang {
  return { dari: `${bulan}-01`, sampai: addDays(addMonths(`${bulan}-01`, 1), -1) }
}
