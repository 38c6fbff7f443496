import type { Baris, Body, Hari, Sanggahan } from '../../shared/contract.ts'
import type { Month } from '../../shared/dates.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of objections. */
export interface SanggahanState extends Daftar<Sanggahan> {
  readonly bulan: Month | ''
  /** The objection being answered, and its line. */
  readonly buka: string
  readonly baris: Baris | null
  readonly putusan: Body<'jawabSanggahan'>['keputusan'] | ''
  readonly alasan: string
  readonly hari: readonly string[]
  /** The days of the line; `null` if they could not be fetched. */
  readonly presensi: readonly Hari[] | null
}

/** No objection is being answered. */
export const CLOSED = { buka: '', baris: null, alasan: '', hari: [], presensi: [] } as const

/** The store of the tab of objections. */
export const store = slice<SanggahanState>('sanggahan', {
  bulan: '',
  items: null,
  problem: null,
  putusan: '',
  ...CLOSED,
})
