import type { Nip } from '../pegawai/nip.ts'
import type { HukumanDisiplin } from '../pegawai/pegawai.ts'
import type { Hari, KodePotongan, Potongan } from '../presensi/hari.ts'
import type { LocalDate, Month } from '../shared/local-date.ts'
import type { Kra } from './capaian.ts'
import type { BagianBulan, MasaBulan } from './masa-bulan.ts'
import type { Nilai } from './predikat.ts'

/** The part of a judged day that a month uses. */
export interface HariKinerja extends Pick<Hari, 'tanggal' | 'status' | 'rancangan'> {
  readonly potongan: readonly Pick<Potongan, 'kode' | 'poin'>[]
}

/** A deduction of a day that an objection took back. */
export interface PotonganPulih {
  readonly kode: KodePotongan
  readonly tanggal: LocalDate
}

/** A closed month for which a later change was found (R57); whole rupiah. */
export interface Susulan {
  readonly bulan: Month
  /** The proposal when the month was closed, and what it would be today. */
  readonly semula: number
  readonly seharusnya: number
  /** The amount that later closed months have already added or taken. */
  readonly diperhitungkan: number
  /** The first day of a late record that changes the month; `null` when there is none. */
  readonly sejak: LocalDate | null
}

/** A record behind a month: its first day, and a fingerprint of its content. */
export type SidikCatatan = readonly [sejak: LocalDate, sidik: string]

/** The facts that decide a month's score. */
export interface MonthFacts {
  readonly bulan: Month
  readonly nip: Nip
  /** The judged days; days of other months are ignored. */
  readonly hari: readonly HariKinerja[]
  /** The month's rating; `null` while there is none. */
  readonly nilai: Nilai | null
  readonly kra: readonly Kra[]
  /**
   * The mean budget absorption in the unit, in hundredths of a percent point; `null` if unknown.
   */
  readonly serapanUnit: number | null
  /** The TPP base of a whole month in whole rupiah; `null` while SIMPEG has not sent it. */
  readonly tppDasar: number | null
  /** The level of risk of work in the field, 0 to 3. */
  readonly risikoLapangan: number
  readonly hukuman: readonly HukumanDisiplin[]
  readonly dipulihkan: readonly PotonganPulih[]
  readonly susulan: readonly Susulan[]
  /** The part of the month that is served; `null` for a whole month without leave. */
  readonly masa: MasaBulan | null
  readonly bagian: readonly BagianBulan[]
  readonly catatan: readonly SidikCatatan[]
}
