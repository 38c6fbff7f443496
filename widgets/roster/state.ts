import type { Arahan, RencanaRoster, Roster, Saya, Terdampak, Unit } from '../shared/contract.ts'
import type { LocalDate, Month } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'

/** The sides of the widget. */
export type Tab = 'pekan' | 'susun' | 'arahan'

/** The plan as it is being made. */
export interface RencanaIsian {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly cara: 'hari' | 'tim' | 'salin'
  /** Weekdays by NIP. */
  readonly hari: Readonly<Record<string, readonly number[]>>
  /** Team by NIP: 0 or 1. */
  readonly tim: Readonly<Record<string, number>>
  /** The weekdays on which the teams take turns. */
  readonly hariTim: readonly number[]
  /** A day of the week that is copied, and that week once it has come. */
  readonly asal: LocalDate
  readonly sumber: Roster | null
  readonly busy: boolean
  readonly hasil: RencanaRoster | null
  /** The id of the roster once it is published. */
  readonly terbit: string
  /** How many days were given back by taking a roster back; 0 while none was. */
  readonly diurungkan: number
}

/** The directive as it is being written. */
export interface ArahanIsian {
  readonly jenis: Arahan['jenis'] | ''
  readonly unit: readonly string[]
  readonly termasukBawahan: boolean
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly alasan: string
  readonly dasar: string
  readonly busy: boolean
  readonly terdampak: Terdampak | null
  readonly terbit: boolean
  /** The id of the directive that is being undone, why, and whether the reason is missing. */
  readonly batal: string
  readonly alasanBatal: string
  readonly tanpaAlasan: boolean
  /** The directive that has just been undone, and why. */
  readonly dibatalkan: { readonly id: string; readonly alasan: string } | null
}

/** All that `luwes-roster` shows. */
export interface State extends ElementState {
  readonly tab: Tab
  readonly saya: Saya | null
  readonly monday: LocalDate
  readonly unit: string
  /** The name that is looked for in the week. */
  readonly cari: string
  readonly units: readonly Unit[]
  readonly roster: Roster | null
  /** The month that is shown; '' while it is a week. */
  readonly bulan: Month | ''
  readonly bulanan: Roster | null
  /** The day of the month that is opened; '' for none. */
  readonly pilih: LocalDate
  readonly arahan: readonly Arahan[]
  readonly rencana: RencanaIsian
  readonly perintah: ArahanIsian
  readonly faults: readonly Fault[]
  /** The Idempotency-Key and the body that it stands for: a retry of the same keeps it. */
  readonly attempt: { readonly body: string; readonly key: string }
}

/** The state and actions of `luwes-roster` that planning and directives use. */
export interface RosterHost extends Host<State> {
  /** Fetches the visible week again. */
  readonly reload: () => Promise<void>
  /** Shows the week of a Monday. */
  readonly turn: (monday: LocalDate) => void
}

/** A plan that nobody has begun. */
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

/** No directive that is being undone. */
export const noUndoing = {
  batal: '',
  alasanBatal: '',
  tanpaAlasan: false,
  dibatalkan: null,
} satisfies Partial<ArahanIsian>

/** A directive that nobody has begun. */
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
