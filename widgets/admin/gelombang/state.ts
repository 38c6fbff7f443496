import type { BandingGelombang, Gelombang } from '../../shared/contract.ts'
import type { Month } from '../../shared/dates.ts'
import type { Problem } from '../../shared/problem.ts'
import { type Daftar, slice } from '../tab.ts'

/** A comparison of a wave with units in none, or why it is not possible. */
export type Perbandingan = BandingGelombang | { readonly problem: Problem }

/** The state of the tab of waves. */
export interface GelombangState extends Daftar<Gelombang> {
  readonly baru: boolean
  readonly nama: string
  readonly unit: readonly string[]
  readonly cari: string
  readonly dari: string
  readonly sampai: string
  readonly kriteriaMasuk: string
  readonly kriteriaKeluar: string
  /** The wave to be ended, its last day, and the reason. */
  readonly akhiri: string
  readonly akhir: string
  readonly alasan: string
  /** The wave to be compared, and the month. */
  readonly banding: string
  readonly bulan: Month
  readonly hasil: Perbandingan | null
}

/** An empty form. */
export const EMPTY = {
  nama: '',
  unit: [],
  cari: '',
  dari: '',
  sampai: '',
  kriteriaMasuk: '',
  kriteriaKeluar: '',
} as const

/** The store of the tab of waves. */
export const store = slice<GelombangState>('gelombang', {
  items: null,
  problem: null,
  baru: false,
  ...EMPTY,
  akhiri: '',
  akhir: '',
  alasan: '',
  banding: '',
  bulan: '',
  hasil: null,
})
