import type { Titik } from '../shared/distance.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Zona } from '../shared/local-time.ts'
import type { Nip } from './nip.ts'

/** What a position does: office work, service at the counter, or work in the field. */
export type Tugas = 'administratif' | 'pelayanan-langsung' | 'lapangan'

/** The kinds of position that SIMPEG knows. */
export type JenisJabatan =
  | 'jpt-madya'
  | 'jpt-pratama'
  | 'administrator'
  | 'pengawas'
  | 'pelaksana'
  | 'fungsional'

/** The point of a home as stored: sealed, with the name of the secret that sealed it. */
export interface RumahSandi {
  readonly kunci: string
  readonly sandi: string
}

/** The hours of a working day, `HH:MM`. */
export interface JamSehari {
  readonly mulai: string
  readonly selesai: string
  readonly istirahat?: readonly [mulai: string, selesai: string] | undefined
}

/** A person's own hours (R81): the same on each working day, or by weekday from "1" (Monday) to "7". */
export type JamPegawai = JamSehari | { readonly [Hari in HariPekan]?: JamSehari | undefined }

/** A weekday by its ISO number. */
export type HariPekan = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** What kind of civil servant somebody is. */
export type StatusPegawai = 'PNS' | 'CPNS' | 'PPPK' | 'PPPK-PW'

/** An employee (pegawai ASN) as SIMPEG last described them. */
export interface Pegawai {
  readonly nip: Nip
  readonly nama: string
  readonly status: StatusPegawai
  readonly unitKerja: string
  readonly jabatan: string
  readonly jenisJabatan: JenisJabatan
  readonly eselon?: string | undefined
  /** The first day of the present position: "baru menjabat" counts from it. */
  readonly tmtJabatan: LocalDate
  readonly atasanNip?: Nip | undefined
  readonly tugas: Tugas
  readonly risikoLapangan?: number | undefined
  readonly kotakTalenta?: number | undefined
  /** The axis of potential, 0 to 100. */
  readonly potensial?: number | undefined
  readonly predikatTerakhir?: string | undefined
  /** Known only where distances are computed; stored as `rumahSandi`. */
  readonly rumah?: Titik | undefined
  readonly rumahSandi?: RumahSandi | undefined
  readonly ulangTahunIbu?: string | undefined
  /** The TPP base in whole rupiah a month; unknown until SIMPEG sends it. */
  readonly tppDasar?: number | undefined
  readonly kesiapan?: { readonly laptop: boolean; readonly internet: boolean } | undefined
  readonly aktif: boolean
  /** The first day of employment, where SIMPEG names it. */
  readonly tmtMasuk?: LocalDate | undefined
  readonly jamKerja?: JamPegawai | undefined
}

/** How a unit works: five days, six days, or by sif. */
export type PolaKerja = 'reg5' | 'reg6' | 'sif'

/** An office of a unit kerja; `radius` in metres. */
export interface Kantor extends Titik {
  readonly nama: string
  readonly radius: number
}

/** A unit kerja (perangkat daerah, UPTD, kecamatan …); the root has no `induk`. */
export interface UnitKerja {
  readonly kode: string
  readonly nama: string
  readonly induk?: string | undefined
  readonly kepalaNip?: Nip | undefined
  /** The time zone of the unit's working day; the regency's own when SIMPEG names none. */
  readonly zona?: Zona | undefined
  /** Serves the public directly, so its people stay at their posts. */
  readonly layananLangsung: boolean
  readonly pola: PolaKerja
  readonly kantor: readonly Kantor[]
}

/** The levels of disciplinary sanctions (PP 94/2021 Pasal 8), lightest first. */
export const TINGKAT_HUKUMAN = ['ringan', 'sedang', 'berat'] as const

/** One level of sanctions. */
export type TingkatHukuman = (typeof TINGKAT_HUKUMAN)[number]

/** The kinds of disciplinary sanctions (PP 94/2021 Pasal 8), lightest first. */
export const JENIS_HUKUMAN = [
  'teguran-lisan',
  'teguran-tertulis',
  'pernyataan-tidak-puas',
  'potongan-6-bulan',
  'potongan-9-bulan',
  'potongan-12-bulan',
  'penurunan-jabatan',
  'pembebasan-jabatan',
  'pemberhentian',
] as const

/** One kind of sanction. */
export type JenisHukuman = (typeof JENIS_HUKUMAN)[number]

/** A disciplinary case: in process, decided and in force, or ended. PP 94/2021. */
export interface HukumanDisiplin {
  readonly id: string
  readonly nip: Nip
  readonly tingkat: TingkatHukuman
  /** The kind of sanction; not every sender names it. */
  readonly jenis?: JenisHukuman | undefined
  readonly keadaan: 'diproses' | 'diputuskan' | 'selesai'
  readonly dari?: LocalDate | undefined
  readonly sampai?: LocalDate | undefined
  /** The cut of the TPP in hundredths of a percent point (2,500 is 25 %), when the decision sets one. */
  readonly potonganTpp?: number | undefined
}

/** An approved leave or duty away from the office, both ends included. */
export interface Cuti {
  readonly id: string
  readonly nip: Nip
  readonly jenis:
    | 'tahunan'
    | 'besar'
    | 'sakit'
    | 'melahirkan'
    | 'alasan-penting'
    | 'cltn'
    | 'dinas-luar'
    | 'tugas-belajar'
  readonly dari: LocalDate
  readonly sampai: LocalDate
}
