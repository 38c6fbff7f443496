import type { PolaKerja } from '../pegawai/pegawai.ts'
import type { Clause } from '../shared/rule.ts'

/** A time of day as in a schedule: '07:30'. */
export type Pukul = `${number}:${number}`

/** One day's hours as the law writes them; the break is inside and is not worked. */
export interface JamKerja {
  readonly mulai: Pukul
  readonly selesai: Pukul
  readonly istirahat: readonly [Pukul, Pukul]
}

/** The hours of a week under each ISO weekday (1 is Monday); a weekday left out is not worked. */
export type Pekan = Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, JamKerja>>>

/** The week of each pattern of work; a pattern left out has no schedule yet. */
export type JadwalPola = Readonly<Partial<Record<PolaKerja, Pekan>>>

/** Weeks by pattern, with the basis of patterns that have an article of their own. */
export interface KlausaJadwal extends Clause<JadwalPola> {
  readonly dasarPola?: Readonly<Partial<Record<PolaKerja, string>>>
}

/** A class of lateness or early leave: its bound in minutes (inclusive) and its points. */
export interface Kelas {
  /** Inclusive upper bound in minutes; `null` for the last class. */
  readonly sampai: number | null
  /** Points taken, in hundredths: 125 is 1.25. */
  readonly poin: number
  /** For points by time: `poin` for each `menit`, pro rata, and the limit of one side. */
  readonly per?: { readonly menit: number; readonly paling: number }
}

/** One to four classes, lightest first; the last is also the class of a missing tap (R37). */
export type TabelKelas =
  | readonly [Kelas]
  | readonly [Kelas, Kelas]
  | readonly [Kelas, Kelas, Kelas]
  | readonly [Kelas, Kelas, Kelas, Kelas]

/** How lateness may be compensated (R8); minutes. */
export type Kompensasi =
  /** It may not. */
  | { readonly jenis: 'tidak-ada' }
  /** This many minutes of lateness may be compensated by leaving as much later the same day. */
  | { readonly jenis: 'ganti-hari-sama'; readonly menit: number }
  /** A person may come this many minutes before or after the start, and leaves accordingly. */
  | { readonly jenis: 'jendela-fleksibel'; readonly menit: number }

/** The times of day, both ends included, in which taps of an ordinary day count. */
export interface JendelaTap {
  readonly masuk: readonly [Pukul, Pukul]
  readonly pulang: readonly [Pukul, Pukul]
}

/** How taps are matched to duties; minutes. */
export interface Pencocokan {
  /**
   * The least time between the first and the last tap without a direction for them to be an in and
   * an out.
   */
  readonly jeda: number
  /** The time before a duty in which a tap in counts if no other duty claims it. */
  readonly awal: number
  /** The time after midnight in which the tap out of an ordinary day counts. */
  readonly pulang: number
}

/** What the law sets for the daily report. */
export interface KetentuanLaporan {
  /** The days that require a report: those elsewhere, or every working day (R112). */
  readonly untuk: 'wfa' | 'semua'
  /** The minute of the next working day until which a report may come. */
  readonly batas: number
}

/**
 * The thresholds from which a pattern in the taps is a signal (R31, R32, R34). Never shown to
 * employees.
 */
export interface AmbangTanda {
  /** Metres around an approved point outside the office that still count as there. */
  readonly radius: number
  /** Metres of uncertainty from which a position is too vague. */
  readonly akurasi: number
  /** People at one coordinate on one day, and days of one person at one coordinate. */
  readonly orangSetitik: number
  readonly hariSetitik: number
  /** Successive taps of one person with the same position and uncertainty. */
  readonly tanpaDerau: number
  /** Kilometres per hour between two taps. */
  readonly kecepatan: number
  /** People with one device on one day. */
  readonly orangSeperangkat: number
  /** Seconds between the clock of a device and ours. */
  readonly selisihDetik: number
  /**
   * Whether widget taps on an office day require a position, if the position of the office is
   * known.
   */
  readonly posisiKantor: boolean
}

/** What the law sets for judging a day. */
export interface PolicyPresensi {
  /** Ordinary hours under each pattern of work. */
  readonly jadwal: KlausaJadwal
  /** Hours in Ramadan, likewise. */
  readonly jadwalRamadan: KlausaJadwal
  /**
   * Minutes before and after a sif in which a tap still belongs to it (R9), and its break if it has
   * one.
   */
  readonly sif: Clause<{
    readonly sebelum: number
    readonly sesudah: number
    readonly istirahat?: number
  }>
  /** How taps are matched to duties (R84, R85, R87). */
  readonly pencocokan: Clause<Pencocokan>
  readonly kompensasi: Clause<Kompensasi>
  /** The times of day in which a tap of each side counts; `null` when it counts at any time. */
  readonly jendela: Clause<JendelaTap> | null
  /** Classes of lateness. */
  readonly terlambat: Clause<TabelKelas>
  /** Classes of leaving early. */
  readonly pulangCepat: Clause<TabelKelas>
  /** Points, in hundredths, for a day without any sign of life. */
  readonly tanpaKeterangan: Clause<number>
  /** Points, in hundredths, for a missed apel or upacara; `null` for none. */
  readonly apel: Clause<number> | null
  /** Leave and official duty cost no points (R54). */
  readonly bebasPotongan: Clause<true>
  /** The leave that a day worked on a cuti bersama gives back (R5). */
  readonly cutiBersama: Clause<true>
  /**
   * Minutes after the end of a day during which a source that has not reported may still send
   * (R41).
   */
  readonly kelengkapan: Clause<number>
  /** Which days require a report, and until when (R43, R112); `null` for none. */
  readonly laporanHarian: Clause<KetentuanLaporan> | null
  /**
   * Working days in which a day may be corrected, and the day of the next month that ends it (R38).
   */
  readonly koreksi: Clause<{ readonly hariKerja: number; readonly tanggal: number }>
  /** Working days after which an undecided correction expires (R39). */
  readonly kedaluwarsa: Clause<number>
  /** Minutes after an outage in which a first tap still counts as on time (R40). */
  readonly gangguan: Clause<number>
  /**
   * The age in days at which a tap is too old on receipt, and without `luring` before its
   * `receivedAt` (R93).
   */
  readonly umurTap: Clause<{ readonly terima: number; readonly daring: number }>
  /** When the device time of an offline tap counts (R41, R95). */
  readonly luring: Clause<{
    /** Seconds by which clocks may differ. */
    readonly selisihDetik: number
    /** The greatest age in hours of a tap, and of the ticket that proves it. */
    readonly jam: number
    /** Offline taps per month whose ticket is accepted; further ones wait for the atasan. */
    readonly sebulan: number
    /** Minutes before receipt up to which an online tap shows that the person was not offline. */
    readonly daring: number
  }>
  /** Minutes to answer a ping on a WFA day, and the most pings of a day (R42); `null` for none. */
  readonly ping: Clause<{ readonly menit: number; readonly sehari: number }> | null
  readonly tanda: Clause<AmbangTanda>
}
