import type { Peringatan, Saya, TindakLanjut } from '../shared/contract.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'

/** The sides of the widget: open and ended warnings. */
export type Side = 'terbuka' | 'selesai'

/** The end of a warning as typed. */
export interface AkhirIsian {
  readonly id: string
  readonly tindakLanjut: TindakLanjut | ''
  readonly alasan: string
  readonly nomorPerkara: string
}

/** All that `luwes-peringatan` shows. */
export interface State extends ElementState {
  readonly saya: Saya | null
  readonly side: Side
  /** `null` while they are fetched. */
  readonly data: readonly Peringatan[] | null
  /** The position of the next page; '' for none. */
  readonly next: string
  readonly isian: AkhirIsian | null
  readonly faults: readonly Fault[]
  readonly busy: boolean
  readonly done: string
}

/** The state and actions of `luwes-peringatan` that its parts use. */
export type PeringatanHost = Host<State>

/** Returns the state of the widget before anything is loaded. */
export function initialState(): State {
  return {
    problem: null,
    ready: false,
    saya: null,
    side: 'terbuka',
    data: null,
    next: '',
    isian: null,
    faults: [],
    busy: false,
    done: '',
  }
}
