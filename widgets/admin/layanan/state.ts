import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** A service window as it is typed; `kode` is the machine's and never shown. */
export interface Jendela {
  readonly kode: string
  readonly nama: string
  readonly hari: readonly number[]
  readonly mulai: string
  readonly selesai: string
  readonly minimum: string
}

/** What the tab of services holds. */
export interface LayananState {
  readonly unit: string
  /** `null` while they are fetched. */
  readonly jendela: readonly Jendela[] | null
  /** Them as they are kept. */
  readonly semula: readonly Jendela[]
  readonly problem: Problem | null
}

/** The state of the tab of services. */
export const store = slice<LayananState>('layanan', {
  unit: '',
  jendela: null,
  semula: [],
  problem: null,
})
