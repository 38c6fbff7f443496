import type { Hitungan, PeriksaTutup } from '../../shared/contract.ts'
import type { Month } from '../../shared/dates.ts'
import type { Berkas } from '../../shared/download.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** The state of the tab of months. */
export interface BulanState {
  readonly bulan: Month | ''
  /** `null` while it is fetched. */
  readonly hitungan: Hitungan | null
  readonly problem: Problem | null
  /** The checks before closing; `null` while they are fetched. */
  readonly periksa: PeriksaTutup | null
  /** The reasons for checks that are set aside, by code. */
  readonly pengecualian: Readonly<Record<string, string>>
  /** Whether it is polled until the run ends. */
  readonly melihat: boolean
  readonly tutup: boolean
  readonly yakin: boolean
  readonly unit: string
  readonly mengunduh: string
  readonly berkas: Berkas | null
}

/** The store of the tab of months. */
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
