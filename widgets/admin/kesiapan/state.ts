import type { KesiapanPegawai } from '../../shared/contract.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of readiness. */
export interface KesiapanState extends Daftar<KesiapanPegawai> {
  readonly unit: string
  /** The person whose readiness is being recorded. */
  readonly buka: string
  readonly laptop: boolean
  readonly internet: boolean
  readonly alasan: string
}

/** No form open. */
export const CLOSED = { buka: '', laptop: false, internet: false, alasan: '' }

/** The store of the tab of readiness. */
export const store = slice<KesiapanState>('kesiapan', {
  items: null,
  problem: null,
  unit: '',
  ...CLOSED,
})
