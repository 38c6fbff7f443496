import type { HariLibur, Kalender } from '../../shared/contract.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** The state of the tab of the calendar. */
export interface KalenderState {
  readonly kalender: Kalender | null
  readonly problem: Problem | null
  readonly tahun: string
  readonly baru: boolean
  readonly jenis: HariLibur['jenis'] | 'ramadan'
  readonly dari: string
  readonly sampai: string
  readonly nama: string
  readonly dasar: string
  /** Whether the server asked why it must apply today, and the answer. */
  readonly tanyaPaksa: boolean
  readonly paksa: string
  /** Whether it asked so when a year was declared complete. */
  readonly tanyaTahun: boolean
  /** Whether the form of a whole year is open, its table, and whether it has all days off. */
  readonly setahun: boolean
  readonly tabel: string
  readonly semua: boolean
}

/** No reason asked for. */
export const NOT_ASKED = { tanyaPaksa: false, tanyaTahun: false, paksa: '' }

/** An empty form. */
export const EMPTY = { dari: '', sampai: '', nama: '', dasar: '', ...NOT_ASKED }

/** The store of the tab of the calendar. */
export const store = slice<KalenderState>('kalender', {
  kalender: null,
  problem: null,
  tahun: '',
  baru: false,
  jenis: 'libur',
  ...EMPTY,
  setahun: false,
  tabel: '',
  semua: false,
})
