import type { Perkara } from '../../db/presensi/perkara.ts'
import type { StatusLaporan } from '../../domain/presensi/facts.ts'
import type { IsiLaporan } from '../../domain/presensi/laporan.ts'
import type { Instant } from '../../domain/shared/local-time.ts'

/** A report with its history. */
export interface Laporan extends Perkara {
  readonly status: StatusLaporan
  readonly isi: IsiLaporan
  readonly diajukanPada: Instant
  readonly dikirimPada: Instant
  readonly urutan: number
}
