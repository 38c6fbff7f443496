import type { Moda, Text } from '../shared/wire.ts'

/** Where somebody works on a day, and what says so. */
export interface PegawaiHari {
  readonly nip: string
  readonly nama: string
  readonly moda: Moda
  readonly sumber?: string | null
}

/** A day of a unit; `batas` is null where no cap binds, `libur` the name of a holiday. */
export interface HariRoster {
  readonly tanggal: string
  readonly libur?: string | null
  /** Why the day is not judged. */
  readonly catatan?: Text | null
  readonly pegawai: readonly PegawaiHari[]
  readonly wfa: number
  readonly kantor: number
  readonly batas: number | null
}

/** Answer of `GET /v1/wfa/roster`. */
export interface Roster {
  readonly unit: string | { readonly kode: string; readonly nama: string }
  readonly hari: readonly HariRoster[]
}

/** A pattern: one person's weekdays (1 is Monday), or teams that take turns week by week. */
export type Pola =
  | { readonly nip: string; readonly hari: readonly number[] }
  | { readonly tim: readonly (readonly string[])[]; readonly hari: readonly number[] }

/** A day of a plan: it passes, or why not, and another day of that week that would. */
export interface HariRencana {
  readonly tanggal: string
  readonly nip: string
  readonly nama: string
  readonly hasil: 'lolos' | 'tolak'
  readonly pesan: Text | null
  readonly dasar: string | null
  readonly usulan?: string | null
}

/** Answer of `POST /v1/wfa/roster`; `id` once it is published. */
export interface Rencana {
  readonly id?: string | null
  readonly hari: readonly HariRencana[]
}

/** A unit by its code. */
export interface Unit {
  readonly kode: string
  readonly nama: string
}

/** Whom a directive reaches. */
export interface Terdampak {
  readonly pegawai: number
  readonly unit: readonly (Unit & {
    readonly pegawai: number
    readonly layananLangsung?: boolean
  })[]
  readonly daftar: readonly { readonly nip: string; readonly nama: string; readonly unit: string }[]
}

/** A directive of bkd or sekda. */
export interface Arahan {
  readonly id: string
  readonly jenis: 'rumah' | 'masuk'
  readonly unit: readonly Unit[]
  readonly hari: readonly string[]
  readonly alasan: string
  readonly dasar: string
  readonly pada: string
  readonly dibatalkanPada: string | null
}
