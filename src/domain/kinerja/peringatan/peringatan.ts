import type { StatusPegawai } from '../../pegawai/pegawai.ts'
import type { LaporanRingkas, Moda, StatusHari } from '../../presensi/hari.ts'
import { addDays, type LocalDate, type Month } from '../../shared/local-date.ts'
import type { Clause } from '../../shared/rule.ts'
import type { Text } from '../../shared/text.ts'
import type { Predikat } from '../predikat.ts'
import type { TahunDisiplin } from '../tangga.ts'
import type { TindakLanjut } from './tindak-lanjut.ts'

/** In what role somebody is told of a warning. */
export const PENERIMA = ['pegawai', 'atasan', 'kepala', 'bkd'] as const

/** One role that is told of a warning. */
export type Penerima = (typeof PENERIMA)[number]

/** What a warning found: numbers, the days they came from, and the sentence that tells them. */
export interface Temuan {
  /** What makes it one warning and not the next: a year and a level, a month, a week. */
  readonly kunci: string
  readonly pesan: Text
  readonly angka: Readonly<Record<string, number>>
  readonly hari?: readonly LocalDate[]
}

/** An early warning (R62-R64). It tells people something; nothing follows from it by itself. */
export interface Peringatan<Facts, Value> {
  /** The machine's handle, stable for ever: 'peringatan.disiplin'. */
  readonly kode: string
  readonly nama: Text
  readonly kepada: readonly Penerima[]
  /** Whether the person sees it some days before anybody else does. */
  readonly dahulu?: true
  /** How it may end beside the ways of every warning: what it suggests to the people who decide. */
  readonly tindak?: readonly TindakLanjut[]
  readonly temukan: (facts: Facts, value: Value) => readonly Temuan[]
  /**
   * Whether the facts cover what a warning under this key was about: where they do and it is not found
   * any more, it no longer holds.
   */
  readonly meliputi: (kunci: string, facts: Facts) => boolean
}

/** One judged day, as much of it as warnings look at. */
export interface HariPresensi {
  readonly tanggal: LocalDate
  readonly moda: Moda
  readonly status: StatusHari
  readonly terlambat: number
  readonly pulangCepat: number
  readonly rancangan: boolean
  /** Whether the verdict may still change: no ladder counts it (R99). */
  readonly sementara: boolean
  /** Codes of deductions of the day that a granted objection took back. */
  readonly dipulihkan?: readonly string[] | undefined
  readonly laporan: LaporanRingkas | null
}

/** What a computed month says of a person. */
export interface BulanLalu {
  readonly bulan: Month
  readonly predikat: Predikat | null
  /** Discipline and results reached, in hundredths of a percent point. */
  readonly disiplin: number
  readonly capaian: number | null
}

/** What the outputs of a month were: lines of reports, reports accepted, complaints. */
export interface KeluaranBulan {
  readonly bulan: Month
  readonly kegiatan: number
  readonly diterima: number
  readonly keluhan: number
}

/** A calendar year with what it counts. */
export interface TahunBerjalan extends TahunDisiplin {
  readonly tahun: string
}

/** All that warnings about a person look at, as of a day. */
export interface FaktaPegawai {
  readonly status: StatusPegawai
  readonly hariIni: LocalDate
  /** The month and the week (its Monday) of yesterday, so that a month's last day still counts in it. */
  readonly bulanIni: Month
  readonly pekanIni: LocalDate
  /** The judged days of the last twelve weeks. */
  readonly hari: readonly HariPresensi[]
  readonly tahun: TahunBerjalan
  /** The year before, while its last days may still become final. */
  readonly tahunLalu?: TahunBerjalan | undefined
  /** Pings of that month that were not answered at all, or too late. */
  readonly ping: { readonly tanpaJawaban: number; readonly terlambat: number }
  /** Days of that month with a tap outside the area, but for those found untrue. */
  readonly luarArea: readonly LocalDate[]
  /** The last computed months, the newest first; three at most. */
  readonly bulan: readonly BulanLalu[]
  /** The outputs of that month and of the one before. */
  readonly keluaran: readonly KeluaranBulan[]
  /** What waits for their decision beyond its time, with requests that were taken from them this week. */
  readonly tertunda: {
    readonly pengajuan: number
    readonly laporan: number
    /** Disciplinary warnings of their people, bound by PP 94/2021, that nobody has followed up. */
    readonly kasus: number
    /** Granted requests that they have neither kept nor revoked (R80). */
    readonly tinjau: number
  }
  /** Days of the last four weeks with work late at night. */
  readonly malam: readonly LocalDate[]
  /** The last day of annual leave; `null` for none known. */
  readonly cutiTerakhir: LocalDate | null
  /** The first day that Luwes judged of them. */
  readonly sejak: LocalDate | null
}

/** How many days back warnings look at judged days. */
const HARI_DILIHAT = 84

/** Returns the first day that warnings of a day look at. */
export function firstDay(hariIni: LocalDate): LocalDate {
  return addDays(hariIni, -HARI_DILIHAT)
}

/** A day of a unit: who worked elsewhere, who was there, and how many may and must. */
export interface HariUnit {
  readonly tanggal: LocalDate
  readonly wfa: number
  readonly kantor: number
  /** People whose day is still open: they may have been there. */
  readonly belum: number
  /** Places for work elsewhere; `null` where nothing limits them. */
  readonly kuota: number | null
  /** How many must be there; 0 where nothing says so. */
  readonly minimum: number
}

/** All that warnings about a unit look at: the days of a week (its Monday) that are over. */
export interface FaktaUnit {
  readonly pekanIni: LocalDate
  readonly hari: readonly HariUnit[]
}

/** The clauses of a list of warnings: one under each code, `null` where the law does not warn. */
export type PolicyDari<Daftar extends readonly Peringatan<never, never>[]> = {
  readonly [P in Daftar[number] as P['kode']]: P extends Peringatan<never, infer Value>
    ? Clause<unknown extends Value ? true : Value> | null
    : never
}
