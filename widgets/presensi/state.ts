import type {
  Bukti,
  Hari,
  HariRiwayat,
  JenisKoreksi,
  Koreksi,
  Mutu,
  Ping,
  Saya,
  Tanda,
  TandaTerima,
} from '../shared/contract.ts'
import { deviceToday, type LocalDate, type Month, monthOf } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'
import type { Problem } from '../shared/problem.ts'
import type { Detik } from './device.ts'
import type { TapMenunggu } from './queue.ts'

/** Whether the browser may be asked for the place: 'denied' also if it has no position at all. */
export type Permission = 'granted' | 'prompt' | 'denied'

/** A correction as typed. */
export interface KoreksiIsian {
  readonly tanggal: LocalDate
  readonly jenis: JenisKoreksi | ''
  readonly pukul: string
  /** The date of the time, when the duty continues to the next day. */
  readonly pada: LocalDate
  /** The part of the day that an excuse covers; empty for the whole day. */
  readonly dari: string
  readonly sampai: string
  readonly alasan: string
  readonly bukti: readonly Bukti[]
}

/** The state of everything besides the taps; parts left out are unknown, or not begun. */
export interface Rinci {
  /** The month whose corrections and signals are known. */
  readonly bulan?: string
  readonly koreksi?: readonly Koreksi[]
  readonly tanda?: readonly Tanda[]
  /** The correction being written; `null` for none. */
  readonly isian?: KoreksiIsian | null
  /** The id of the signal being explained, and the text. */
  readonly jelas?: string
  readonly kata?: string
  readonly faults?: readonly Fault[]
  readonly busy?: boolean
  /** The last action, announced to everybody. */
  readonly done?: string
  /** The open day of the calendar. */
  readonly buka?: string
  /** The cost of a hundredth of a point by code in rupiah, and the month it was fetched for. */
  readonly tarif?: Readonly<Record<string, number>>
  readonly tarifBulan?: string
  /** The Idempotency-Key and its body: a retry of the same body keeps the key. */
  readonly attempt?: { readonly body: string; readonly key: string }
}

/**
 * A receipt, and whether the tap had a place; `dicatat` is when the person made a tap that waited.
 */
export interface PenerimaanTap {
  readonly value: TandaTerima
  readonly located: boolean
  readonly dicatat?: string
}

/** All that `luwes-presensi` shows. */
export interface State extends ElementState {
  readonly saya: Saya | null
  /**
   * Whether this was opened without a network, from stored data, and the code under which taps
   * wait.
   */
  readonly luring: boolean
  readonly pemilik: string
  /** When the server's time was requested and came, by the device's clocks. */
  readonly jam: readonly [Detik, Detik]
  /** Today as judged so far; `null` if unknown. */
  readonly hari: Hari | null
  readonly month: Month
  /** The days of the month; `null` while they are fetched. */
  readonly days: readonly Hari[] | null
  readonly mutu: Mutu | null
  /** The first day of use, and the records of earlier days in the month. */
  readonly mulai: string | null
  readonly riwayat: readonly HariRiwayat[]
  readonly permission: Permission
  readonly useLocation: boolean
  readonly tapping: '' | 'lokasi' | 'kirim'
  /** Minutes left of the hours, while the question about leaving early is open; else 0. */
  readonly dini: number
  readonly receipts: readonly PenerimaanTap[]
  /** The id of the last copied receipt. */
  readonly copied: string
  readonly tapProblem: Problem | null
  /** The id of the tap in progress: pressing again after a fault sends the same tap. */
  readonly tapId: string
  /** The person's own waiting taps on this device, oldest first. */
  readonly antre: readonly TapMenunggu[]
  /**
   * How many taps of others wait on this device, and whether the question to delete them is open.
   */
  readonly antreLain: number
  readonly hapusLain: boolean
  readonly mengirim: boolean
  /** Calls that wait for an answer, the answered one, and why an answer failed. */
  readonly ping: readonly Ping[]
  readonly pingDijawab: string
  readonly pingProblem: Problem | null
  /** The state of everything besides the taps. */
  readonly rinci: Rinci
}

/** The state and actions of `luwes-presensi` that its parts use. */
export type PresensiHost = Host<State>

/** Returns the state of the widget before anything is loaded. */
export function initialState(): State {
  return {
    problem: null,
    ready: false,
    saya: null,
    luring: false,
    pemilik: '',
    jam: [
      [0, 0],
      [0, 0],
    ],
    hari: null,
    month: monthOf(deviceToday()),
    days: null,
    mutu: null,
    mulai: null,
    riwayat: [],
    permission: 'denied',
    useLocation: false,
    tapping: '',
    dini: 0,
    receipts: [],
    copied: '',
    tapProblem: null,
    tapId: '',
    antre: [],
    antreLain: 0,
    hapusLain: false,
    mengirim: false,
    ping: [],
    pingDijawab: '',
    pingProblem: null,
    rinci: {},
  }
}
