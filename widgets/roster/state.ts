import type {
  Arahan,
  PegawaiTerdampak,
  RencanaRoster,
  Roster,
  Saya,
  Unit,
} from '../shared/contract.ts'
import type { LocalDate, Month } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'

/** The sides of the widget. */
export type Tab = 'pekan' | 'susun' | 'arahan'

/** The plan during editing. */
export interface RencanaIsian {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly cara: 'hari' | 'tim' | 'salin'
  /** Weekdays by NIP. */
  readonly hari: Readonly<Record<string, readonly number[]>>
  /** Team by NIP: 0 or 1. */
  readonly tim: Readonly<Record<string, number>>
  /** The weekdays on which the teams alternate. */
  readonly hariTim: readonly number[]
  /** A day of the week to be copied, and that week once fetched. */
  readonly asal: LocalDate
  readonly sumber: Roster | null
  readonly busy: boolean
  readonly hasil: RencanaRoster | null
  /** The id of the roster once it is published. */
  readonly terbit: string
  /** How many days were freed by withdrawing a roster; 0 if none was. */
  readonly diurungkan: number
}

/** The directive during editing. */
export interface ArahanIsian {
  readonly jenis: Arahan['jenis'] | ''
  readonly unit: readonly string[]
  readonly termasukBawahan: boolean
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly alasan: string
  readonly dasar: string
  readonly busy: boolean
  readonly terdampak: PegawaiTerdampak | null
  readonly terbit: boolean
  /** The id of the directive to be withdrawn, the reason, and whether the reason is missing. */
  readonly batal: string
  readonly alasanBatal: string
  readonly tanpaAlasan: boolean
  /** The directive that was just withdrawn, and the reason. */
  readonly dibatalkan: { readonly id: string; readonly alasan: string } | null
}

/** All that `luwes-roster` shows. */
export interface State extends ElementState {
  readonly tab: Tab
  readonly saya: Saya | null
  readonly monday: LocalDate
  readonly unit: string
  /** The searched name in the week. */
  readonly cari: string
  readonly units: readonly Unit[]
  readonly roster: Roster | null
  /** The visible month; '' for a week. */
  readonly bulan: Month | ''
  readonly bulanan: Roster | null
  /** The open day of the month; '' for none. */
  readonly pilih: LocalDate
  readonly arahan: readonly Arahan[]
  readonly rencana: RencanaIsian
  readonly perintah: ArahanIsian
  readonly faults: readonly Fault[]
  /** The Idempotency-Key and its body: a retry of the same body keeps the key. */
  readonly attempt: { readonly body: string; readonly key: string }
}

/** The state and actions of `luwes-roster` that planning and directives use. */
export interface RosterHost extends Host<State> {
  /** Fetches the visible week again. */
  readonly reload: () => Promise<void>
  /** Shows the week of a Monday. */
  readonly turn: (monday: LocalDate) => void
}

/** An empty plan. */
export const noPlan: RencanaIsian = {
  dari: '',
  sampai: '',
  cara: 'hari',
  hari: {},
  tim: {},
  hariTim: [],
  asal: '',
  sumber: null,
  busy: false,
  hasil: null,
  terbit: '',
  diurungkan: 0,
}

/** No directive is being withdrawn. */
export const noUndoing = {
  batal: '',
  alasanBatal: '',
  tanpaAlasan: false,
  dibatalkan: null,
} satisfies Partial<ArahanIsian>

/** An empty directive. */
export const noDirective: ArahanIsian = {
  jenis: '',
  unit: [],
  termasukBawahan: false,
  dari: '',
  sampai: '',
  alasan: '',
  dasar: '',
  busy: false,
  terdampak: null,
  terbit: false,
  ...noUndoing,
}
