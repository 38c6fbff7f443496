import type { Body, DaftarKebijakan, Edisi, Percobaan } from '../../shared/contract.ts'
import type { Problem } from '../../shared/problem.ts'
import { slice } from '../tab.ts'

/** A clause of a draft during editing. */
export interface KlausaDraf {
  readonly kode: string
  /** The value in the form of the law; `null` for silence. */
  readonly nilai: unknown
  readonly pasal: string
  /** Whether a breach refuses or only warns; by default as in the clause. */
  readonly efek?: NonNullable<Body<'rancang'>['perubahan'][string]['efek']>
  /** The value as typed JSON; left out when it is entered by its parts. */
  readonly json?: string
}

/** A draft during editing: a new one has no id. */
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

/** The effects of a draft on a month, as far as units have been read. */
export interface Uji
  extends Pick<Percobaan, 'untung' | 'rugi' | 'melanggar' | 'ditinjau' | 'perUnit'> {
  readonly id: string
  readonly bulan: string
  readonly berjalan: boolean
  readonly diperiksa: number
  readonly dari: number
  readonly problem: Problem | null
}

/** The state of the tab of the law. */
export interface KebijakanState {
  readonly daftar: DaftarKebijakan | null
  readonly problem: Problem | null
  /** The visible edition, clause by clause. */
  readonly sejak: string
  readonly edisi: Edisi | null
  readonly saring: 'semua' | 'belum' | 'daerah'
  /** Words to filter the clauses. */
  readonly cari: string
  readonly draf: Draf | null
  /** The stored draft; `null` for a new one. */
  readonly semula: Draf | null
  readonly uji: Uji | null
  readonly bulan: string
  /** The change to be returned or withdrawn, and the reason. */
  readonly akhiri: string
  readonly alasan: string
  readonly impor: boolean
  readonly berkas: File | null
  readonly kunci: string
}

/** The store of the tab of the law. */
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
  berkas: null,
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
