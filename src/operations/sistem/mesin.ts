import type { Instant } from '../../domain/shared/local-time.ts'
import { membersIn } from '../../domain/shared/members.ts'

/** A certificate that something depends on, and when it expires. */
export interface Sertifikat {
  readonly untuk: 'sso' | 'luwes'
  readonly host: string
  readonly sampai: Instant
}

/**
 * The supervisor's report about its machine; it reaches the Worker with its sign of life. Sizes in
 * bytes.
 */
export interface Mesin {
  readonly disk: { readonly bebas: number; readonly semua: number }
  /** The last backup that was read back successfully; `null` if there is none. */
  readonly cadangan: { readonly pada: Instant; readonly byte: number } | null
  /**
   * Its last good copy at a second place; `null` if there is none, left out if none is configured.
   */
  readonly salinan?: { readonly pada: Instant; readonly byte: number } | null
  /**
   * The last file of changes between two backups, and their interval in minutes; left out if none
   * are made.
   */
  readonly perubahan?: {
    readonly setiap: number
    readonly terakhir: { readonly pada: Instant; readonly byte: number } | null
  }
  /** Whether backups are made automatically. */
  readonly cadanganOtomatis: boolean
  /** Since when this supervisor runs. */
  readonly mulai: Instant
  /**
   * How often our own database server was restarted since then, and when last; `null` if it runs
   * elsewhere.
   */
  readonly sqld: { readonly ulang: number; readonly terakhir: Instant | null } | null
  readonly sertifikat: readonly Sertifikat[]
  /**
   * The state of the two machines of a pair, as the primary sees them; left out for a single
   * machine.
   */
  readonly pasangan?: PasanganMesin
}

/** The state of two paired machines, as the primary sees them. */
export interface PasanganMesin {
  readonly epoch: number
  /** When the other machine was last heard as standby; `null` if never since this one started. */
  readonly kontak: Instant | null
  /** How many milliseconds the standby is behind; `null` if unknown. */
  readonly tertinggal: number | null
  /** Why this machine may not write; `null` if it may. */
  readonly tutup: SebabTutup | null
  /** Whether receipts wait for the standby. */
  readonly menungguSiaga: boolean
}

/** Why a machine may not write. */
export type SebabTutup =
  /** It was started, and does not know yet whether its pair took over. */
  | 'menunggu-pasangan'
  /** The other machine took over. */
  | 'digantikan'
  /** Receipts wait for the standby, which is unreachable. */
  | 'tanpa-siaga'

/** Reads the report of a supervisor; `null` if there is none, or it has an older form. */
export function mesinIn(data: unknown): Mesin | null {
  const { disk, sertifikat } = membersIn(data)
  if (typeof membersIn(disk).bebas !== 'number' || !Array.isArray(sertifikat)) return null
  // Safe because only the supervisor of this program writes there, and its parts were looked at.
  return data as Mesin
}
