import type { HasilImpor, JadwalSif, Text } from '../../shared/contract.ts'
import type { Month } from '../../shared/dates.ts'
import { NOBODY, type Orang } from '../person.ts'
import { type Daftar, slice } from '../tab.ts'
import type { JenisTabel } from './table.ts'

/** What became of a file, with the rows of it that were refused. */
export interface LaporanImpor extends Pick<HasilImpor, 'accepted' | 'duplicates' | 'rejected'> {}

/** What the tab of pickets holds. */
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
  /** The name that is looked for. */
  readonly cari: string
  /** Whether a week is being copied: a day of that week, and one of the week it is copied to. */
  readonly salin: boolean
  readonly asal: string
  readonly tujuan: string
  readonly rencana: RencanaSalin | null
  /** What was copied last, which can be taken back, and what was refused of it. */
  readonly disalin: Disalin | null
}

/** What copying a week would bring, and what would not come along. */
export interface RencanaSalin {
  readonly baru: readonly JadwalSif[]
  readonly tidak: readonly {
    readonly sif: JadwalSif
    readonly sebab: 'ada' | 'bertumpuk' | 'sendiri'
  }[]
}

/** What became of copying a week. */
export interface Disalin {
  readonly sif: readonly JadwalSif[]
  readonly ditolak: readonly { readonly sif: JadwalSif; readonly pesan: Text }[]
}

/** A form that nobody has begun. */
export const EMPTY = {
  pegawai: NOBODY,
  tanggal: '',
  mulai: '',
  selesai: '',
  menggantikan: false,
}

/** The state of the tab of pickets. */
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
