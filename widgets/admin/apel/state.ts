import type { Apel } from '../../shared/contract.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of apel. */
export interface ApelState extends Daftar<Apel> {
  readonly baru: boolean
  readonly tanggal: string
  readonly nama: string
  readonly mulai: string
  readonly selesai: string
  readonly siapa: 'semua' | 'unit'
  readonly unit: readonly string[]
  readonly cari: string
  /** Whether the server asked why it must apply today, and the answer. */
  readonly tanyaPaksa: boolean
  readonly paksa: string
  /** The day to be withdrawn, and the reason. */
  readonly batal: string
  readonly alasan: string
}

/** An empty form. */
export const EMPTY = {
  tanggal: '',
  nama: '',
  mulai: '07:15',
  selesai: '08:00',
  siapa: 'semua',
  unit: [],
  cari: '',
  tanyaPaksa: false,
  paksa: '',
} as const

/** The store of the tab of apel. */
export const store = slice<ApelState>('apel', {
  items: null,
  problem: null,
  baru: false,
  ...EMPTY,
  batal: '',
  alasan: '',
})
