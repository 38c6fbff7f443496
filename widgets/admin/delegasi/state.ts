import type { Delegasi } from '../../shared/contract.ts'
import { NOBODY, type Orang } from '../person.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of delegations. */
export interface DelegasiState extends Daftar<Delegasi> {
  readonly baru: boolean
  readonly jenis: Delegasi['jenis']
  readonly dariNip: Orang
  readonly keNip: Orang
  readonly dari: string
  readonly sampai: string
  readonly nomorSurat: string
  /** The delegation to be revoked, and the reason. */
  readonly cabut: string
  readonly alasan: string
}

/** An empty form. */
export const EMPTY = { dariNip: NOBODY, keNip: NOBODY, dari: '', sampai: '', nomorSurat: '' }

/** The store of the tab of delegations. */
export const store = slice<DelegasiState>('delegasi', {
  items: null,
  problem: null,
  baru: false,
  jenis: 'plh',
  ...EMPTY,
  cabut: '',
  alasan: '',
})
