import { apelSince } from '../../db/presensi/apel.ts'
import { directivesAbout } from '../../db/wfa/arahan.ts'
import type { KraBulan } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { holidayOn } from '../../domain/shared/calendar.ts'
import { addDays, type LocalDate, weekOf } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Finding } from '../../domain/shared/rule.ts'
import { barredFor, type HariAjuan, lookAhead } from '../../domain/wfa/hari-ajuan.ts'
import { JENIS_WFA, type JenisWfa } from '../../domain/wfa/jenis.ts'
import { mandatedDays } from '../../domain/wfa/judge-filing.ts'
import { isOutsideWeek } from '../../domain/wfa/rules/batas-mingguan.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherFiling } from './gather-filing.ts'

/** A known event at the office on a day: an apel, or a future directive. */
export interface Acara {
  readonly jenis: 'apel' | 'masuk'
  /** The name of the apel, or the basis of the directive. */
  readonly nama: string
}

/** The week of a person and the days left under its limit. */
export interface SisaPekan {
  /** The Monday. */
  readonly mulai: LocalDate
  readonly batas: number
  readonly terpakai: number
  readonly dasar: string
}

/** The next days of a person, before anything is chosen. */
export interface HariKeDepan {
  readonly hariIni: LocalDate
  readonly hari: readonly (HariAjuan & { readonly acara: readonly Acara[] })[]
  /** The weeks with a weekly limit; empty without one. */
  readonly pekan: readonly SisaPekan[]
  /** What refuses each kind on every one of the days; kinds that are open are left out. */
  readonly tertutup: readonly { readonly jenis: JenisWfa; readonly halangan: readonly Finding[] }[]
  /** The KRA of the months, which lines of the plan may name. */
  readonly sasaran: readonly KraBulan[]
}

/** The most days of apel that are read. */
const MOST_APEL = 200

/** How many days ahead are examined: six weeks. */
const AHEAD = 42

/**
 * Hari ke depan: tells for each of the next days whether it could be requested, and why not.
 *
 * Each day is judged on its own, by the same rules as a filing. Missing entries of the form (a
 * plan, a place) block no day. One read.
 */
export async function checkHari(
  deps: Deps,
  caller: Caller,
  jenis: JenisWfa,
): Promise<Result<HariKeDepan, Problem>> {
  const now = deps.now()
  const first = localDate(now, deps.zona)
  const days = Array.from({ length: AHEAD }, (_, n) => addDays(first, n))
  const [gathered, [apel, directives]] = await Promise.all([
    gatherFiling(deps, caller, { jenis, hari: days }, now),
    deps.db.read([
      apelSince(deps.db, first, MOST_APEL),
      directivesAbout(deps.db, caller.nip, first, days.at(-1) ?? first),
    ]),
  ])
  if (!gathered.ok) return gathered
  const { facts, sasaran } = gathered.value
  const { editions } = deps
  const mustCome = new Map(directives.map((one) => [one.tanggal, one]))
  const acaraOn = (day: LocalDate): Acara[] => {
    const { kode } = facts.pada(day).unit
    const told = apel.filter(({ tanggal, unit }) => {
      return tanggal === day && (unit === null || unit.includes(kode))
    })
    const directive = mustCome.get(day)
    return [
      ...told.map(({ nama }) => ({ jenis: 'apel' as const, nama })),
      ...(directive?.jenis === 'masuk' ? [{ jenis: 'masuk' as const, nama: directive.dasar }] : []),
    ]
  }
  const hari = lookAhead(facts, editions).map((day) => ({ ...day, acara: acaraOn(day.tanggal) }))
  const worked = days.filter((day) => facts.pada(day).bekerja && !holidayOn(facts.kalender, day))
  const tertutup = JENIS_WFA.flatMap((one) => {
    const halangan = barredFor(facts, one, worked, editions)
    return halangan.length > 0 ? [{ jenis: one, halangan }] : []
  })
  const held = new Set([...facts.hariBerjalan, ...mandatedDays(facts, editions)])
  const pekan = [...new Set(days.map(weekOf))].flatMap((mulai): SisaPekan[] => {
    const clause = policyOn(editions, mulai).wfa['wfa.batas-mingguan']
    const { pegawai } = facts.pada([mulai, first].toSorted().at(-1) ?? first)
    if (!clause || isOutsideWeek({ jenis, pegawai })) return []
    const terpakai = [...held].filter((day) => weekOf(day) === mulai).length
    return [{ mulai, batas: clause.value, terpakai, dasar: clause.basis }]
  })
  return ok({ hariIni: facts.hariIni, hari, pekan, tertutup, sasaran })
}
