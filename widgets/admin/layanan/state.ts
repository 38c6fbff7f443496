import type { Layanan } from '../../shared/contract.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** A service window as typed; `kode` is for machines and never shown. */
export interface Jendela extends Omit<Layanan['layanan'][number], 'minimum'> {
  readonly minimum: string
}

/** The state of the tab of services. */
export interface LayananState {
  readonly unit: string
  /** `null` while they are fetched. */
  readonly jendela: readonly Jendela[] | null
  /** The stored windows. */
  readonly semula: readonly Jendela[]
  readonly problem: Problem | null
}

/** The store of the tab of services. */
export const store = slice<LayananState>('layanan', {
  unit: '',
  jendela: null,
  semula: [],
  problem: null,
})
