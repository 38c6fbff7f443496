import type { Month } from '../shared/dates.ts'
import type { Berkas } from '../shared/download.ts'
import type { Problem } from '../shared/problem.ts'
import type { Text } from '../shared/wire.ts'
import { slice } from './part.ts'

/** How far a month is, and what stands against closing it. */
export interface Hitungan {
  readonly bulan: Month
  readonly status: 'belum' | 'berjalan' | 'selesai' | 'tertahan' | 'ditutup'
  readonly tujuan: 'hitung' | 'tutup' | null
  readonly dihitung: number
  readonly dari: number
  readonly tanpaNilai: number
  readonly mulaiPada: string | null
  readonly selesaiPada: string | null
  readonly ditutupPada: string | null
  readonly halangan: readonly {
    readonly code: string
    readonly message: Text
    readonly basis: string
  }[]
}

/** What the tab of months holds. */
export interface MineBulan {
  readonly bulan: Month | ''
  /** `null` while it is fetched. */
  readonly hitungan: Hitungan | null
  readonly problem: Problem | null
  /** Whether it is asked again until the run is at its end. */
  readonly melihat: boolean
  readonly tutup: boolean
  readonly yakin: boolean
  readonly unit: string
  readonly mengunduh: string
  readonly berkas: Berkas | null
}

/** The state of the tab of months. */
export const mine = slice<MineBulan>('bulan', {
  ...{ bulan: '', hitungan: null, problem: null, melihat: false, tutup: false, yakin: false },
  ...{ unit: '', mengunduh: '', berkas: null },
})
