import type { LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'

/** What a day asked of a person: to be where, or nothing. */
export type Moda = 'kantor' | 'wfa' | 'libur' | 'cuti' | 'dinas-luar'

/** What came of the day: its verdict. */
export type StatusHari =
  | 'hadir'
  | 'hadir-wfa'
  | 'dinas-luar'
  | 'cuti'
  | 'izin'
  | 'libur'
  | 'tanpa-keterangan'
  | 'belum-terverifikasi'
  | 'menunggu'

/** The number of a class of lateness or early leave; 1 is the lightest. */
export type NomorKelas = 1 | 2 | 3 | 4

/** The stable codes of what a day can cost. */
export type KodePotongan =
  | `presensi.terlambat-${NomorKelas}`
  | `presensi.pulang-cepat-${NomorKelas}`
  | 'presensi.tanpa-masuk'
  | 'presensi.tanpa-pulang'
  | 'presensi.tanpa-keterangan'
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

/** An integrity signal on the day and how far its review is. */
export interface Tanda {
  readonly kode: string
  readonly status: string
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
  readonly jadwal: Jadwal | null
  readonly masuk: Instant | null
  readonly pulang: Instant | null
  /** Whole minutes after the start; 0 while there is no `masuk`. */
  readonly terlambat: number
  /** Whole minutes before the end; 0 while there is no `pulang`. */
  readonly pulangCepat: number
  /** Net minutes inside the hours, break excluded; 0 until both taps are there. */
  readonly menitKerja: number
  readonly potongan: readonly Potongan[]
  readonly tanda: readonly Tanda[]
  /** The verdict in one sentence, and what it rests on. */
  readonly pesan: Text
  readonly dasar: string
}
