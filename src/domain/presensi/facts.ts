import type { Nip } from '../pegawai/nip.ts'
import type { Instant, Minute } from '../shared/local-time.ts'
import type { ExpectFacts } from './expect-day.ts'
import type { Tanda } from './hari.ts'
import type { TempatKerja } from './tanda/of-day.ts'
import type { Tap } from './tap.ts'
import type { Tetangga } from './tugas.ts'

/** What a correction asks to change. */
export const JENIS_KOREKSI = ['tap-masuk', 'tap-pulang', 'izin', 'dinas-luar'] as const

/** One kind of correction. */
export type JenisKoreksi = (typeof JENIS_KOREKSI)[number]

/** The states of a correction: asked for, recommended by the atasan, and how it ended. */
export const STATUS_KOREKSI = [
  'diajukan',
  'direkomendasikan',
  'disetujui',
  'ditolak',
  'dibatalkan',
] as const

/** One state of a correction. */
export type StatusKoreksi = (typeof STATUS_KOREKSI)[number]

/** The part of a correction that a day's verdict uses. */
export interface KoreksiHari {
  readonly jenis: JenisKoreksi
  /** When the missing tap was made, for a correction of a tap. */
  readonly at: Instant | null
  /** The part of the day that an excuse covers, 'HH:MM'; the whole day when left out (R90). */
  readonly dari?: string | null | undefined
  readonly sampai?: string | null | undefined
  readonly status: StatusKoreksi
  readonly diajukanPada: Instant
}

/** The states of a daily report. */
export const STATUS_LAPORAN = ['diajukan', 'diterima', 'dikembalikan'] as const

/** One state of a daily report. */
export type StatusLaporan = (typeof STATUS_LAPORAN)[number]

/** Where a daily report was written. */
export const SUMBER_LAPORAN = ['luwes', 'e-kinerja'] as const

/** One place in which a daily report is written. */
export type SumberLaporan = (typeof SUMBER_LAPORAN)[number]

/** The part of a day's report that its verdict uses. */
export interface LaporanHari {
  readonly status: StatusLaporan
  /** When it first came; lateness is counted from then. */
  readonly diajukanPada: Instant
  /** When it last came. */
  readonly dikirimPada: Instant
  /** When it was last returned; a revised one may come until noon of the next working day. */
  readonly dikembalikanPada: Instant | null
  /**
   * Where it was written: here, or as progress in e-kinerja, where the atasan also reviews it
   * (R120).
   */
  readonly sumber?: SumberLaporan | undefined
}

/** The finding of an authorised person about a day that the facts alone leave open. */
export interface Penetapan {
  readonly putusan: 'hadir' | 'tanpa-keterangan'
  readonly oleh: Nip
}

/** A permission for a part of a day, in minutes of the day (R90). */
export interface IzinSebagian {
  readonly dari: Minute
  readonly sampai: Minute
}

/** An outage as declared: its taps are excused from `dari` until some time after `sampai`. */
export interface Gangguan {
  readonly dari: Instant
  /** `null` while it lasts. */
  readonly sampai: Instant | null
}

/** An apel or upacara: everybody expected taps inside its window. */
export interface Apel {
  readonly nama: string
  readonly mulai: Instant
  readonly selesai: Instant
}

/** The facts that decide a day's verdict. */
export interface DayFacts extends ExpectFacts {
  /** The moment as of which the day is judged: what is due later is not missing yet. */
  readonly kini: Instant
  /** The adjacent days on which the person's or the unit's record differs from that of the day. */
  readonly tetangga?: readonly Tetangga[] | undefined
  /** In any order, including those of adjacent days: each counts for the duty that it fits best. */
  readonly taps: readonly Tap[]
  /** Ids of taps that were proven fake: such a tap is no presence (R35). */
  readonly gugur?: ReadonlySet<string> | undefined
  /** Ids of taps whose offline time somebody checked and confirmed (R95). */
  readonly sahih?: ReadonlySet<string> | undefined
  readonly koreksi?: readonly KoreksiHari[] | undefined
  /** Permissions for parts of the day, by corrections that were granted. */
  readonly izinSebagian?: readonly IzinSebagian[] | undefined
  readonly laporan?: LaporanHari | null | undefined
  readonly penetapan?: Penetapan | null | undefined
  readonly gangguan?: readonly Gangguan[] | undefined
  readonly apel?: readonly Apel[] | undefined
  /** The stored signals of the day, with the state of their review. */
  readonly tanda?: readonly Tanda[] | undefined
  /** Where the person may be expected, where points are known. */
  readonly tempat?: TempatKerja | undefined
  /** When every source had sent everything for the day; `null` while one has not. */
  readonly lengkapPada?: Instant | null | undefined
}
