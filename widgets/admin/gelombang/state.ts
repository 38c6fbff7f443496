import type { BandingGelombang, Gelombang } from '../../shared/contract.ts'
import type { Month } from '../../shared/dates.ts'
import type { Problem } from '../../shared/problem.ts'
import { type Daftar, slice } from '../tab.ts'

/** A wave held against units in none, or why it cannot be. */
export type Perbandingan = BandingGelombang | { readonly problem: Problem }

/** What the tab of waves holds. */
export interface GelombangState extends Daftar<Gelombang> {
  readonly baru: boolean
  readonly nama: string
  readonly unit: readonly string[]
  readonly cari: string
  readonly dari: string
  readonly sampai: string
  readonly kriteriaMasuk: string
  readonly kriteriaKeluar: string
  /** The wave that is being ended, on which day, and why. */
  readonly akhiri: string
  readonly akhir: string
  readonly alasan: string
  /** The wave that is held against the rest, and the month. */
  readonly banding: string
  readonly bulan: Month
  readonly hasil: Perbandingan | null
}

/** A form that nobody has begun. */
export const EMPTY = {
  nama: '',
  unit: [],
  cari: '',
  dari: '',
  sampai: '',
  kriteriaMasuk: '',
  kriteriaKeluar: '',
} as const

/** The state of the tab of waves. */
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
