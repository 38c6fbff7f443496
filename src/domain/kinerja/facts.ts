import type { Nip } from '../pegawai/nip.ts'
import type { HukumanDisiplin } from '../pegawai/pegawai.ts'
import type { Hari, KodePotongan, Potongan } from '../presensi/hari.ts'
import type { LocalDate, Month } from '../shared/local-date.ts'
import type { Kra } from './capaian.ts'
import type { BagianBulan, MasaBulan } from './masa-bulan.ts'
import type { Nilai } from './predikat.ts'

/** As much of a judged day as a month rests on. */
export interface HariKinerja extends Pick<Hari, 'tanggal' | 'status' | 'rancangan'> {
  readonly potongan: readonly Pick<Potongan, 'kode' | 'poin'>[]
}

/** A deduction of a day that an objection took back. */
export interface Dipulihkan {
  readonly kode: KodePotongan
  readonly tanggal: LocalDate
}

/** A closed month of which something was found later (R57); whole rupiah. */
export interface Susulan {
  readonly bulan: Month
  /** What was proposed when it was closed, and what would be today. */
  readonly semula: number
  readonly seharusnya: number
  /** What later closed months have added or taken for it already. */
  readonly diperhitungkan: number
  /** From when on a record holds that came in late and changes the month; `null` where none does. */
  readonly sejak: LocalDate | null
}

/** A record that a month rests on: from when on it holds, and a fingerprint of what it says. */
export type SidikCatatan = readonly [sejak: LocalDate, sidik: string]

/** All that decides a month's score. */
export interface MonthFacts {
  readonly bulan: Month
  readonly nip: Nip
  /** The judged days; days of other months are ignored. */
  readonly hari: readonly HariKinerja[]
  /** The month's rating; `null` while none came. */
  readonly nilai: Nilai | null
  readonly kra: readonly Kra[]
  /** The mean budget absorption in the unit, in hundredths of a percent point; `null` if nobody knows. */
  readonly serapanUnit: number | null
  /** The TPP base of a whole month in whole rupiah; `null` while SIMPEG has not sent it. */
  readonly tppDasar: number | null
  /** How risky the work in the field is, 0 to 3. */
  readonly risikoLapangan: number
  readonly hukuman: readonly HukumanDisiplin[]
  readonly dipulihkan: readonly Dipulihkan[]
  readonly susulan: readonly Susulan[]
  /** How much of the month is served; `null` where it is all of it, without leave. */
  readonly masa: MasaBulan | null
  readonly bagian: readonly BagianBulan[]
  readonly catatan: readonly SidikCatatan[]
}
