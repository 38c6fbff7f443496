import type { Tugas } from '../pegawai/pegawai.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Clause } from '../shared/rule.ts'
import type { KantorMaksimum } from './kantor-penuh.ts'

/** A scheme under which everybody works from home on a weekday, save those it exempts. */
export interface SkemaWajib {
  /** ISO weekday, 1 is Monday. */
  readonly hari: number
  readonly dari: LocalDate
  /** Open until the scheme is ended. */
  readonly sampai?: LocalDate | undefined
  /** Only at home, not in a cafe or another place. */
  readonly hanyaRumah: boolean
  /** Whether the day counts in the weekly limit (R18). */
  readonly dihitung: boolean
  /** Echelons that work at the office all the same, as 'II' or 'III'. */
  readonly kecualiEselon: readonly string[]
  /** Words in the name of a position that exempt it, in lower case, such as 'camat'. */
  readonly kecualiJabatan: readonly string[]
  /** Codes of units kerja that it exempts. */
  readonly kecualiUnit: readonly string[]
  /** Duties whose place is the duty itself. Units of direct service are exempt where it is named. */
  readonly kecualiTugas: readonly Tugas[]
}

/** How letters are numbered: the pattern of every unit, and that of some by their codes. */
export interface PolaNomor {
  readonly umum: string
  readonly unit: Readonly<Record<string, string>>
}

/** What the law sets about steering and deciding flexible work, beside the rules of a request. */
export interface KetentuanWfa {
  /** Mandated scheme days; `null` where there are none. */
  readonly hariWajib: Clause<readonly SkemaWajib[]> | null
  /** Working days within which each decider decides, before a reminder becomes an escalation (R21). */
  readonly tenggatKeputusan: Clause<number>
  /** The most people at an office (R115); `null` where the law sets none. It refuses nobody. */
  readonly kantorMaksimum: Clause<KantorMaksimum> | null
  /** Minutes of travel granted to who is recalled to the office (R25). */
  readonly waktuTempuh: Clause<number>
  /** The patterns of letter numbers: {urut}, {unit}, {bulan} (roman), {tahun}. */
  readonly nomorSurat: Clause<PolaNomor>
}
