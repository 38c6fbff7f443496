import type { Operator } from '../../shared/contract.ts'
import { NOBODY, type Orang } from '../person.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of operators. */
export interface OperatorState extends Daftar<Operator> {
  readonly baru: boolean
  readonly nip: Orang
  readonly unitKerja: string
  readonly bawahan: boolean
  readonly dari: string
  readonly sampai: string
  readonly nomorSurat: string
  /** The appointment to be ended, and the reason. */
  readonly cabut: string
  readonly alasan: string
}

/** An empty form. */
export const EMPTY = {
  nip: NOBODY,
  unitKerja: '',
  bawahan: true,
  dari: '',
  sampai: '',
  nomorSurat: '',
}

/** The store of the tab of operators. */
export const store = slice<OperatorState>('operator', {
  items: null,
  problem: null,
  baru: false,
  ...EMPTY,
  cabut: '',
  alasan: '',
})
