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

/** Whether the browser may be asked for the place: 'denied' also where it cannot tell at all. */
export type Permission = 'granted' | 'prompt' | 'denied'

/** A correction as it is typed. */
export interface KoreksiIsian {
  readonly tanggal: LocalDate
  readonly jenis: JenisKoreksi | ''
  readonly pukul: string
  /** The date of the time, where the duty goes on to the next day. */
  readonly pada: LocalDate
  /** The part of the day that an excuse is for; empty for the whole day. */
  readonly dari: string
  readonly sampai: string
  readonly alasan: string
  readonly bukti: readonly Bukti[]
}

/** What is known and done beside the taps; what is left out is not known, or not begun. */
export interface Rinci {
  /** The month of which corrections and signals are known. */
  readonly bulan?: string
  readonly koreksi?: readonly Koreksi[]
  readonly tanda?: readonly Tanda[]
  /** The correction that is being written; `null` for none. */
  readonly isian?: KoreksiIsian | null
  /** The id of the signal that is being explained, and the words. */
  readonly jelas?: string
  readonly kata?: string
  readonly faults?: readonly Fault[]
  readonly busy?: boolean
  /** What was done last, said to everybody. */
  readonly done?: string
  /** The day of the calendar that is open. */
  readonly buka?: string
  /** Rupiah that a hundredth of a point of each code costs, and the month of which that was asked. */
  readonly tarif?: Readonly<Record<string, number>>
  readonly tarifBulan?: string
  /** The Idempotency-Key and the body that it stands for: a retry of the same keeps it. */
  readonly attempt?: { readonly body: string; readonly key: string }
}

/** A receipt, and whether the tap bore a place; `dicatat` is when the person made a tap that waited. */
export interface Diterima {
  readonly value: TandaTerima
  readonly located: boolean
  readonly dicatat?: string
}

/** All that `luwes-presensi` shows. */
export interface State extends ElementState {
  readonly saya: Saya | null
  /** Whether this was opened without a network, from what is kept on the device, and under which code taps wait. */
  readonly luring: boolean
  readonly pemilik: string
  /** When the server said its time, by the device's clocks: asked for, and come. */
  readonly jam: readonly [Detik, Detik]
  /** Today as judged so far; `null` when nothing is known of it. */
  readonly hari: Hari | null
  readonly month: Month
  /** The days of the month; `null` while they are fetched. */
  readonly days: readonly Hari[] | null
  readonly mutu: Mutu | null
  /** The first day of use, and what is on record of days before it in the month. */
  readonly mulai: string | null
  readonly riwayat: readonly HariRiwayat[]
  readonly permission: Permission
  readonly useLocation: boolean
  readonly tapping: '' | 'lokasi' | 'kirim'
  /** Minutes that are left of the hours, while it is asked whether to leave all the same; else 0. */
  readonly dini: number
  readonly receipts: readonly Diterima[]
  /** The id of the receipt that was copied last. */
  readonly copied: string
  readonly tapProblem: Problem | null
  /** The id of the tap under way: pressing again after a fault sends the same tap. */
  readonly tapId: string
  /** The person's own taps that wait on this device, oldest first. */
  readonly antre: readonly TapMenunggu[]
  /** How many taps of others wait on this device, and whether it is asked to forget them. */
  readonly antreLain: number
  readonly hapusLain: boolean
  readonly mengirim: boolean
  /** Calls that wait for an answer, the one that was answered, and why an answer did not go. */
  readonly ping: readonly Ping[]
  readonly pingDijawab: string
  readonly pingProblem: Problem | null
  /** What is known and done beside the taps. */
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
