import type { Operator } from '../../shared/contract.ts'
import { NOBODY, type Orang } from '../person.ts'
import { type Daftar, slice } from '../tab.ts'

/** What the tab of operators holds. */
export interface OperatorState extends Daftar<Operator> {
  readonly baru: boolean
  readonly nip: Orang
  readonly unitKerja: string
  readonly bawahan: boolean
  readonly dari: string
  readonly sampai: string
  readonly nomorSurat: string
  /** The appointment that is being ended, and why. */
  readonly cabut: string
  readonly alasan: string
}

/** A form that nobody has begun. */
export const EMPTY = {
  nip: NOBODY,
  unitKerja: '',
  bawahan: true,
  dari: '',
  sampai: '',
  nomorSurat: '',
}

/** The state of the tab of operators. */
export const store = slice<OperatorState>('operator', {
  items: null,
  problem: null,
  baru: false,
  ...EMPTY,
  cabut: '',
  alasan: '',
})
