import type { MasaPakai } from '../pegawai/masa-pakai.ts'
import type { Nip } from '../pegawai/nip.ts'
import type { Cuti, HukumanDisiplin, Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import type { Kalender } from '../shared/calendar.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Minute } from '../shared/local-time.ts'
import type { KeadaanGelombang } from './gelombang.ts'
import type { JenisWfa } from './jenis.ts'
import type { HariWajib } from './skema.ts'

/** One line of a work plan: the result, the quantity, and its unit. */
export interface Rencana {
  readonly hasil: string
  readonly target: number
  readonly satuan: string
  /** The code of the KRA of the month that it serves. */
  readonly kra?: string | undefined
}

/** Hours of a request by time, as 'HH:MM' in the unit's time zone. */
export interface JamDiminta {
  readonly mulai: string
  readonly selesai: string
}

/** A place, as the applicant names it; coordinates only if they give them. */
export interface Lokasi {
  readonly nama: string
  readonly lat?: number | undefined
  readonly lon?: number | undefined
}

/** A proof: what it is, and the number of its letter or record. */
export interface Bukti {
  readonly jenis: string
  readonly nomor: string
}

/** How many of a unit's people are eligible on a day, and how many places live requests hold. */
export interface KuotaHari {
  readonly tanggal: LocalDate
  readonly layak: number
  readonly terpakai: number
}

/** The other people of the unit on site on a day, and the fewest that its service windows need. */
export interface KantorHari {
  readonly tanggal: LocalDate
  /** Active people of the unit on site, without the applicant. */
  readonly lain: number
  /** The people that the windows of the weekday need; the edition may need more. */
  readonly minimum: number
  /** Colleagues that a mandated scheme keeps at home that day. */
  readonly skema: readonly Nip[]
}

/** A service window of a unit: its weekdays, its minutes, and the fewest people on site. */
export interface Layanan {
  readonly kode: string
  readonly nama: string
  /** ISO weekdays, 1 is Monday. */
  readonly hari: readonly number[]
  readonly mulai: Minute
  readonly selesai: Minute
  readonly minimum: number
}

/** A person's statement about laptop and internet; `pada` is unknown when SIMPEG sent it. */
export interface Kesiapan {
  readonly laptop: boolean
  readonly internet: boolean
  readonly pada: LocalDate | null
}

/** The facts that the rules about a person and their duty use. */
export interface PersonFacts {
  readonly pegawai: Pegawai
  readonly unit: UnitKerja
  /** Whether the person is employed on the requested days (R76). */
  readonly bekerja: boolean
  readonly jenis: JenisWfa
  readonly hukuman: readonly HukumanDisiplin[]
  /** The requested days that one edition judges. */
  readonly hariDiminta: readonly LocalDate[]
  /** The task criteria as the atasan signed them for the present position; `null` while unsigned. */
  readonly kriteria: Readonly<Record<string, boolean>> | null
}

/**
 * The facts that the rules about a unit use: its places, the people on site, and its first day of
 * using Luwes.
 */
export interface UnitFacts {
  readonly jenis: JenisWfa
  readonly hariDiminta: readonly LocalDate[]
  readonly kuota: readonly KuotaHari[]
  readonly kantor: readonly KantorHari[]
  /** Since when Luwes is used where the person works on a day. */
  readonly masaPakai: (tanggal: LocalDate) => MasaPakai
  /** The state of the unit in the rollout waves on a day; `null` without waves. */
  readonly gelombang: (tanggal: LocalDate) => KeadaanGelombang | null
}

/** The facts that the rules of a WFA request use. */
export interface WfaFacts extends PersonFacts, UnitFacts {
  /** Days flexible by location that the person already holds, by live requests or by letter. */
  readonly hariBerjalan: readonly LocalDate[]
  /** Those of them at another place, which are the duty itself for field workers (R113). */
  readonly hariLokasiLain: readonly LocalDate[]
  /** Days that they hold by kinds outside the weekly limit. */
  readonly hariLain: readonly LocalDate[]
  /** Those of them that are their mother's birthday. */
  readonly hariIbu: readonly LocalDate[]
  /** Days of a mandated scheme that bind the person and count in the weekly limit (R18). */
  readonly hariWajib: readonly LocalDate[]
  /** What a mandated scheme sets for each requested day; days without a scheme are left out. */
  readonly skema: ReadonlyMap<LocalDate, HariWajib>
  /** Approved leave and duty on the requested days. */
  readonly cuti: ReadonlyMap<LocalDate, Cuti['jenis']>
  /** The plan; `undefined` in a preview without one. */
  readonly rencana: readonly Rencana[] | undefined
  /**
   * Hours of a request by time; `undefined` in a preview without them, `null` in a request without.
   */
  readonly jam: JamDiminta | null | undefined
  /** The place; `undefined` in a preview without one, `null` in a request without. */
  readonly lokasi: Lokasi | null | undefined
  /** The codes of the KRA that e-kinerja set for the requested months; `null` if it set none. */
  readonly kra: ReadonlySet<string> | null
  /** Proofs; `undefined` in a preview without them. */
  readonly bukti: readonly Bukti[] | undefined
  readonly kesiapan: Kesiapan | null
  readonly kalender: Kalender
  /** Today in the zone of the unit. */
  readonly hariIni: LocalDate
}
