import type { Bukti, Hari, Kinerja, Text } from '../shared/contract.ts'
import { deviceToday, type Month, monthOf } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'

/** An objection as typed. */
export interface SanggahIsian {
  /** The code of the line; '' while none is chosen. */
  readonly kode: string
  readonly alasan: string
  readonly bukti: readonly Bukti[]
}

/** All that `luwes-kinerja` shows. */
export interface State extends ElementState {
  readonly month: Month
  /** The month's score; `null` when it has not been computed. */
  readonly kinerja: Kinerja | null
  /** Why it never will be; `null` if it may be. */
  readonly alasan: Text | null
  readonly busy: boolean
  /** Whether the source of a line was requested. */
  readonly asked: boolean
  /** The days of a month, once the source of a line was requested. */
  readonly days: { readonly month: Month; readonly hari: readonly Hari[] | null } | null
  /** The objection being written. */
  readonly isian: SanggahIsian | null
  readonly faults: readonly Fault[]
  readonly sending: boolean
  readonly done: string
  readonly attempt: { readonly body: string; readonly key: string }
}

/** The state and actions of `luwes-kinerja` that its parts use. */
export type KinerjaHost = Host<State>

/** Returns the state of the widget before anything is loaded. */
export function initialState(): State {
  return {
    problem: null,
    ready: false,
    month: monthOf(deviceToday()),
    kinerja: null,
    alasan: null,
    busy: false,
    asked: false,
    days: null,
    isian: null,
    faults: [],
    sending: false,
    done: '',
    attempt: { body: '', key: '' },
  }
}

/** Returns whether the month may still be objected to. */
export function objectable({ sanggahSampai }: Kinerja): boolean {
  return deviceToday() <= sanggahSampai
}
