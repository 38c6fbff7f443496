import type { StatusPegawai } from '../../pegawai/pegawai.ts'
import type { LaporanRingkas, Moda, StatusHari } from '../../presensi/hari.ts'
import { addDays, type LocalDate, type Month } from '../../shared/local-date.ts'
import type { Clause } from '../../shared/rule.ts'
import type { Text } from '../../shared/text.ts'
import type { Predikat } from '../predikat.ts'
import type { TahunDisiplin } from '../tangga.ts'
import type { TindakLanjut } from './tindak-lanjut.ts'

/** The roles of the people who are told of a warning. */
export const PENERIMA = ['pegawai', 'atasan', 'kepala', 'bkd'] as const

/** One role that is told of a warning. */
export type Penerima = (typeof PENERIMA)[number]

/** The finding of a warning: numbers, the days behind them, and the sentence for people. */
export interface Temuan {
  /** What tells one warning from the next: a year and a level, a month, a week. */
  readonly kunci: string
  readonly pesan: Text
  readonly angka: Readonly<Record<string, number>>
  readonly hari?: readonly LocalDate[]
}

/** An early warning (R62-R64). It informs people; nothing follows from it automatically. */
export interface Peringatan<Facts, Value> {
  /** The code for machines, stable for ever: 'peringatan.disiplin'. */
  readonly kode: string
  readonly nama: Text
  readonly kepada: readonly Penerima[]
  /** Whether the person sees it some days before anybody else. */
  readonly dahulu?: true
  /** Additional ways to end it: what it suggests to the people who decide. */
  readonly tindak?: readonly TindakLanjut[]
  readonly temukan: (facts: Facts, value: Value) => readonly Temuan[]
  /**
   * Whether the facts cover the subject of the warning under this key. When they do and it is not
   * found any more, it no longer holds.
   */
  readonly meliputi: (kunci: string, facts: Facts) => boolean
}

/** The part of a judged day that warnings use. */
export interface HariPresensi {
  readonly tanggal: LocalDate
  readonly moda: Moda
  readonly status: StatusHari
  readonly terlambat: number
  readonly pulangCepat: number
  readonly rancangan: boolean
  /** Whether the verdict may still change: the ladder does not count it (R99). */
  readonly sementara: boolean
  /** Codes of deductions of the day that a granted objection took back. */
  readonly dipulihkan?: readonly string[] | undefined
  readonly laporan: LaporanRingkas | null
}

/** The figures of a person's computed month. */
export interface BulanLalu {
  readonly bulan: Month
  readonly predikat: Predikat | null
  /** Discipline and results reached, in hundredths of a percent point. */
  readonly disiplin: number
  readonly capaian: number | null
}

/** The outputs of a month: lines of reports, accepted reports, complaints. */
export interface KeluaranBulan {
  readonly bulan: Month
  readonly kegiatan: number
  readonly diterima: number
  readonly keluhan: number
}

/** A calendar year and its counted days. */
export interface TahunBerjalan extends TahunDisiplin {
  readonly tahun: string
}

/** The facts that warnings about a person use, as of a day. */
export interface FaktaPegawai {
  readonly status: StatusPegawai
  readonly hariIni: LocalDate
  /**
   * The month and the week (its Monday) of yesterday, so that the last day of a month still counts
   * in it.
   */
  readonly bulanIni: Month
  readonly pekanIni: LocalDate
  /** The judged days of the last twelve weeks. */
  readonly hari: readonly HariPresensi[]
  readonly tahun: TahunBerjalan
  /** The previous year, while its last days may still become final. */
  readonly tahunLalu?: TahunBerjalan | undefined
  /** Pings of that month that were not answered, or too late. */
  readonly ping: { readonly tanpaJawaban: number; readonly terlambat: number }
  /** Days of that month with a tap outside the area, except taps found untrue. */
  readonly luarArea: readonly LocalDate[]
  /** The last computed months, newest first; at most three. */
  readonly bulan: readonly BulanLalu[]
  /** The outputs of that month and of the month before. */
  readonly keluaran: readonly KeluaranBulan[]
  /** Overdue decisions, including requests that were taken from them this week. */
  readonly tertunda: {
    readonly pengajuan: number
    readonly laporan: number
    /** Disciplinary warnings about their people under PP 94/2021 that nobody has followed up. */
    readonly kasus: number
    /** Granted requests under review that they have neither kept nor revoked (R80). */
    readonly tinjau: number
  }
  /** Days of the last four weeks with work late at night. */
  readonly malam: readonly LocalDate[]
  /** The last day of annual leave; `null` if unknown. */
  readonly cutiTerakhir: LocalDate | null
  /** Their first day that Luwes judged. */
  readonly sejak: LocalDate | null
}

/** How many days back warnings examine judged days. */
const HARI_DILIHAT = 84

/** Returns the first day that the warnings of a day examine. */
export function firstDay(hariIni: LocalDate): LocalDate {
  return addDays(hariIni, -HARI_DILIHAT)
}

/** A day of a unit: who worked elsewhere, who was present, and the limits for both. */
export interface HariUnit {
  readonly tanggal: LocalDate
  readonly wfa: number
  readonly kantor: number
  /** People whose day is still open: they may have been present. */
  readonly belum: number
  /** The most people who may work elsewhere; `null` without a limit. */
  readonly kuota: number | null
  /** How many must be present; 0 without a minimum. */
  readonly minimum: number
}

/** The facts that warnings about a unit use: the past days of a week (its Monday). */
export interface FaktaUnit {
  readonly pekanIni: LocalDate
  readonly hari: readonly HariUnit[]
}

/**
 * The clauses of a list of warnings: one under each code, `null` when the law has no such warning.
 */
export type PolicyDari<Daftar extends readonly Peringatan<never, never>[]> = {
  readonly [P in Daftar[number] as P['kode']]: P extends Peringatan<never, infer Value>
    ? Clause<unknown extends Value ? true : Value> | null
    : never
}
