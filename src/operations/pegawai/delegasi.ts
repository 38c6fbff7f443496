import type { DelegasiRow } from '../../db/pegawai/delegasi.ts'
import type { Deps } from '../../deps.ts'
import type { DelegasiDiminta } from '../../domain/pegawai/delegasi.ts'
import { isWithin } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'

/** A delegation with the names of both people. */
export interface Delegasi extends DelegasiDiminta {
  readonly id: string
  readonly dariNama: string
  readonly keNama: string
  readonly dicabutPada: Instant | null
  /** Whether it holds today. */
  readonly berlaku: boolean
}

/** Returns a stored delegation with its state at a moment. */
export function asDelegasi(
  { zona }: Deps,
  row: {
    readonly delegasi: DelegasiRow & { readonly dicabutPada: Instant | null }
    readonly dariNama: string | null
    readonly keNama: string | null
  },
  now: Instant,
): Delegasi {
  const { oleh: _by, pada: _at, dicabutPada, ...kept } = row.delegasi
  return {
    ...kept,
    dariNama: row.dariNama ?? '',
    keNama: row.keNama ?? '',
    dicabutPada,
    berlaku: dicabutPada === null && isWithin(localDate(now, zona), kept.dari, kept.sampai),
  }
}
