import type { HasilSurvei, Survei } from '../../shared/contract.ts'
import type { Problem } from '../../shared/problem.ts'
import { type Daftar, slice } from '../tab.ts'

/** The results of a survey, or why there are none. */
export type Hasil = HasilSurvei | { readonly problem: Problem }

/** The state of the tab of surveys. */
export interface SurveiState extends Daftar<Survei> {
  readonly baru: boolean
  readonly judul: string
  readonly pertanyaan: readonly string[]
  readonly dari: string
  readonly sampai: string
  /** The survey whose results are shown, and the results. */
  readonly lihat: string
  readonly hasil: Hasil | null
}

/** An empty form. */
export const EMPTY = { judul: '', pertanyaan: [''], dari: '', sampai: '' }

/** The store of the tab of surveys. */
export const store = slice<SurveiState>('survei', {
  items: null,
  problem: null,
  baru: false,
  ...EMPTY,
  lihat: '',
  hasil: null,
})
