import type { Hitungan, PeriksaTutup } from '../../shared/contract.ts'
import type { Month } from '../../shared/dates.ts'
import type { Berkas } from '../../shared/download.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** What the tab of months holds. */
export interface BulanState {
  readonly bulan: Month | ''
  /** `null` while it is fetched. */
  readonly hitungan: Hitungan | null
  readonly problem: Problem | null
  /** What is worked through before closing; `null` while it is fetched. */
  readonly periksa: PeriksaTutup | null
  /** The reasons given for checks that are set aside, by their codes. */
  readonly pengecualian: Readonly<Record<string, string>>
  /** Whether it is asked again until the run is at its end. */
  readonly melihat: boolean
  readonly tutup: boolean
  readonly yakin: boolean
  readonly unit: string
  readonly mengunduh: string
  readonly berkas: Berkas | null
}

/** The state of the tab of months. */
export const store = slice<BulanState>('bulan', {
  bulan: '',
  hitungan: null,
  problem: null,
  periksa: null,
  pengecualian: {},
  melihat: false,
  tutup: false,
  yakin: false,
  unit: '',
  mengunduh: '',
  berkas: null,
})
