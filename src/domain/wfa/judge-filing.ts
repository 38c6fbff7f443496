import type { Nip } from '../pegawai/nip.ts'
import { type Dated, inForceOn } from '../shared/dated.ts'
import { addDays, type LocalDate, weekday, weekOf } from '../shared/local-date.ts'
import { type Finding, judge } from '../shared/rule.ts'
import type { KantorHari, Layanan, PersonFacts, WfaFacts } from './facts.ts'
import { headcountOf, type Rekan } from './kelayakan.ts'
import type { KetentuanWfa } from './ketentuan.ts'
import { guardOf, type PenjagaHari } from './penjaga.ts'
import { type PolicyWfa, personRules, wfaRules } from './rules/index.ts'
import { quotaPlaces } from './rules/kuota.ts'
import { type HariWajib, mandatedOn } from './skema.ts'

/** The facts of a filing as they are gathered: the headcount is still a list of people. */
export interface FilingFacts
  extends Omit<WfaFacts, 'kuota' | 'kantor' | 'hukuman' | 'hariWajib' | 'skema'> {
  /** Open disciplinary cases of everybody in the unit, the applicant's among them. */
  readonly kasus: WfaFacts['hukuman']
  /** The active people of the unit kerja. */
  readonly rekan: readonly Rekan[]
  /** Places held on each day asked for. */
  readonly terpakai: ReadonlyMap<LocalDate, number>
  /** Who else of the unit is off site on each day asked for: by WFA, leave or duty. */
  readonly pergi: ReadonlyMap<LocalDate, ReadonlySet<Nip>>
  /** The days asked for on which a directive sends the whole unit home. */
  readonly dirumahkan: ReadonlySet<LocalDate>
  /** The service windows of the unit. */
  readonly layanan: readonly Layanan[]
}

/** The places of a unit on a day asked for; `batas` is `null` where no quota binds. */
export interface SisaKuota {
  readonly tanggal: LocalDate
  readonly batas: number | null
  readonly terpakai: number
}

/** What the rules say about a filing. */
export interface Judgement {
  readonly aturan: readonly Finding[]
  readonly kuota: readonly SisaKuota[]
  /** What the database must hold each day asked for against. */
  readonly jaga: ReadonlyMap<LocalDate, PenjagaHari>
  /** Whether bkd must confirm before anybody approves. */
  readonly konfirmasi: boolean
  /** The first day of the edition that judges the first day asked for. */
  readonly edisi: LocalDate
}

/** What an edition says of WFA; whatever else it says does not matter here. */
interface WfaEdition extends Dated {
  readonly policy: {
    readonly wfa: PolicyWfa
    readonly ketentuan: Pick<KetentuanWfa, 'hariWajib'>
  }
}

/** The editions by which a filing is judged, oldest first. */
export type WfaEditions = readonly [WfaEdition, ...WfaEdition[]]

const SEVERITY = { lolos: 0, peringatan: 1, tolak: 2 } as const

/**
 * Holds the person against the law once more, for the days that somebody is about to grant.
 *
 * Between filing and deciding a case may be opened, or a position change.
 */
export function judgePerson(facts: PersonFacts, editions: WfaEditions): Finding[] {
  const groups = Map.groupBy(facts.hariDiminta, (day) => inForceOn(editions, day))
  return worst(
    [...groups].flatMap(([{ policy }, hariDiminta]) =>
      judge(personRules, { ...facts, hariDiminta }, policy.wfa),
    ),
  )
}

/** One finding a rule: the worst of what the editions say. */
function worst(findings: readonly Finding[]): Finding[] {
  const byCode = new Map<string, Finding>()
  for (const finding of findings) {
    const before = byCode.get(finding.kode)
    if (!before || SEVERITY[finding.hasil] > SEVERITY[before.hasil])
      byCode.set(finding.kode, finding)
  }
  return [...byCode.values()]
}

/** The days of a mandated scheme that bind the applicant and count, in the weeks of the days asked for. */
function mandatedDays(facts: FilingFacts, editions: WfaEditions): LocalDate[] {
  const weeks = [...new Set(facts.hariDiminta.map(weekOf))]
  const days = weeks.flatMap((monday) => [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n)))
  return days.filter((day) => {
    const { ketentuan } = inForceOn(editions, day).policy
    return mandatedOn(ketentuan, facts.kalender, facts.pegawai, facts.unit, day)?.dihitung ?? false
  })
}

/** What a mandated scheme says of the applicant on each day asked for. */
function schemeOf(facts: FilingFacts, editions: WfaEditions): Map<LocalDate, HariWajib> {
  const { kalender, pegawai, unit } = facts
  return new Map(
    facts.hariDiminta.flatMap((day) => {
      const { ketentuan } = inForceOn(editions, day).policy
      const found = mandatedOn(ketentuan, kalender, pegawai, unit, day)
      return found ? [[day, found] as const] : []
    }),
  )
}

/** Colleagues whom a mandated scheme keeps at home on a day. */
export function sentHomeOn(
  { rekan, unit, kalender }: Pick<FilingFacts, 'rekan' | 'unit' | 'kalender'>,
  editions: WfaEditions,
  day: LocalDate,
): Nip[] {
  const { ketentuan } = inForceOn(editions, day).policy
  if (!ketentuan.hariWajib) return []
  return rekan
    .filter((one) => mandatedOn(ketentuan, kalender, one, unit, day)?.jenis === 'wajib')
    .map(({ nip }) => nip)
}

/** Who else is on site on a day, and what the service windows of its weekday need. */
function onSite(facts: FilingFacts, editions: WfaEditions, tanggal: LocalDate): KantorHari {
  const { rekan, pegawai, pergi, layanan, dirumahkan } = facts
  const scheme = sentHomeOn(facts, editions, tanggal)
  const away = new Set([...(pergi.get(tanggal) ?? []), ...scheme])
  const others = rekan.filter(({ nip }) => nip !== pegawai.nip && !away.has(nip))
  const windows = layanan.filter(({ hari }) => hari.includes(weekday(tanggal)))
  const minimum = Math.max(0, ...windows.map((window) => window.minimum))
  const lain = dirumahkan.has(tanggal) ? 0 : others.length
  return { tanggal, lain, minimum, skema: scheme }
}

/** The facts of those days asked for that one edition judges. */
function factsUnder(
  facts: FilingFacts,
  policy: PolicyWfa,
  hariDiminta: readonly LocalDate[],
  { hariWajib, skema, kantor }: Pick<WfaFacts, 'hariWajib' | 'skema' | 'kantor'>,
): WfaFacts {
  const headcount = headcountOf(facts.rekan, facts.kasus, facts.unit, policy)
  // Days that another edition judges still fill the week that both share.
  const elsewhere = facts.hariDiminta.filter((day) => !hariDiminta.includes(day))
  return {
    ...facts,
    hariDiminta,
    hariBerjalan: [...facts.hariBerjalan, ...elsewhere],
    hariWajib,
    skema,
    hukuman: facts.kasus.filter(({ nip }) => nip === facts.pegawai.nip),
    kuota: hariDiminta.map((tanggal) => ({
      tanggal,
      layak: headcount(tanggal),
      terpakai: facts.terpakai.get(tanggal) ?? 0,
    })),
    kantor,
  }
}

/**
 * Holds a filing against the law: each day by the edition in force on that day, every rule reported.
 *
 * Days that two editions share are judged apart, and the stricter finding of a rule is told.
 */
export function judgeFiling(facts: FilingFacts, editions: WfaEditions): Judgement {
  const shared = {
    hariWajib: mandatedDays(facts, editions),
    skema: schemeOf(facts, editions),
    kantor: facts.hariDiminta.map((day) => onSite(facts, editions, day)),
  }
  const groups = Map.groupBy(facts.hariDiminta, (day) => inForceOn(editions, day))
  const judged = [...groups].map(([{ policy }, days]) => {
    const own = factsUnder(facts, policy.wfa, days, shared)
    return { policy: policy.wfa, own, findings: judge(wfaRules, own, policy.wfa) }
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
