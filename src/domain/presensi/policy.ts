import type { PolaKerja } from '../pegawai/pegawai.ts'
import type { Clause } from '../shared/rule.ts'

/** A time of day as a schedule writes it: '07:30'. */
export type Pukul = `${number}:${number}`

/** One day's hours as the law writes them; the break lies inside and is not worked. */
export interface JamKerja {
  readonly mulai: Pukul
  readonly selesai: Pukul
  readonly istirahat: readonly [Pukul, Pukul]
}

/** The hours of a week under each ISO weekday (1 is Monday); a weekday left out is not worked. */
export type Pekan = Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, JamKerja>>>

/** The week of each pattern of work; a pattern left out has no schedule yet. */
export type JadwalPola = Readonly<Partial<Record<PolaKerja, Pekan>>>

/** A class of lateness or early leave: up to and including so many minutes, so many points. */
export interface Kelas {
  /** Inclusive upper bound in minutes; `null` for the last class, which has none. */
  readonly sampai: number | null
  /** Points taken, in hundredths: 125 is 1.25. */
  readonly poin: number
}

/** One to four classes, lightest first; the last is also the class of a tap that is missing (R37). */
export type TabelKelas =
  | readonly [Kelas]
  | readonly [Kelas, Kelas]
  | readonly [Kelas, Kelas, Kelas]
  | readonly [Kelas, Kelas, Kelas, Kelas]

/** What the law sets for judging a day. */
export interface PolicyPresensi {
  /** Ordinary hours under each pattern of work. */
  readonly jadwal: Clause<JadwalPola>
  /** Hours in Ramadan, likewise. */
  readonly jadwalRamadan: Clause<JadwalPola>
  /** Classes of lateness. */
  readonly terlambat: Clause<TabelKelas>
  /** Classes of leaving early. */
  readonly pulangCepat: Clause<TabelKelas>
  /** Points, in hundredths, for a day without any sign of life. */
  readonly tanpaKeterangan: Clause<number>
  /** Leave and official duty cost no points (R54). */
  readonly bebasPotongan: Clause<true>
}
