import type { LaporanBulanan } from '../../shared/contract.ts'
import type { Month } from '../../shared/dates.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** The state of the tab of the monthly report. */
export interface LaporanState {
  readonly bulan: Month | ''
  /** The requested unit; '' for the whole regency, or for the first of one's own. */
  readonly unit: string
  /** `null` while it is fetched. */
  readonly laporan: LaporanBulanan | null
  readonly problem: Problem | null
  /** The number of the section whose form is open; 0 for none. */
  readonly buka: number
  /** The typed values of that form, by the code of the line. */
  readonly isian: Readonly<Record<string, string>>
  /** The file being fetched; '' for none. */
  readonly mengambil: string
  /** The position of the next part of the letters; `null` if there is none. */
  readonly suratBerikut: string | null
  /** Whether the unit has no letter in the month. */
  readonly tanpaSurat: boolean
}

/** The store of the tab of the monthly report. */
export const store = slice<LaporanState>('laporan', {
  bulan: '',
  unit: '',
  laporan: null,
  problem: null,
  buka: 0,
  isian: {},
  mengambil: '',
  suratBerikut: null,
  tanpaSurat: false,
})
