import type { Nip } from '../pegawai/nip.ts'
import type { UnitKerja } from '../pegawai/pegawai.ts'
import type { Kalender } from '../shared/calendar.ts'
import { type DatedItem, inForceOn } from '../shared/dated.ts'
import { addDays, type LocalDate, weekday, weekOf } from '../shared/local-date.ts'
import { type Finding, judge } from '../shared/rule.ts'
import type { KantorHari, KuotaHari, Layanan, PersonFacts, WfaFacts } from './facts.ts'
import { headcountOf, type Rekan } from './kelayakan.ts'
import type { KetentuanWfa } from './ketentuan.ts'
import { guardOf, type PenjagaHari } from './penjaga.ts'
import { diLuarMasaKerja } from './rules/di-luar-masa-kerja.ts'
import { type PolicyWfa, personRules, unitRules, wfaRules } from './rules/index.ts'
import { quotaPlaces } from './rules/kuota.ts'
import { floorOn } from './rules/minimum-kantor.ts'
import { type HariWajib, mandatedOn } from './skema.ts'

/** The facts of a person that differ between days. */
type Situasi = 'pegawai' | 'unit' | 'bekerja' | 'kriteria'

/** A person and their unit on a day, with the task criteria signed for that position (R75). */
export interface SituasiHari extends Pick<PersonFacts, Situasi> {
  /**
   * The first day of these records: two days of employment with the same value share everything
   * here.
   */
  readonly sejak: LocalDate
}

/** The facts by which a person is judged: all facts about a day need the day. */
export interface PersonFiling extends Omit<PersonFacts, Situasi> {
  readonly pada: (tanggal: LocalDate) => SituasiHari
}

/** The gathered facts of a filing: the headcount is still a list of people. */
export interface FilingFacts
  extends Omit<WfaFacts, Situasi | 'kuota' | 'kantor' | 'hukuman' | 'hariWajib' | 'skema'> {
  /** The applicant. */
  readonly nip: Nip
  readonly pada: (tanggal: LocalDate) => SituasiHari
  /** Open disciplinary cases of everybody in the unit, including the applicant. */
  readonly kasus: WfaFacts['hukuman']
  /** The people of the applicant's unit on a day. */
  readonly rekan: (tanggal: LocalDate) => readonly Rekan[]
  /** Places held on each requested day. */
  readonly terpakai: ReadonlyMap<LocalDate, number>
  /** Who else of the unit is off site on each requested day: by WFA, leave or duty. */
  readonly pergi: ReadonlyMap<LocalDate, ReadonlySet<Nip>>
  /** The requested days on which a directive sends the whole unit home. */
  readonly dirumahkan: ReadonlySet<LocalDate>
  /** The service windows of the unit on a day. */
  readonly layanan: (tanggal: LocalDate) => readonly Layanan[]
}

/** The facts of a filing about the unit. */
export type UnitFiling = Pick<
  FilingFacts,
  | 'nip'
  | 'pada'
  | 'jenis'
  | 'hariDiminta'
  | 'kasus'
  | 'rekan'
  | 'terpakai'
  | 'pergi'
  | 'dirumahkan'
  | 'layanan'
  | 'kalender'
  | 'masaPakai'
  | 'gelombang'
>

/** The places of a unit on a requested day; `batas` is `null` without a quota. */
export interface SisaKuota {
  readonly tanggal: LocalDate
  readonly batas: number | null
  readonly terpakai: number
}

/** The result of the rules for a filing. */
export interface Judgement {
  readonly aturan: readonly Finding[]
  readonly kuota: readonly SisaKuota[]
  /** The limits that the database checks for each requested day. */
  readonly jaga: ReadonlyMap<LocalDate, PenjagaHari>
  /** Whether bkd must confirm before anybody approves. */
  readonly konfirmasi: boolean
  /** The first day of the edition that judges the first requested day. */
  readonly edisi: LocalDate
}

/** The part of an edition about WFA. */
interface WfaEdition extends DatedItem {
  readonly policy: {
    readonly wfa: PolicyWfa
    readonly ketentuan: Pick<KetentuanWfa, 'hariWajib'>
  }
}

/** The editions by which a filing is judged, oldest first. */
export type WfaEditions = readonly [WfaEdition, ...WfaEdition[]]

const SEVERITY = { lolos: 0, peringatan: 1, tolak: 2 } as const

/** Days that one edition judges by the same records of the person and the unit. */
interface Kelompok<Edition> extends SituasiHari {
  readonly edition: Edition
  readonly days: readonly LocalDate[]
}

/** Groups days that one edition judges by the same records. */
function groupsOf<Edition extends DatedItem>(
  days: readonly LocalDate[],
  editions: readonly [Edition, ...Edition[]],
  pada: (tanggal: LocalDate) => SituasiHari,
): Kelompok<Edition>[] {
  const told = days.map((day) => ({
    day,
    edition: inForceOn(editions, day),
    situasi: pada(day),
  }))
  const groups = Map.groupBy(
    told,
    ({ edition, situasi }) => `${edition.since} ${situasi.sejak} ${situasi.bekerja}`,
  )
  return [...groups.values()].flatMap((some) => {
    const [first] = some
    return first
      ? [{ ...first.situasi, edition: first.edition, days: some.map(({ day }) => day) }]
      : []
  })
}

/**
 * Checks the person again for the days about to be granted: each day by the edition, the position
 * and the unit of that day.
 *
 * Between filing and decision a case may be opened, or a position may change.
 */
export function judgePerson(filing: PersonFiling, editions: WfaEditions): Finding[] {
  const { pada, ...facts } = filing
  return worst(
    groupsOf(facts.hariDiminta, editions, pada).flatMap(({ edition, days, ...situasi }) =>
      judge(personRules, { ...facts, ...situasi, hariDiminta: days }, edition.policy.wfa),
    ),
  )
}

/** Checks days against the rules about the person's unit on each of them. */
export function judgeUnit(filing: UnitFiling, editions: WfaEditions): Finding[] {
  const { jenis, masaPakai, gelombang, hariDiminta, pada } = filing
  return worst(
    groupsOf(hariDiminta, editions, pada).flatMap(({ edition, days, unit }) => {
      const { wfa } = edition.policy
      const kuota = quotaOn(filing, days, unit, wfa)
      const kantor = days.map((day) => onSite(filing, editions, day))
      return judge(
        unitRules,
        { jenis, masaPakai, gelombang, hariDiminta: days, kuota, kantor },
        wfa,
      )
    }),
  )
}

/**
 * The places of a unit on a day, the others on site, and the fewest that its windows and the law
 * require.
 */
export interface TimbangHari extends SisaKuota {
  /** Others of the unit who are on site. */
  readonly diKantor: number
  /** The fewest who must be on site; `null` without a minimum. */
  readonly minimum: number | null
}

/**
 * Returns the facts about the unit that a decider weighs on each of some days, by the edition of
 * the day.
 */
export function weighUnit(filing: UnitFiling, editions: WfaEditions): TimbangHari[] {
  return groupsOf(filing.hariDiminta, editions, filing.pada).flatMap(({ edition, days, unit }) => {
    const { wfa } = edition.policy
    return quotaOn(filing, days, unit, wfa).map((day) => {
      const site = onSite(filing, editions, day.tanggal)
      const minimum = floorOn(site, wfa['wfa.minimum-kantor']?.value ?? 0)
      return { ...places(day, wfa), diKantor: site.lain, minimum: minimum > 0 ? minimum : null }
    })
  })
}

/** Returns one finding per rule: the strictest, with the days of all of them. */
function worst(findings: readonly Finding[]): Finding[] {
  const byCode = new Map<string, Finding>()
  for (const finding of findings) {
    const before = byCode.get(finding.kode)
    if (!before || SEVERITY[finding.hasil] > SEVERITY[before.hasil])
      byCode.set(finding.kode, finding)
    else if (before.hasil === finding.hasil && before.hari && finding.hari)
      byCode.set(finding.kode, { ...before, hari: [...before.hari, ...finding.hari] })
  }
  return [...byCode.values()]
}

/**
 * Returns the days of a mandated scheme that bind the applicant and count, in the weeks of the
 * requested days.
 */
export function mandatedDays(facts: FilingFacts, editions: WfaEditions): LocalDate[] {
  const weeks = [...new Set(facts.hariDiminta.map(weekOf))]
  const days = weeks.flatMap((monday) => [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n)))
  return days.filter((day) => schemeOn(facts, editions, day)?.dihitung ?? false)
}

function schemeOn(facts: FilingFacts, editions: WfaEditions, day: LocalDate): HariWajib | null {
  const { ketentuan } = inForceOn(editions, day).policy
  const { pegawai, unit } = facts.pada(day)
  return mandatedOn(ketentuan, facts.kalender, pegawai, unit, day)
}

/** Returns what a mandated scheme sets for the applicant on each requested day. */
function schemeOf(facts: FilingFacts, editions: WfaEditions): Map<LocalDate, HariWajib> {
  return new Map(
    facts.hariDiminta.flatMap((day) => {
      const found = schemeOn(facts, editions, day)
      return found ? [[day, found] as const] : []
    }),
  )
}

/** Returns colleagues that a mandated scheme keeps at home on a day. */
export function sentHomeOn(
  rekan: readonly Rekan[],
  unit: UnitKerja,
  kalender: Kalender,
  editions: WfaEditions,
  day: LocalDate,
): Nip[] {
  const { ketentuan } = inForceOn(editions, day).policy
  if (!ketentuan.hariWajib) return []
  return rekan
    .filter((one) => mandatedOn(ketentuan, kalender, one, unit, day)?.jenis === 'wajib')
    .map(({ nip }) => nip)
}

/**
 * Returns the others on site on a day, and the people that the service windows of its weekday need.
 */
function onSite(facts: UnitFiling, editions: WfaEditions, tanggal: LocalDate): KantorHari {
  const { nip: own, pergi, dirumahkan, kalender } = facts
  const rekan = facts.rekan(tanggal)
  const scheme = sentHomeOn(rekan, facts.pada(tanggal).unit, kalender, editions, tanggal)
  const away = new Set([...(pergi.get(tanggal) ?? []), ...scheme])
  const others = rekan.filter(({ nip }) => nip !== own && !away.has(nip))
  const windows = facts.layanan(tanggal).filter(({ hari }) => hari.includes(weekday(tanggal)))
  const minimum = Math.max(0, ...windows.map((window) => window.minimum))
  const lain = dirumahkan.has(tanggal) ? 0 : others.length
  return { tanggal, lain, minimum, skema: scheme }
}

/**
 * Returns how many people of a unit are eligible on each of some days, and how many places are
 * taken.
 */
function quotaOn(
  { rekan, kasus, terpakai }: UnitFiling,
  days: readonly LocalDate[],
  unit: UnitKerja,
  wfa: PolicyWfa,
): KuotaHari[] {
  return days.map((tanggal) => ({
    tanggal,
    layak: headcountOf(rekan(tanggal), kasus, unit, wfa)(tanggal),
    terpakai: terpakai.get(tanggal) ?? 0,
  }))
}

/** Returns the facts of the requested days that one edition judges by the same records. */
function factsUnder(
  facts: FilingFacts,
  { edition, days: hariDiminta, pegawai, unit, bekerja, kriteria }: Kelompok<WfaEdition>,
  { hariWajib, skema, kantor }: Pick<WfaFacts, 'hariWajib' | 'skema' | 'kantor'>,
): WfaFacts {
  const { wfa } = edition.policy
  // Days that are judged separately still count in the week that they share.
  const elsewhere = facts.hariDiminta.filter((day) => !hariDiminta.includes(day))
  return {
    ...facts,
    pegawai,
    unit,
    bekerja,
    kriteria,
    hariDiminta,
    hariBerjalan: [...facts.hariBerjalan, ...elsewhere],
    hariWajib,
    skema,
    hukuman: facts.kasus.filter(({ nip }) => nip === facts.nip),
    kuota: quotaOn(facts, hariDiminta, unit, wfa),
    kantor,
  }
}

/**
 * Checks a filing against the law: each day by the edition, the position and the unit of that day,
 * every rule reported.
 *
 * Days of two editions, or of two records of the person, are judged separately. The stricter
 * finding of a rule is reported.
 */
export function judgeFiling(facts: FilingFacts, editions: WfaEditions): Judgement {
  const shared = {
    hariWajib: mandatedDays(facts, editions),
    skema: schemeOf(facts, editions),
    kantor: facts.hariDiminta.map((day) => onSite(facts, editions, day)),
  }
  const judged = groupsOf(facts.hariDiminta, editions, facts.pada).map((group) => {
    const { wfa } = group.edition.policy
    const own = factsUnder(facts, group, shared)
    // On a day outside employment no other rule applies.
    const rules = group.bekerja ? wfaRules : [diLuarMasaKerja]
    return { policy: wfa, own, findings: judge(rules, own, wfa) }
  })
  const aturan = worst(judged.flatMap(({ findings }) => findings))
  const jaga = new Map(
    judged.flatMap(({ own, policy }) =>
      own.hariDiminta.map((day) => [day, guardOf(own, policy, day)] as const),
    ),
  )
  return {
    aturan,
    kuota: judged.flatMap(({ own, policy }) => own.kuota.map((day) => places(day, policy))),
    jaga,
    konfirmasi: aturan.some(({ konfirmasi }) => konfirmasi === 'bkd'),
    edisi: inForceOn(editions, facts.hariDiminta[0] ?? facts.hariIni).since,
  }
}

function places(
  { tanggal, layak, terpakai }: WfaFacts['kuota'][number],
  policy: PolicyWfa,
): SisaKuota {
  const clause = policy['wfa.kuota']
  return { tanggal, batas: clause ? quotaPlaces(layak, clause.value) : null, terpakai }
}
