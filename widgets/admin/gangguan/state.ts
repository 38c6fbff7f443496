import type { Gangguan, Mutu, PerubahanHari } from '../../shared/contract.ts'
import { type Daftar, slice } from '../tab.ts'

/** The effects of an outage, as far as units have been read. */
export interface Pratinjau {
  readonly mulai: boolean
  readonly berjalan: boolean
  readonly selesai: boolean
  readonly diperiksa: number
  readonly perubahan: readonly PerubahanHari[]
}

/** The state of the tab of outages. */
export interface GangguanState extends Daftar<Gangguan> {
  readonly mutu: Mutu | null
  readonly baru: boolean
  /** The suspicion that is being confirmed; '' for none. */
  readonly dugaan: string
  readonly dariTanggal: string
  readonly dariJam: string
  /** Whether it is over. */
  readonly selesai: boolean
  readonly sampaiTanggal: string
  readonly sampaiJam: string
  readonly siapa: 'semua' | 'unit'
  readonly unit: readonly string[]
  readonly cari: string
  readonly alasan: string
  readonly pratinjau: Pratinjau
  /** The outage to be ended or withdrawn, and how. */
  readonly ubah: string
  readonly langkah: 'tutup' | 'batal'
  readonly alasanUbah: string
  readonly tutupTanggal: string
  readonly tutupJam: string
}

/** Nothing looked through yet. */
export const noPreview: Pratinjau = {
  mulai: false,
  berjalan: false,
  selesai: false,
  diperiksa: 0,
  perubahan: [],
}

/** An empty form. */
export const EMPTY = {
  dugaan: '',
  dariTanggal: '',
  dariJam: '',
  selesai: true,
  sampaiTanggal: '',
  sampaiJam: '',
  siapa: 'semua',
  unit: [],
  cari: '',
  alasan: '',
  pratinjau: noPreview,
} as const

/** The store of the tab of outages. */
export const store = slice<GangguanState>('gangguan', {
  items: null,
  problem: null,
  mutu: null,
  baru: false,
  ...EMPTY,
  ubah: '',
  langkah: 'batal',
  alasanUbah: '',
  tutupTanggal: '',
  tutupJam: '',
})
