import type { LaporanBulanan } from '../../shared/contract.ts'
import type { Month } from '../../shared/dates.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** What the tab of the monthly report holds. */
export interface LaporanState {
  readonly bulan: Month | ''
  /** The unit asked for; '' for the whole regency, or for the first of one's own. */
  readonly unit: string
  /** `null` while it is fetched. */
  readonly laporan: LaporanBulanan | null
  readonly problem: Problem | null
  /** The number of the section whose form is open; 0 for none. */
  readonly buka: number
  /** What is typed in that form, by the code of the line. */
  readonly isian: Readonly<Record<string, string>>
  /** Which file is being fetched; '' for none. */
  readonly mengambil: string
  /** Where the next part of the letters begins; `null` where there is none. */
  readonly suratBerikut: string | null
  /** Whether the unit has no letter in the month. */
  readonly tanpaSurat: boolean
}

/** The state of the tab of the monthly report. */
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
