import type { Nip } from '../pegawai/nip.ts'
import type { Instant, Zona } from '../shared/local-time.ts'
import type { Arah, Tap } from './tap.ts'
import type { HariWire } from './wire.ts'

/** A tap on its way into the database, its time decided: plain data, fit for RPC. */
export interface TapMasuk {
  readonly id: string
  readonly nip: Nip
  readonly arah: Arah
  /** The time that counts. */
  readonly at: Instant
  /** When Luwes got it. */
  readonly diterima: Instant
  /** What else came with it, as it is kept. */
  readonly data: Omit<Tap, 'id' | 'arah' | 'at' | 'receivedAt'>
}

/** What became of a tap: plain data, fit for RPC. */
export type RekamanTap =
  | {
      readonly hasil: 'tercatat'
      /** What stands under the id: of the first tap, where it came before. */
      readonly arah: Arah
      readonly at: Instant
      readonly diterima: Instant
      readonly zona: Zona
      readonly hari: HariWire
      /** The signed receipt. */
      readonly tanda: string
    }
  /** Nobody active has the NIP. */
  | { readonly hasil: 'bukan-pegawai' }
  /** The id stands on another day. */
  | { readonly hasil: 'id-terpakai' }
  /** The database is away, or too many wait: nothing was receipted. Seconds to wait. */
  | { readonly hasil: 'tidak-siap'; readonly retryAfter: number }
