import type { HasilImpor, JadwalSif } from '../../shared/contract.ts'
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
})
