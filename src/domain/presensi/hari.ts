import type { LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import type { KodeTakDinilai } from './dinilai.ts'
import type { JenisTugas } from './schedule.ts'

/** What a day may ask of a person: to be where, or nothing. */
export const MODA = ['kantor', 'wfa', 'libur', 'cuti', 'izin', 'dinas-luar'] as const

/** What a day asked of a person. */
export type Moda = (typeof MODA)[number]

/** What may come of a day. */
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

/** What came of the day: its verdict. */
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

/** One deduction of a day, with the sentence and the article to show for it. */
export interface Potongan {
  readonly kode: KodePotongan
  /** Whole minutes late or early; 0 where the deduction is not about minutes. */
  readonly menit: number
  /** The class in the table of its side; `null` where no table applies. */
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

/** One duty of a day and what came of it. */
export interface TugasHari extends Jadwal {
  readonly jenis: JenisTugas
  readonly masuk: Instant | null
  readonly pulang: Instant | null
  /** Whole minutes, as those of the day. */
  readonly terlambat: number
  readonly pulangCepat: number
  /** What the duty costs: its share of the day, by net minutes (R83). */
  readonly potongan: readonly Potongan[]
}

/** The states of an integrity signal: new, explained, found so or not, and under appeal (R35). */
export const STATUS_TANDA = [
  'baru',
  'diklarifikasi',
  'terbukti',
  'tidak-terbukti',
  'banding',
] as const

/** One state of an integrity signal. */
export type StatusTanda = (typeof STATUS_TANDA)[number]

/** An integrity signal on the day and how far its review is. */
export interface Tanda {
  readonly kode: string
  readonly status: StatusTanda
}

/** The report of a day: where it stands, and until when it may come. */
export interface LaporanDiminta {
  /** Where it was written; `null` while there is none. A verdict of earlier versions lacks it. */
  readonly sumber?: 'luwes' | 'e-kinerja' | null
  /** Whether the day rests on it: on an office day under a report for all it is due, and costs nothing. */
  readonly menentukan?: boolean
  readonly status: 'belum' | 'diajukan' | 'diterima' | 'dikembalikan'
  /** Whether it came on a later day than its own (R43). */
  readonly terlambat: boolean
  readonly batas: Instant
}

/** What of a day's report months and dashboards count; one that was returned has not come yet. */
export type LaporanRingkas = 'belum' | 'tepat' | 'terlambat'

/** Returns how the report of a day counts; `null` where none is asked for. */
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
  /** The duties of the day, the ordinary hours first. A verdict of earlier versions lacks them. */
  readonly tugas?: readonly TugasHari[]
  /** Whole minutes after the start, of all duties; 0 while there is no `masuk`. */
  readonly terlambat: number
  /** Whole minutes before the end, of all duties; 0 while there is no `pulang`. */
  readonly pulangCepat: number
  /**
   * Minutes late and early that the ladder counts: without the break, together no more than the net minutes of
   * the day (R86, R99). A verdict of earlier versions lacks it.
   */
  readonly bersih?: { readonly terlambat: number; readonly pulangCepat: number }
  /** Net minutes inside the hours, break excluded; 0 until both taps are there. */
  readonly menitKerja: number
  readonly potongan: readonly Potongan[]
  readonly tanda: readonly Tanda[]
  /** The verdict in one sentence, and what it rests on. */
  readonly pesan: Text
  readonly dasar: string
  /** Why the day is not judged; `null` where it is. A verdict of earlier versions lacks it. */
  readonly alasan: KodeTakDinilai | null
  /** What else should be known of the day: what was excused, what is awaited, until when. */
  readonly catatan: readonly Text[]
  /** Whether the verdict may still change without anything being mended: nothing final rests on it. */
  readonly sementara: boolean
  /** What the day becomes unless somebody decides otherwise: shown as a draft, taken by nothing (R39). */
  readonly rancangan: 'tanpa-keterangan' | null
  /** The last day on which a correction may be asked for; `null` where there is nothing to correct. */
  readonly koreksiSampai: LocalDate | null
  readonly laporan: LaporanDiminta | null
  /** The next moment at which time alone may change the verdict; `null` for never. */
  readonly tinjauPada: Instant | null
}
