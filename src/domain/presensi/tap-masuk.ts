import type { AsalSesi } from '../pegawai/access.ts'
import type { Nip } from '../pegawai/nip.ts'
import type { Instant, Zona } from '../shared/local-time.ts'
import type { Hari } from './hari.ts'
import type { Arah, Tap } from './tap.ts'
import type { WaktuLuring } from './waktu-luring.ts'

/** How many offline taps of a month are believed, and what shows that a person was online meanwhile. */
export interface BatasLuring {
  readonly sebulan: number
  /** A tap made online up to here, and not before the claim, shows that the person was online. */
  readonly sampai: Instant
  /** The month of the tap, from its first moment to the last before the next, in each zone. */
  readonly bulan: Readonly<Record<Zona, readonly [Instant, Instant]>>
  /** The zone of units that name none. */
  readonly zona: Zona
}

/** A tap on its way into the database, its time decided: plain data, fit for RPC. */
export interface TapMasuk {
  readonly id: string
  readonly nip: Nip
  readonly arah: Arah
  /** The time that counts. */
  readonly at: Instant
  /** When Luwes got it. */
  readonly diterima: Instant
  /** By what an offline tap is held against the person's other taps as it is stored (R95). Not kept. */
  readonly luring?: BatasLuring | undefined
  /** What else came with it, as it is kept. */
  readonly data: Omit<Tap, 'id' | 'arah' | 'at' | 'receivedAt'>
  /** The sign-in that its session stems from: nothing is stored or receipted of one that was ended. Not kept. */
  readonly sesi?: AsalSesi | null
}

/** What a tap is answered with: a signed receipt, and the day as it stands now. Plain data, fit for RPC. */
export interface TandaTerima {
  /** Compact JWS (EdDSA) over who, which direction, by which method, when, and where. */
  readonly tanda: string
  readonly id: string
  readonly nip: Nip
  /** What stands under the id: of the first tap, where it came before. */
  readonly arah: Arah
  readonly metode: string
  /** Where it was made, with the salt that proves it by the receipt; `null` without a position. */
  readonly tempat: {
    readonly lat: number
    readonly lon: number
    readonly accuracy?: number | undefined
    readonly garam: string
  } | null
  readonly at: Instant
  readonly diterima: Instant
  readonly hari: Hari
  /** The zone of the person's unit. */
  readonly zona: Zona
  /** Whose time it is: the server's, or for a tap made offline what it was found by. */
  readonly waktu: WaktuLuring
}

/** What became of a tap: plain data, fit for RPC. */
export type RekamanTap =
  | { readonly hasil: 'tercatat'; readonly terima: TandaTerima }
  /** Nobody active has the NIP. */
  | { readonly hasil: 'bukan-pegawai' }
  /** The sign-in that its session stems from was ended. */
  | { readonly hasil: 'sesi-berakhir' }
  /** The id stands on another day. */
  | { readonly hasil: 'id-terpakai' }
  /** The database is away, or too many wait: nothing was receipted. Seconds to wait. */
  | {
      readonly hasil: 'tidak-siap'
      readonly retryAfter: number
      /** Set where this machine may not write, because another one does or its pair is away. */
      readonly tertutup?: true
    }
