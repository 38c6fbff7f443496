import type { Pemakaian } from '../../shared/contract.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of office use. */
export interface PemakaianState extends Daftar<Pemakaian> {
  readonly unit: string
  readonly baru: boolean
  readonly kantor: string
  readonly jenis: Pemakaian['jenis']
  readonly bulan: string
  readonly rupiah: string
  readonly jumlah: string
  readonly sumber: Pemakaian['sumber']
  readonly acuan: boolean
}

/** The store of the tab of office use. */
export const store = slice<PemakaianState>('pemakaian', {
  unit: '',
  items: null,
  problem: null,
  baru: false,
  kantor: '',
  jenis: 'listrik',
  bulan: '',
  rupiah: '',
  jumlah: '',
  sumber: 'tagihan',
  acuan: false,
})
