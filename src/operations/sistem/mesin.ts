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
  /** Whether backups are made by themselves. */
  readonly cadanganOtomatis: boolean
  /** Since when this supervisor runs. */
  readonly mulai: Instant
  /** How often our own database server was started again since then, and when last; `null` where it runs elsewhere. */
  readonly sqld: { readonly ulang: number; readonly terakhir: Instant | null } | null
  readonly sertifikat: readonly Sertifikat[]
}

/** Reads what a supervisor wrote; `null` where it wrote nothing, or an older version did. */
export function mesinIn(data: unknown): Mesin | null {
  const { disk, sertifikat } = Object(data)
  if (typeof disk?.bebas !== 'number' || !Array.isArray(sertifikat)) return null
  // Safe because only the supervisor of this program writes there, and its parts were looked at.
  return data as Mesin
}
