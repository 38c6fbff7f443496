import type { Nip } from '../pegawai/nip.ts'
import type { LocalDate, Month } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'
import type { SidikCatatan } from './facts.ts'
import type { BagianBulan } from './masa-bulan.ts'
import type { Predikat } from './predikat.ts'

/**
 * One line of a month's calculation as it is stored. It holds figures only; the sentence and the
 * article are derived from them and the edition.
 */
export interface BarisHasil {
  readonly kode: string
  readonly jumlah: number
  /** Points taken, in hundredths; negative where the line gives points back. */
  readonly poin: number
  /** What the line adds to the proposal, in whole rupiah; `null` while there is no proposal. */
  readonly rupiah: number | null
  /** The days behind it. */
  readonly hari?: readonly LocalDate[]
  /** The codes of the results (KRA) behind it. */
  readonly keluaran?: readonly string[]
  /** Other values that its sentence names. */
  readonly isi?: Readonly<Record<string, string | number>>
}

/** A line whose amount in rupiah is not computed yet. */
export type Line = Omit<BarisHasil, 'rupiah'>

/** A month's score as it is kept. Percentages and points are in hundredths, money in whole rupiah. */
export interface HasilBulan {
  readonly bulan: Month
  readonly nip: Nip
  readonly disiplin: number
  /** The value of all results together, each component by its weight. */
  readonly produktivitas: number | null
  readonly predikat: Predikat | null
  /** Whether the predicate is proposed from results because nobody has rated. */
  readonly predikatDiusulkan: boolean
  /** How far the KRA were reached; `null` when none was set or nothing was reported. */
  readonly capaian: number | null
  readonly tpp: { readonly dasar: number | null; readonly usulan: number | null }
  /** The units and positions of the month; missing in months closed before they were stored. */
  readonly bagian?: readonly BagianBulan[]
  /** The records behind the month; missing in months closed before they were stored. */
  readonly catatan?: readonly SidikCatatan[]
  /** The rupiah of all lines add up to `tpp.usulan`. */
  readonly baris: readonly BarisHasil[]
}

/** What a line counts. */
export type Satuan = 'bulan' | 'hari' | 'hukuman' | 'kra' | 'tingkat'

/** One line of a month's calculation, with its sentence and its article. */
export interface Baris extends Required<Omit<BarisHasil, 'isi'>> {
  readonly satuan: Satuan
  readonly pesan: Text
  readonly dasar: string
}

/** A month's score as people read it. */
export interface BulanKinerja extends Omit<HasilBulan, 'baris' | 'bagian' | 'catatan'> {
  readonly status: 'sementara' | 'tetap'
  /** The units and positions of the month in order of time; empty when they were not stored. */
  readonly bagian: readonly BagianBulan[]
  readonly baris: readonly Baris[]
}
