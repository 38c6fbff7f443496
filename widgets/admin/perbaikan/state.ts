import type { Body, PerbaikanDataPegawai } from '../../shared/contract.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of requests to mend data. */
export interface PerbaikanDataState extends Daftar<PerbaikanDataPegawai> {
  /** The request being answered. */
  readonly buka: string
  readonly status: Body<'jawabPerbaikanData'>['status']
  readonly jawaban: string
}

/** No answer begun. */
export const CLOSED = { buka: '', status: 'diperbaiki', jawaban: '' } as const

/** The store of the tab of requests to mend data. */
export const store = slice<PerbaikanDataState>('perbaikan', {
  items: null,
  problem: null,
  ...CLOSED,
})
