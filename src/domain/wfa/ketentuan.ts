import type { Tugas } from '../pegawai/pegawai.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Clause } from '../shared/rule.ts'
import type { KantorMaksimum } from './kantor-penuh.ts'

/** A scheme under which everybody works from home on a weekday, except those it exempts. */
export interface SkemaWajib {
  /** ISO weekday, 1 is Monday. */
  readonly hari: number
  readonly dari: LocalDate
  /** Open until the scheme is ended. */
  readonly sampai?: LocalDate | undefined
  /** Only at home, not in a cafe or elsewhere. */
  readonly hanyaRumah: boolean
  /** Whether the day counts in the weekly limit (R18). */
  readonly dihitung: boolean
  /** Echelons that still work at the office, as 'II' or 'III'. */
  readonly kecualiEselon: readonly string[]
  /** Words in the name of a position that exempt it, in lower case, such as 'camat'. */
  readonly kecualiJabatan: readonly string[]
  /** Codes of units kerja that it exempts. */
  readonly kecualiUnit: readonly string[]
  /** Duties tied to their place. Units of direct service are exempt if that duty is listed. */
  readonly kecualiTugas: readonly Tugas[]
}

/** How letters are numbered: the default pattern, and patterns of some units by code. */
export interface PolaNomor {
  readonly umum: string
  readonly unit: Readonly<Record<string, string>>
}

/** The law about steering and deciding flexible work, besides the rules of a request. */
export interface KetentuanWfa {
  /** Mandated scheme days; `null` for none. */
  readonly hariWajib: Clause<readonly SkemaWajib[]> | null
  /** The working days that each decider has, before a reminder becomes an escalation (R21). */
  readonly tenggatKeputusan: Clause<number>
  /** The most people at an office (R115); `null` without a limit. It refuses nobody. */
  readonly kantorMaksimum: Clause<KantorMaksimum> | null
  /** Minutes of travel for a person recalled to the office (R25). */
  readonly waktuTempuh: Clause<number>
  /** The patterns of letter numbers: {urut}, {unit}, {bulan} (Roman), {tahun}. */
  readonly nomorSurat: Clause<PolaNomor>
}
