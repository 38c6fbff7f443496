import type { DaftarMesin, Mesin } from '../../shared/contract.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** The state of the tab of machines. */
export interface MesinState {
  /** `null` while it is fetched. */
  readonly daftar: DaftarMesin | null
  readonly problem: Problem | null
  readonly baru: boolean
  readonly serial: string
  readonly nama: string
  /** An office as `unit` and its name; '' for none. */
  readonly kantor: string
  readonly arah: Mesin['arah']
  /** The machine to be withdrawn, and the reason. */
  readonly cabut: string
  readonly alasan: string
  readonly isiPin: boolean
  /** The machine for the PINs; '' for all. */
  readonly pinMesin: string
  readonly tabel: string
}

/** An empty form. */
export const EMPTY = { serial: '', nama: '', kantor: '', arah: 'tombol' } as const

/** The store of the tab of machines. */
export const store = slice<MesinState>('mesin', {
  daftar: null,
  problem: null,
  baru: false,
  ...EMPTY,
  cabut: '',
  alasan: '',
  isiPin: false,
  pinMesin: '',
  tabel: '',
})
