import { deviceToday, type Month, monthOf } from '../shared/dates.ts'
import type { Shown } from '../shared/element.ts'
import type { Host } from '../shared/host.ts'
import type { Problem } from '../shared/problem.ts'
import type { Hari, Saya, TandaTerima } from '../shared/wire.ts'
import type { Permission } from './place.ts'

/** A direction of a tap. */
export type Arah = 'masuk' | 'pulang'

/** All that `luwes-presensi` shows. */
export interface State extends Shown {
  readonly saya: Saya | null
  /** Today as judged so far; `null` when nothing is known of it. */
  readonly hari: Hari | null
  readonly month: Month
  /** The days of the month; `null` while they are fetched. */
  readonly days: readonly Hari[] | null
  readonly permission: Permission
  readonly useLocation: boolean
  readonly tapping: '' | 'lokasi' | 'kirim'
  /** Minutes that are left of the hours, while it is asked whether to leave all the same; else 0. */
  readonly dini: number
  readonly receipt: { readonly value: TandaTerima; readonly located: boolean } | null
  readonly copied: boolean
  readonly tapProblem: Problem | null
  /** The id of the tap under way: pressing again after a fault sends the same tap. */
  readonly tapId: string
}

/** What `luwes-presensi` lends to recording. */
export type PresensiHost = Host<State>

/** The widget before it knows anything. */
export function initialState(): State {
  return {
    problem: null,
    ready: false,
    saya: null,
    hari: null,
    month: monthOf(deviceToday()),
    days: null,
    permission: 'denied',
    useLocation: false,
    tapping: '',
    dini: 0,
    receipt: null,
    copied: false,
    tapProblem: null,
    tapId: '',
  }
}
