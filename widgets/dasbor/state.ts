import type { Dasbor } from '../shared/contract.ts'
import { deviceToday, type Month, monthOf } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Host } from '../shared/host.ts'
import type { Problem } from '../shared/problem.ts'

/** A figure by which units are held side by side. */
export type Ukuran =
  | 'kehadiran'
  | 'partisipasi'
  | 'laporan'
  | 'layananTerjaga'
  | 'keputusanTepat'
  | 'disiplin'
  | 'produktivitas'
  | 'capaianUnit'

/** All that `luwes-dasbor` shows. */
export interface State extends ElementState {
  readonly month: Month
  readonly today: string
  readonly peran: readonly string[]
  /** The unit of a reader who sees no other; '' for one who may see all. */
  readonly own: string
  readonly units: readonly { readonly kode: string; readonly nama: string }[]
  /** The unit shown; '' for all. */
  readonly unit: string
  /** `null` while it is fetched. */
  readonly dasbor: Dasbor | null
  readonly ukuran: Ukuran
  readonly unduh: {
    readonly busy: boolean
    readonly problem: Problem | null
    readonly done: string
  }
}

/** The state and actions of `luwes-dasbor` that its parts use. */
export type DasborHost = Host<State>

/** Returns the state of the widget before anything is loaded. */
export function initialState(): State {
  const today = deviceToday()
  return {
    problem: null,
    ready: false,
    month: monthOf(today),
    today,
    peran: [],
    own: '',
    units: [],
    unit: '',
    dasbor: null,
    ukuran: 'kehadiran',
    unduh: { busy: false, problem: null, done: '' },
  }
}
