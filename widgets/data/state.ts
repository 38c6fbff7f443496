import type { DataSaya, PerbaikanData } from '../shared/contract.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'

/** The sides of the widget. */
export type Sisi = 'tersimpan' | 'dilihat' | 'perbaikan'

/** All that `luwes-data` shows. */
export interface State extends ElementState {
  readonly sisi: Sisi
  readonly data: DataSaya | null
  readonly permintaan: readonly PerbaikanData[]
  readonly mengunduh: boolean
  readonly busy: boolean
  readonly bagian: string
  readonly uraian: string
  readonly faults: readonly Fault[]
  readonly done: string
  /** The Idempotency-Key and its text. */
  readonly attempt: { readonly text: string; readonly key: string }
}

/** The state and actions of `luwes-data` that its parts use. */
export type DataHost = Host<State>

/** Returns the state of a widget that knows nothing yet. */
export function initialState(): State {
  return {
    problem: null,
    ready: false,
    sisi: 'tersimpan',
    data: null,
    permintaan: [],
    mengunduh: false,
    busy: false,
    bagian: 'pegawai',
    uraian: '',
    faults: [],
    done: '',
    attempt: { text: '', key: '' },
  }
}
