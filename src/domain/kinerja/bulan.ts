import type { Nip } from '../pegawai/nip.ts'
import type { Month } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'
import type { Predikat } from './policy.ts'

/** One line of a month's working, with the sentence and the article to show for it. */
export interface Baris {
  readonly kode: string
  readonly jumlah: number
  readonly satuan: 'bulan' | 'hari' | 'hukuman'
  /** Points taken, in hundredths; negative where the line gives points back. */
  readonly poin: number
  /** What the line adds to the proposal, in whole rupiah; `null` while there is no proposal. */
  readonly rupiah: number | null
  readonly pesan: Text
  readonly dasar: string
}

/** A line whose rupiah are not worked out yet. */
export type Line = Omit<Baris, 'rupiah'>

/** A month's score. Percentages and points are in hundredths, money in whole rupiah. */
export interface BulanKinerja {
  readonly bulan: Month
  readonly nip: Nip
  readonly status: 'sementara' | 'tetap'
  readonly disiplin: number
  readonly produktivitas: number | null
  readonly predikat: Predikat | null
  readonly tpp: { readonly dasar: number | null; readonly usulan: number | null }
  /** The rupiah of all lines add up to `tpp.usulan`. */
  readonly baris: readonly Baris[]
}
