import type { HukumanDisiplin, Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import { holidayOn, isWorkday, type Kalender, knowsDay } from '../shared/calendar.ts'
import { inForceOn } from '../shared/dated.ts'
import { type LocalDate, weekday } from '../shared/local-date.ts'
import type { Clause } from '../shared/rule.ts'
import type { Layanan } from './facts.ts'
import type { Halangan } from './halangan.ts'
import type { WfaEditions } from './judge-filing.ts'
import { headcountOf } from './kelayakan.ts'
import type { Batas, BatasHari } from './roster.ts'
import { bukanHariKerja } from './rules/bukan-hari-kerja.ts'
import type { PolicyWfa } from './rules/index.ts'
import { kalenderBelumAda } from './rules/kalender-belum-ada.ts'
import { quotaPlaces } from './rules/kuota.ts'
import { floorOn } from './rules/minimum-kantor.ts'

/** The facts from which the numbers of a unit's days are computed. */
export interface UnitFacts {
  /** The unit on a day, and the people who belong to it. */
  readonly unit: (date: LocalDate) => UnitKerja
  readonly rekan: (date: LocalDate) => readonly Pegawai[]
  readonly kasus: readonly HukumanDisiplin[]
  readonly layanan: readonly Layanan[]
  readonly kalender: Kalender
}

const UNSAID = 'bawaan Luwes: tetapkan dengan Perkada'

/** Returns the number of a clause that refuses; none for a clause that only warns or is silent. */
function numberOf<Value>(clause: Clause<Value> | null, of: (value: Value) => number): Batas {
  if (!clause || clause.effect === 'peringatan') return null
  return { nilai: of(clause.value), dasar: clause.basis }
}

const same = (value: number) => value

function dayOff(policy: PolicyWfa, kalender: Kalender, date: LocalDate): Halangan | null {
  if (!knowsDay(kalender, date)) {
    const dasar = policy['kalender.belum-ada']?.basis ?? UNSAID
    return { kode: kalenderBelumAda.code, pesan: UNKNOWN, dasar }
  }
  if (isWorkday(kalender, date)) return null
  const basis = holidayOn(kalender, date)?.dasar ?? policy['wfa.bukan-hari-kerja']?.basis
  return { kode: bukanHariKerja.code, pesan: OFF, dasar: basis ?? UNSAID }
}

/**
 * Returns the fewest people on site on a day: the minimum of the edition for any unit, or that of
 * the windows of the weekday.
 */
function floorOf(policy: PolicyWfa, layanan: readonly Layanan[], date: LocalDate): Batas {
  const windows = layanan.filter(({ hari }) => hari.includes(weekday(date)))
  const minimum = Math.max(0, ...windows.map((window) => window.minimum))
  return numberOf(policy['wfa.minimum-kantor'], (anyUnit) => floorOn({ minimum }, anyUnit))
}

/** Returns the numbers that the law sets for a unit on each day, by the edition in force on it. */
export function limitsOf(editions: WfaEditions, facts: UnitFacts): (date: LocalDate) => BatasHari {
  const { unit, rekan, kasus, layanan, kalender } = facts
  const headcount = (policy: PolicyWfa, date: LocalDate) =>
    headcountOf(rekan(date), kasus, unit(date), policy)(date)
  const told = new Map<LocalDate, BatasHari>()
  const onDay = (date: LocalDate): BatasHari => {
    const policy = inForceOn(editions, date).policy.wfa
    return {
      libur: dayOff(policy, kalender, date),
      kuota: numberOf(policy['wfa.kuota'], (share) => quotaPlaces(headcount(policy, date), share)),
      minimum: floorOf(policy, layanan, date),
      mingguan: numberOf(policy['wfa.batas-mingguan'], same),
      bulanan: numberOf(policy['wfa.batas-bulanan'], same),
      tahunan: numberOf(policy['wfa.batas-tahunan'], same),
      dasarCuti: 'PP 11/2017 Pasal 310',
      dasarGanda: policy['wfa.hari-ganda']?.basis ?? UNSAID,
    }
  }
  // A plan asks for the same day for every person.
  return (date) => {
    const limits = told.get(date) ?? onDay(date)
    told.set(date, limits)
    return limits
  }
}

const UNKNOWN = {
  id: 'Kalender hari libur tahun itu belum ada, jadi rosternya belum dapat disusun.',
  en: 'There is no calendar of that year yet, so no roster can be made for it.',
}
const OFF = { id: 'Hari libur atau akhir pekan.', en: 'A holiday or a weekend.' }
