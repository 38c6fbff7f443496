import type { Simulasi } from '../../shared/contract.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** What a law would change, as far as units have been looked at. */
export interface Hasil extends Pick<Simulasi, 'untung' | 'rugi' | 'melanggar'> {
  readonly mulai: boolean
  readonly berjalan: boolean
  readonly diperiksa: number
  readonly dari: number
  readonly problem: Problem | null
}

/** What the tab of simulations holds. */
export interface SimulasiState {
  readonly bulan: string
  readonly basis: string
  /** What is to become of each clause: a value as it is typed, `null` for silence; none as it is. */
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

/** The state of the tab of simulations. */
export const store = slice<SimulasiState>('simulasi', {
  bulan: '',
  basis: '',
  nilai: {},
  hasil: noResult,
})
