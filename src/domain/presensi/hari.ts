import type { LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import type { KodeTakDinilai } from './dinilai.ts'
import type { JenisTugas } from './schedule.ts'

/** What a day may ask of a person: to be at a place, or nothing. */
export const MODA = ['kantor', 'wfa', 'libur', 'cuti', 'izin', 'dinas-luar'] as const

/** What a day asked of a person. */
export type Moda = (typeof MODA)[number]

/** The possible verdicts of a day. */
export const STATUS_HARI = [
  'hadir',
  'hadir-wfa',
  'dinas-luar',
  'cuti',
  'izin',
  'libur',
  'tanpa-keterangan',
  'belum-terverifikasi',
  'menunggu',
] as const

/** The verdict of a day. */
export type StatusHari = (typeof STATUS_HARI)[number]

/** The number of a class of lateness or early leave; 1 is the lightest. */
export type NomorKelas = 1 | 2 | 3 | 4

/** The stable codes of what a day can cost. */
export type KodePotongan =
  | `presensi.terlambat-${NomorKelas}`
  | `presensi.pulang-cepat-${NomorKelas}`
  | 'presensi.tanpa-masuk'
  | 'presensi.tanpa-pulang'
  | 'presensi.tanpa-keterangan'
  | 'presensi.tugas-kosong'
  | 'presensi.apel'

/** One deduction of a day, with its sentence and article. */
export interface Potongan {
  readonly kode: KodePotongan
  /** Whole minutes late or early; 0 when the deduction is not about minutes. */
  readonly menit: number
  /** The class in the table of its side; `null` when no table applies. */
  readonly kelas: NomorKelas | null
  /** Points taken, in hundredths. */
  readonly poin: number
  readonly pesan: Text
  readonly dasar: string
}

/** The day's hours as moments. */
export interface Jadwal {
  readonly mulai: Instant
  readonly selesai: Instant
}

/** One duty of a day and its result. */
export interface TugasHari extends Jadwal {
  readonly jenis: JenisTugas
  readonly masuk: Instant | null
  readonly pulang: Instant | null
  /** Whole minutes, like those of the day. */
  readonly terlambat: number
  readonly pulangCepat: number
  /** The deductions of the duty: its share of the day's, by net minutes (R83). */
  readonly potongan: readonly Potongan[]
}

/** The states of an integrity signal: new, explained, confirmed or not, and under appeal (R35). */
export const STATUS_TANDA = [
  'baru',
  'diklarifikasi',
  'terbukti',
  'tidak-terbukti',
  'banding',
] as const

/** One state of an integrity signal. */
export type StatusTanda = (typeof STATUS_TANDA)[number]

/** An integrity signal of the day and the state of its review. */
export interface Tanda {
  readonly kode: string
  readonly status: StatusTanda
}

/** The report of a day: its state, and its deadline. */
export interface LaporanDiminta {
  /** Where it was written; `null` while there is none. Missing in verdicts of earlier versions. */
  readonly sumber?: 'luwes' | 'e-kinerja' | null
  /**
   * Whether the verdict depends on it. The report of an office day, when everybody must report,
   * costs nothing.
   */
  readonly menentukan?: boolean
  readonly status: 'belum' | 'diajukan' | 'diterima' | 'dikembalikan'
  /** Whether it came on a later day than its own (R43). */
  readonly terlambat: boolean
  readonly batas: Instant
}

/**
 * The part of a day's report that months and dashboards count; a returned report counts as missing.
 */
export type LaporanRingkas = 'belum' | 'tepat' | 'terlambat'

/** Returns how the report of a day counts; `null` when none is required. */
export function countedReport(laporan: LaporanDiminta | null): LaporanRingkas | null {
  if (laporan === null) return null
  if (laporan.status === 'belum' || laporan.status === 'dikembalikan') return 'belum'
  return laporan.terlambat ? 'terlambat' : 'tepat'
}

/**
 * A day with its verdict, derived from the day's facts and never edited.
 *
 * Times are moments in UTC; the day itself and its minutes are in the zone of the unit kerja.
 */
export interface Hari {
  readonly tanggal: LocalDate
  readonly moda: Moda
  readonly status: StatusHari
  /** From the beginning of the first duty to the end of the last; the first tap in and the last out. */
  readonly jadwal: Jadwal | null
  readonly masuk: Instant | null
  readonly pulang: Instant | null
  /** The duties of the day, the ordinary hours first. Missing in verdicts of earlier versions. */
  readonly tugas?: readonly TugasHari[]
  /** Whole minutes after the start, of all duties; 0 while there is no `masuk`. */
  readonly terlambat: number
  /** Whole minutes before the end, of all duties; 0 while there is no `pulang`. */
  readonly pulangCepat: number
  /**
   * Minutes late and early that the ladder counts: without the break, and at most the net minutes
   * of the day (R86, R99). Missing in verdicts of earlier versions.
   */
  readonly bersih?: { readonly terlambat: number; readonly pulangCepat: number }
  /** Net minutes inside the hours, without the break; 0 until both taps exist. */
  readonly menitKerja: number
  readonly potongan: readonly Potongan[]
  readonly tanda: readonly Tanda[]
  /** The verdict in one sentence, and its basis. */
  readonly pesan: Text
  readonly dasar: string
  /** Why the day is not judged; `null` when it is. Missing in verdicts of earlier versions. */
  readonly alasan: KodeTakDinilai | null
  /** Other notes on the day: what was excused, what is awaited, until when. */
  readonly catatan: readonly Text[]
  /** Whether the verdict may still change without a correction: nothing final may depend on it. */
  readonly sementara: boolean
  /**
   * What the day becomes unless somebody decides otherwise: shown as a draft, without any effect
   * (R39).
   */
  readonly rancangan: 'tanpa-keterangan' | null
  /**
   * The last day on which a correction may be requested; `null` when there is nothing to correct.
   */
  readonly koreksiSampai: LocalDate | null
  readonly laporan: LaporanDiminta | null
  /** The next moment at which time alone may change the verdict; `null` if none. */
  readonly tinjauPada: Instant | null
}
