import type { Nip } from '../pegawai/nip.ts'
import { addDays, addMonths, type LocalDate, weekOf } from '../shared/local-date.ts'
import type { Batas, RosterFacts } from './roster.ts'
import type { HariPola } from './roster-pola.ts'

/** A span with the most days that a person may hold in it. */
export interface RentangBatas {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly batas: number
  /** Days that `batas` already accounts for. */
  readonly kecuali: readonly LocalDate[]
}

/**
 * The limits that the database checks for a roster's day, whatever the plan saw; `null` sets no
 * limit.
 */
export interface JagaRoster {
  /** Places of the unit. */
  readonly kuota: number | null
  /** Others of the unit who must be on site. */
  readonly minimum: number | null
  /** People of the unit that a mandated scheme keeps at home that day. */
  readonly skema: readonly Nip[]
  readonly rentang: readonly RentangBatas[]
}

function span(
  limit: Batas,
  dari: LocalDate,
  sampai: LocalDate,
  kecuali: readonly LocalDate[] = [],
): RentangBatas[] {
  return limit ? [{ dari, sampai, batas: limit.nilai - kecuali.length, kecuali }] : []
}

/**
 * Returns the guard of one day of a roster: the cap, the floor, and the limits per week, month and
 * year.
 */
export function rosterGuard(facts: RosterFacts, { tanggal, nip }: HariPola): JagaRoster {
  const { kuota, minimum, mingguan, bulanan, tahunan } = facts.batas(tanggal)
  const monday = weekOf(tanggal)
  const sunday = addDays(monday, 6)
  const wajib = facts.anggota.find((one) => one.nip === nip)?.wajib ?? []
  const mandated = [...wajib].filter((day) => day >= monday && day <= sunday)
  const first = `${tanggal.slice(0, 7)}-01`
  const year = tanggal.slice(0, 4)
  return {
    kuota: kuota?.nilai ?? null,
    minimum: minimum?.nilai ?? null,
    skema: facts.anggota.flatMap((one) => (one.skema.has(tanggal) ? [one.nip] : [])),
    rentang: [
      ...span(mingguan, monday, sunday, mandated),
      ...span(bulanan, first, addDays(addMonths(first, 1), -1)),
      ...span(tahunan, `${year}-01-01`, `${year}-12-31`),
    ],
  }
}
