import type { DaftarKebijakan, Edisi, Percobaan } from '../../shared/contract.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** A clause of a draft as it is being written. */
export interface KlausaDraf {
  readonly kode: string
  /** The value in the form of the law; `null` for silence. */
  readonly nilai: unknown
  readonly pasal: string
  /** Whether a breach refuses or only warns; left out, as the clause does. */
  readonly efek?: 'tolak' | 'peringatan'
  /** The value as JSON that is being typed; left out where it is filled in by its parts. */
  readonly json?: string
}

/** A draft that is being written: a new one has no id. */
export interface Draf {
  readonly id: string
  readonly versi: number
  readonly nama: string
  readonly sejak: string
  readonly nomor: string
  readonly tanggal: string
  readonly klausa: readonly KlausaDraf[]
  readonly contoh: string
}

/** What a draft would do to a month, as far as units have been looked at. */
export interface Uji
  extends Pick<Percobaan, 'untung' | 'rugi' | 'melanggar' | 'ditinjau' | 'perUnit'> {
  readonly id: string
  readonly bulan: string
  readonly berjalan: boolean
  readonly diperiksa: number
  readonly dari: number
  readonly problem: Problem | null
}

/** What the tab of the law holds. */
export interface KebijakanState {
  readonly daftar: DaftarKebijakan | null
  readonly problem: Problem | null
  /** The edition that is shown, clause by clause. */
  readonly sejak: string
  readonly edisi: Edisi | null
  readonly saring: 'semua' | 'belum' | 'daerah'
  /** Words that the clauses which are shown hold. */
  readonly cari: string
  readonly draf: Draf | null
  /** The draft as it is kept; `null` for a new one. */
  readonly semula: Draf | null
  readonly uji: Uji | null
  readonly bulan: string
  /** The change that is returned or withdrawn, and why. */
  readonly akhiri: string
  readonly alasan: string
  readonly impor: boolean
  readonly berkas: string
  readonly kunci: string
}

/** The state of the tab of the law. */
export const store = slice<KebijakanState>('kebijakan', {
  daftar: null,
  problem: null,
  sejak: '',
  edisi: null,
  saring: 'semua',
  cari: '',
  draf: null,
  semula: null,
  uji: null,
  bulan: '',
  akhiri: '',
  alasan: '',
  impor: false,
  berkas: '',
  kunci: '',
})

/** An empty draft. */
export const KOSONG: Draf = {
  id: '',
  versi: 0,
  nama: '',
  sejak: '',
  nomor: '',
  tanggal: '',
  klausa: [],
  contoh: '',
}
