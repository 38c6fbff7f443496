import type { Instant } from '../../domain/shared/local-time.ts'

/** A certificate that something depends on, and until when it holds. */
export interface Sertifikat {
  readonly untuk: 'sso' | 'luwes'
  readonly host: string
  readonly sampai: Instant
}

/** What the supervisor sees of its machine; it tells the Worker by its sign of life. Sizes in bytes. */
export interface Mesin {
  readonly disk: { readonly bebas: number; readonly semua: number }
  /** The last backup that was read back whole; `null` where there is none. */
  readonly cadangan: { readonly pada: Instant; readonly byte: number } | null
  /** Its last good copy at a second place, `null` where there is none; left out where none is set. */
  readonly salinan?: { readonly pada: Instant; readonly byte: number } | null
  /** The last file of what changed between two backups, and how many minutes apart they are; left out where none are made. */
  readonly perubahan?: {
    readonly setiap: number
    readonly terakhir: { readonly pada: Instant; readonly byte: number } | null
  }
  /** Whether backups are made by themselves. */
  readonly cadanganOtomatis: boolean
  /** Since when this supervisor runs. */
  readonly mulai: Instant
  /** How often our own database server was started again since then, and when last; `null` where it runs elsewhere. */
  readonly sqld: { readonly ulang: number; readonly terakhir: Instant | null } | null
  readonly sertifikat: readonly Sertifikat[]
  /** How the two machines of a pair stand, as the primary sees them; left out where there is one. */
  readonly pasangan?: PasanganMesin
}

/** How two paired machines stand, as the primary sees them. */
export interface PasanganMesin {
  readonly epoch: number
  /** When the other machine was last heard as standby; `null` for never since this one started. */
  readonly kontak: Instant | null
  /** How many milliseconds the standby is behind; `null` where that is not known. */
  readonly tertinggal: number | null
  /** Why this machine may not write; `null` where it may. */
  readonly tutup: SebabTutup | null
  /** Whether receipts wait for the standby. */
  readonly menungguSiaga: boolean
}

/** Why a machine may not write. */
export type SebabTutup =
  /** It was started, and has not heard whether its pair took over. */
  | 'menunggu-pasangan'
  /** The other machine took over. */
  | 'digantikan'
  /** Receipts wait for the standby, which is away. */
  | 'tanpa-siaga'

/** Reads what a supervisor wrote; `null` where it wrote nothing, or an older version did. */
export function mesinIn(data: unknown): Mesin | null {
  const { disk, sertifikat } = Object(data)
  if (typeof disk?.bebas !== 'number' || !Array.isArray(sertifikat)) return null
  // Safe because only the supervisor of this program writes there, and its parts were looked at.
  return data as Mesin
}
