import type { ArahanRow } from '../../db/wfa/arahan.ts'

import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'

/** A directive with the names of its units. */
export interface Arahan {
  readonly id: string
  readonly jenis: 'rumah' | 'masuk'
  readonly unit: readonly { readonly kode: string; readonly nama: string }[]
  readonly hari: readonly LocalDate[]
  /** Its days that still hold: none from today on once it is withdrawn. */
  readonly hariBerlaku: readonly LocalDate[]
  readonly alasan: string
  readonly dasar: string
  readonly oleh: string
  readonly pada: Instant
  readonly dibatalkanPada: Instant | null
}

/** Returns whether somebody may issue and withdraw directives. */
export function maySteer({ peran }: Caller): boolean {
  return peran.includes('bkd') || peran.includes('sekda')
}

/** Reads a stored directive. */
export function asArahan(row: ArahanRow): Arahan {
  // Safe because the query builds these two texts itself, of these fields.
  const unit = JSON.parse(row.unit) as Arahan['unit']
  // Safe because the query builds it so.
  const hari = JSON.parse(row.hari) as { tanggal: LocalDate; berlaku: number }[]
  const { id, jenis, alasan, dasar, oleh, pada, dibatalkanPada } = row
  return {
    id,
    jenis,
    unit,
    hari: hari.map(({ tanggal }) => tanggal),
    hariBerlaku: hari.flatMap(({ tanggal, berlaku }) => (berlaku ? [tanggal] : [])),
    alasan,
    dasar,
    oleh,
    pada,
    dibatalkanPada,
  }
}
