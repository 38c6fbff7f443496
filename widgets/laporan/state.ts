import type { Hari, Laporan, Pengajuan, Progres, Saya } from '../shared/contract.ts'
import { deviceToday, type LocalDate, type Month, monthOf } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'

/** A line of a report as typed; without a target it is unplanned work. */
export interface BarisIsian {
  readonly hasil: string
  readonly satuan: string
  readonly target?: number
  readonly kra?: string
  readonly realisasi: string
  readonly bukti: string
}

/** A report as typed. */
export interface Isian {
  readonly baris: readonly BarisIsian[]
  readonly kendala: string
}

/** All that `luwes-laporan` shows. */
export interface State extends ElementState {
  readonly saya: Saya | null
  /** Days that need a report, or have one. */
  readonly hari: readonly Hari[]
  /** The reports of the days above. */
  readonly laporan: readonly Laporan[]
  readonly pengajuan: readonly Pengajuan[]
  /** The day whose report is being written; '' for none. */
  readonly buka: LocalDate | ''
  /** The input by day: it stays while another day is open. */
  readonly isian: Readonly<Record<LocalDate, Isian>>
  readonly faults: readonly Fault[]
  readonly busy: boolean
  readonly done: string
  readonly month: Month
  /** The reports of the month shown below; `null` while they are fetched. */
  readonly riwayat: readonly Laporan[] | null
  /** Progress in e-kinerja for the same month. */
  readonly progres: readonly Progres[]
}

/** The state and actions of `luwes-laporan` that its parts use. */
export type LaporanHost = Host<State>

/** Returns the state of the widget before anything is loaded. */
export function initialState(): State {
  return {
    problem: null,
    ready: false,
    saya: null,
    hari: [],
    laporan: [],
    pengajuan: [],
    buka: '',
    isian: {},
    faults: [],
    busy: false,
    done: '',
    month: monthOf(deviceToday()),
    riwayat: null,
    progres: [],
  }
}

/** Returns whether a day still needs its report, or its report was returned. */
function isOpen({ laporan }: Hari): boolean {
  return laporan?.status === 'belum' || laporan?.status === 'dikembalikan'
}

/**
 * Returns the days to report on. Days before their deadline come first, the nearest deadline on
 * top. Overdue days follow, the newest on top. The day that is open for a change is included.
 */
export function dueDays(
  days: readonly Hari[],
  today: LocalDate,
  now: number,
  open: LocalDate | '',
): readonly Hari[] {
  const due = days.filter((day) => day.tanggal <= today && (isOpen(day) || day.tanggal === open))
  const running = due.filter(({ laporan }) => laporan && Date.parse(laporan.batas) > now)
  const over = due.filter((day) => !running.includes(day))
  const byDate = (a: Hari, b: Hari) => (a.tanggal < b.tanggal ? -1 : 1)
  return [...running.toSorted(byDate), ...over.toSorted(byDate).reverse()]
}
