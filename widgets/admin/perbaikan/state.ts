import type { Body, PerbaikanPegawai } from '../../shared/contract.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of requests to mend data. */
export interface PerbaikanState extends Daftar<PerbaikanPegawai> {
  /** The request being answered. */
  readonly buka: string
  readonly status: Body<'jawabPerbaikanData'>['status']
  readonly jawaban: string
}

/** No answer begun. */
export const CLOSED = { buka: '', status: 'diperbaiki', jawaban: '' } as const

/** The store of the tab of requests to mend data. */
export const store = slice<PerbaikanState>('perbaikan', { items: null, problem: null, ...CLOSED })
