import type { HasilImpor, JadwalSif, Text } from '../../shared/contract.ts'
import type { Month } from '../../shared/dates.ts'
import { NOBODY, type Orang } from '../person.ts'
import { type Daftar, slice } from '../tab.ts'
import type { JenisTabel } from './table.ts'

/** The result of a file, with its refused rows. */
export interface LaporanImpor extends Pick<HasilImpor, 'accepted' | 'duplicates' | 'rejected'> {}

/** The state of the tab of pickets. */
export interface PiketState extends Daftar<JadwalSif> {
  readonly unit: string
  readonly bulan: Month | ''
  readonly baru: boolean
  readonly pegawai: Orang
  readonly tanggal: string
  readonly mulai: string
  readonly selesai: string
  readonly zona: string
  readonly menggantikan: boolean
  readonly impor: boolean
  readonly jenis: JenisTabel
  readonly tabel: string
  readonly laporan: LaporanImpor | null
  /** The searched name. */
  readonly cari: string
  /** Whether a week is being copied: a day of that week, and one of the target week. */
  readonly salin: boolean
  readonly asal: string
  readonly tujuan: string
  readonly rencana: RencanaSalin | null
  /** The last copy, which can be undone, and what was refused of it. */
  readonly disalin: HasilSalin | null
}

/** The planned copy of a week, and what would be left out. */
export interface RencanaSalin {
  readonly baru: readonly JadwalSif[]
  readonly tidak: readonly {
    readonly sif: JadwalSif
    readonly sebab: 'ada' | 'bertumpuk' | 'sendiri'
  }[]
}

/** The result of copying a week. */
export interface HasilSalin {
  readonly sif: readonly JadwalSif[]
  readonly ditolak: readonly { readonly sif: JadwalSif; readonly pesan: Text }[]
}

/** An empty form. */
export const EMPTY = {
  pegawai: NOBODY,
  tanggal: '',
  mulai: '',
  selesai: '',
  menggantikan: false,
}

/** The store of the tab of pickets. */
export const store = slice<PiketState>('piket', {
  items: null,
  problem: null,
  unit: '',
  bulan: '',
  baru: false,
  ...EMPTY,
  zona: '',
  impor: false,
  jenis: 'jadwal-sif.ditetapkan',
  tabel: '',
  laporan: null,
  cari: '',
  salin: false,
  asal: '',
  tujuan: '',
  rencana: null,
  disalin: null,
})
