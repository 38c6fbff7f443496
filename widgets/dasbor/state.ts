import type { DaftarGaris, Dasbor, OrangDasbor } from '../shared/contract.ts'
import { deviceToday, type Month, monthOf } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Host } from '../shared/host.ts'
import type { Problem } from '../shared/problem.ts'

/** A figure by which units are compared. */
export type Ukuran =
  | 'kehadiran'
  | 'partisipasi'
  | 'laporan'
  | 'layananTerjaga'
  | 'keputusanTepat'
  | 'disiplin'
  | 'produktivitas'
  | 'capaianUnit'

/** The people of a unit, as far as they were fetched. */
export interface Orang {
  readonly data: readonly OrangDasbor[]
  /** The position of the next page, if there is one. */
  readonly next: string | undefined
  readonly busy: boolean
  readonly problem: Problem | null
  /** The figure for sorting; by name when left out. */
  readonly urut?: string
}

/** All that `luwes-dasbor` shows. */
export interface State extends ElementState {
  readonly month: Month
  readonly today: string
  readonly peran: readonly string[]
  /** The unit of a reader who sees no other; '' for a reader of all. */
  readonly own: string
  readonly units: readonly { readonly kode: string; readonly nama: string }[]
  /** The visible unit; '' for all. */
  readonly unit: string
  /** `null` while it is fetched. */
  readonly dasbor: Dasbor | null
  /** Twelve months of each measure; `null` while they are fetched. */
  readonly garis: DaftarGaris | null
  /** Why they could not be fetched. */
  readonly garisGagal: Problem | null
  readonly ukuran: Ukuran
  /** Whether all units are drawn, and not only the lowest. */
  readonly semua: boolean
  /** The units that were clicked, from the first on. */
  readonly jejak: readonly { readonly kode: string; readonly nama: string }[]
  /** The people of the unit, once requested. */
  readonly orang: Orang | null
  /** Shows a clicked unit. */
  readonly buka: (unit: { readonly kode: string; readonly nama: string }) => void
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
    garis: null,
    garisGagal: null,
    ukuran: 'kehadiran',
    semua: false,
    jejak: [],
    orang: null,
    buka: () => undefined,
    unduh: { busy: false, problem: null, done: '' },
  }
}
