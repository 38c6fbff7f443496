import type { Simulasi } from '../../shared/contract.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** The effects of a law, as far as units have been read. */
export interface Hasil extends Pick<Simulasi, 'untung' | 'rugi' | 'melanggar'> {
  readonly mulai: boolean
  readonly berjalan: boolean
  readonly diperiksa: number
  readonly dari: number
  readonly problem: Problem | null
}

/** The state of the tab of simulations. */
export interface SimulasiState {
  readonly bulan: string
  readonly basis: string
  /** The change of each clause: a typed value, `null` for silence; none if unchanged. */
  readonly nilai: Readonly<Record<string, string | null>>
  readonly hasil: Hasil
}

/** Nothing tried yet. */
export const noResult: Hasil = {
  mulai: false,
  berjalan: false,
  diperiksa: 0,
  dari: 0,
  untung: [],
  rugi: [],
  melanggar: [],
  problem: null,
}

/** The store of the tab of simulations. */
export const store = slice<SimulasiState>('simulasi', {
  bulan: '',
  basis: '',
  nilai: {},
  hasil: noResult,
})
