import type { AsalSesi } from '../pegawai/access.ts'
import type { Nip } from '../pegawai/nip.ts'
import type { Instant, Zona } from '../shared/local-time.ts'
import type { Hari } from './hari.ts'
import type { Arah, Tap } from './tap.ts'
import type { WaktuLuring } from './waktu-luring.ts'

/**
 * How many offline taps of a month are accepted, and what shows that a person was online meanwhile.
 */
export interface BatasLuring {
  readonly sebulan: number
  /** An online tap between the claim and this moment shows that the person was online. */
  readonly sampai: Instant
  /**
   * The month of the tap in each zone: its first moment, and the last one before the next month.
   */
  readonly bulan: Readonly<Record<Zona, readonly [Instant, Instant]>>
  /** The time zone of units that name none. */
  readonly zona: Zona
}

/** A tap on its way into the database, with its time decided: plain data, fit for RPC. */
export interface TapMasuk {
  readonly id: string
  readonly nip: Nip
  readonly arah: Arah
  /** The time that counts. */
  readonly at: Instant
  /** When Luwes got it. */
  readonly diterima: Instant
  /**
   * The limits by which an offline tap is compared with the person's other taps when it is stored
   * (R95). Not stored.
   */
  readonly luring?: BatasLuring | undefined
  /** The other data of the tap, as stored. */
  readonly data: Omit<Tap, 'id' | 'arah' | 'at' | 'receivedAt'>
  /** The sign-in behind its session. After a logout nothing is stored or receipted. Not stored. */
  readonly sesi?: AsalSesi | null
}

/** The answer to a tap: a signed receipt, and the day as it is now. Plain data, fit for RPC. */
export interface TandaTerima {
  /** Compact JWS (EdDSA) over the person, the direction, the method, the time and the place. */
  readonly tanda: string
  readonly id: string
  readonly nip: Nip
  /** The stored values of the id: those of the first tap, if it came before. */
  readonly arah: Arah
  readonly metode: string
  /** The place, with the salt that proves it by the receipt; `null` without a position. */
  readonly tempat: {
    readonly lat: number
    readonly lon: number
    readonly accuracy?: number | undefined
    readonly garam: string
  } | null
  readonly at: Instant
  readonly diterima: Instant
  readonly hari: Hari
  /** The time zone of the person's unit. */
  readonly zona: Zona
  /** The source of its time: the server, or for an offline tap how it was found. */
  readonly waktu: WaktuLuring
}

/** The result of a tap: plain data, fit for RPC. */
export type RekamanTap =
  | { readonly hasil: 'tercatat'; readonly terima: TandaTerima }
  /** No active person has the NIP. */
  | { readonly hasil: 'bukan-pegawai' }
  /** The sign-in behind its session has ended. */
  | { readonly hasil: 'sesi-berakhir' }
  /** The id is already used on another day. */
  | { readonly hasil: 'id-terpakai' }
  /**
   * The database is unreachable, or too many writes wait: nothing was receipted. Seconds to wait.
   */
  | {
      readonly hasil: 'tidak-siap'
      readonly retryAfter: number
      /**
       * Set when this machine may not write, because another one does or its pair is unreachable.
       */
      readonly tertutup?: true
    }
