import type { HariPertama } from '../../shared/contract.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of first days. */
export interface MulaiState extends Daftar<HariPertama> {
  /** The first day of the regency; `null` if nobody set it. */
  readonly daerah: string | null
  readonly baru: boolean
  readonly unit: string
  readonly mulai: string
  /** The unit whose first day is to be removed. */
  readonly hapus: string
}

/** The store of the tab of first days. */
export const store = slice<MulaiState>('mulai', {
  items: null,
  problem: null,
  daerah: null,
  baru: false,
  unit: '',
  mulai: '',
  hapus: '',
})
