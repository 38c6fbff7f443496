import { grantedIn } from '../../db/kinerja/kabar-kebijakan.ts'
import { peopleOfUnits, unitsAfter } from '../../db/wfa/simulasi.ts'
import type { Deps } from '../../deps.ts'
import type { Editions } from '../../domain/edition.ts'
import { editionsAround, editionsTrying } from '../../domain/kebijakan.ts'
import { scoreMonth } from '../../domain/kinerja/score-month.ts'
import { KLAUSA } from '../../domain/klausa.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Hari } from '../../domain/presensi/hari.ts'
import { canonicalJson } from '../../domain/shared/canonical.ts'
import { addDays, type Month } from '../../domain/shared/local-date.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Temuan } from '../../domain/wfa/tinjau.ts'
import { newIn } from '../../domain/wfa/tinjau-hukum.ts'
import { assembleDays, dayQueries, type PersonDays, withArchived } from '../presensi/gather-days.ts'
import { judgeRange } from '../presensi/judge-person-day.ts'
import type { Problem } from '../shared/problem.ts'
import { reviewGranted } from '../wfa/review-granted.ts'
import { gatherKebijakan, type Perkara } from './gather-kebijakan.ts'
import { type BulanPegawai, gatherMonths } from './gather-months.ts'
import { backgroundFrom, backgroundQueries } from './month-background.ts'
import { factsOfMonth, type HukumHari } from './month-facts.ts'
import { lawOf, questionOf } from './month-question.ts'
import { PAGE, type Simulasi, spanOf } from './simulasi.ts'
import { simulateLaw } from './simulate-units.ts'
import { mayReadLaw } from './wewenang-hukum.ts'

/** The effects of a draft on a unit: requests and people, then verdicts, points and money. */
export interface DampakUnit {
  readonly kode: string
  readonly nama: string
  /**
   * People and requests that only today's law would refuse, and those that only the draft would
   * refuse.
   */
  readonly untung: number
  readonly rugi: number
  /** Days whose grants break the draft. */
  readonly melanggar: number
  /** Future granted requests that would break the draft. */
  readonly ditinjau: number
  /** People with a changed day or proposal, and the number of changed days. */
  readonly pegawai: number
  readonly hari: number
  /** Additional deduction, in hundredths of a point. */
  readonly poin: number
  /** Additional TPP, in rupiah; negative for less. */
  readonly rupiah: number
}

/**
 * A granted request that the draft would return to its deciders, with the days and the rules that
 * refuse.
 */
export interface TinjauanMendatang extends Temuan {
  readonly pengajuan: string
  readonly nip: string
  readonly nama: string
  readonly unitKerja: string
}

/** The effects of a draft on one page of units. */
export interface SimulasiRancangan extends Simulasi {
  /** Future granted requests that would break the draft from its first day on. */
  readonly ditinjau: readonly TinjauanMendatang[]
  readonly perUnit: readonly DampakUnit[]
}

/** The most people of one page: their whole months are judged twice. */
const MOST_PEOPLE = 200
/** How many of them are gathered at once. */
const CHUNK = 100

/**
 * Rancangan: tries a draft on the people, requests, days and money of a month, one page of units at
 * a time.
 *
 * The month is judged twice by the real rules. Once by the present law, and once with the draft in
 * force from the first of the month. Future granted days are checked against it from its real first
 * day on. Nothing is written. The people of a page limit the round trips: seven, and three per
 * hundred people.
 */
export async function simulateRancangan(
  deps: Deps,
  caller: Caller,
  id: string,
  { bulan, after = '' }: { readonly bulan: Month; readonly after?: string | undefined },
): Promise<Result<SimulasiRancangan, Problem>> {
  const gathered = await gatherKebijakan(deps, caller, id, mayReadLaw)
  if (!gathered.ok) return gathered
  const { row, hukum } = gathered.value
  const now = { ...deps, editions: hukum.editions }
  const tried = editionsTrying(hukum.editions, { ...row, sejak: `${bulan}-01` })
  const [found] = await deps.db.read([unitsAfter(deps.db, after, PAGE, spanOf(bulan))])
  const { units, ...page } = await simulateLaw(now, bulan, tried, found, after, MOST_PEOPLE)
  const codes = units.map(({ kode }) => kode)
  const months = judgesDays(Object.keys(row.perubahan))
    ? await compareMonths(now, bulan, codes, tried)
    : []
  const ditinjau = await breachesAhead(now, gathered.value, codes)
  const of = <One extends { readonly unitKerja: string }>(all: readonly One[], kode: string) =>
    all.filter(({ unitKerja }) => unitKerja === kode)
  return ok({
    ...page,
    ditinjau,
    perUnit: units.map(({ kode, nama }): DampakUnit => {
      const changed = of(months, kode).filter(({ hari, rupiah }) => hari > 0 || rupiah !== 0)
      const sum = (figure: (one: BulanBerubah) => number) =>
        changed.reduce((total, one) => total + figure(one), 0)
      return {
        kode,
        nama,
        untung: of(page.untung, kode).length,
        rugi: of(page.rugi, kode).length,
        melanggar: of(page.melanggar, kode).length,
        ditinjau: of(ditinjau, kode).length,
        pegawai: changed.length,
        hari: sum(({ hari }) => hari),
        poin: sum(({ poin }) => poin),
        rupiah: sum(({ rupiah }) => rupiah),
      }
    }),
  })
}

/**
 * Checks the future granted days of some units against a draft from its real first day on, and
 * against the law without it.
 */
async function breachesAhead(
  deps: Deps,
  { row, hukum, today }: Perkara,
  units: readonly string[],
): Promise<TinjauanMendatang[]> {
  const sejak = row.sejak > today ? row.sejak : addDays(today, 1)
  const dokumen = row.dokumen ?? { nomor: row.judul, tanggal: row.sejak }
  const { tanpa, dengan } = editionsAround(hukum, { ...row, dokumen })
  const dicoba = { klausa: Object.keys(row.perubahan), sejak, pada: Number.POSITIVE_INFINITY }
  const [people] = await deps.db.read([grantedIn(deps.db, units, sejak)])
  const found: TinjauanMendatang[] = []
  for (let first = 0; first < people.length; first += CHUNK) {
    const nips = people.slice(first, first + CHUNK).map(({ nip }) => nip)
    for (const { request, temuan } of await reviewGranted(deps, nips, {
      sejak,
      laws: [tanpa, dengan],
      dicoba,
    })) {
      const [before, after] = temuan
      if (!before || !after) continue
      const { hari, aturan } = newIn(after, before)
      const { id: pengajuan, nip, nama, unitKerja } = request
      if (hari.length > 0) found.push({ pengajuan, nip, nama, unitKerja, hari, aturan })
    }
  }
  return found
}

/** Returns whether some clauses may change a verdict or a month. */
function judgesDays(codes: readonly string[]): boolean {
  return codes.some((kode) => {
    const bagian = KLAUSA.get(kode)?.bagian
    return bagian === 'presensi' || bagian === 'kinerja' || bagian === 'ketentuan'
  })
}

/** The differences in a person's month. */
interface BulanBerubah {
  /** The unit that has their month; it may be on another page if they moved. */
  readonly unitKerja: string
  readonly hari: number
  readonly poin: number
  readonly rupiah: number
}

async function compareMonths(
  deps: Deps,
  bulan: Month,
  codes: readonly string[],
  tried: Editions,
): Promise<BulanBerubah[]> {
  const { db } = deps
  const [people, ...background] = await db.read([
    peopleOfUnits(db, codes, spanOf(bulan)),
    ...backgroundQueries(db),
  ])
  const { kalender } = backgroundFrom(deps, background)
  const nips = people.map(({ nip }) => nip)
  const found: BulanBerubah[] = []
  for (let first = 0; first < nips.length; first += CHUNK) {
    const some = nips.slice(first, first + CHUNK)
    found.push(...(await compareChunk(deps, bulan, some, tried, kalender)))
  }
  return found
}

async function compareChunk(
  deps: Deps,
  bulan: Month,
  nips: readonly string[],
  tried: Editions,
  kalender: HukumHari['kalender'],
): Promise<BulanBerubah[]> {
  const kini = deps.now()
  const question = questionOf(deps, bulan, kini, lawOf(deps, bulan).kinerja, false)
  const range = { dari: question.dari, sampai: question.sampai }
  if (range.sampai < range.dari) return []
  const [months, answers] = await Promise.all([
    gatherMonths(deps, nips, question),
    deps.db.read([...dayQueries(deps, nips, range)]),
  ])
  const people = await withArchived(deps, assembleDays(deps, answers), range)
  const days = new Map(people.map((one) => [one.orang.nip, one]))
  return months.flatMap((month) => {
    const person = days.get(month.nip)
    if (!person) return []
    const judgeUnder = (editions: Editions) =>
      monthUnder({ ...deps, editions, kalender }, bulan, month, person, range, kini)
    return [differenceOf(month.facts.unit, judgeUnder(deps.editions), judgeUnder(tried))]
  })
}

/** A month as one law judges it: its days, and its proposal. */
interface BulanDinilai {
  readonly hari: readonly Hari[]
  readonly usulan: number | null
}

function monthUnder(
  hukum: HukumHari & Pick<Deps, 'editions'>,
  bulan: Month,
  { nip, facts }: BulanPegawai,
  person: PersonDays,
  range: Parameters<typeof judgeRange>[2],
  kini: number,
): BulanDinilai {
  const hari = judgeRange(hukum, person, range, kini)
  const told = hari.map(
    ({ tanggal, status, rancangan, potongan }) =>
      [
        tanggal,
        status,
        rancangan === null ? 0 : 1,
        potongan.map(({ kode, poin }) => [kode, poin] as const),
      ] as const,
  )
  const scored = scoreMonth(
    factsOfMonth(bulan, nip, { ...facts, hari: told }, hukum),
    lawOf(hukum, bulan).kinerja,
  )
  return { hari, usulan: scored.tpp.usulan }
}

function differenceOf(unitKerja: string, now: BulanDinilai, tried: BulanDinilai): BulanBerubah {
  const changed = now.hari.filter((day, at) => verdictText(day) !== verdictText(tried.hari[at]))
  return {
    unitKerja,
    hari: changed.length,
    poin: pointsOf(tried) - pointsOf(now),
    rupiah: (tried.usulan ?? 0) - (now.usulan ?? 0),
  }
}

function verdictText(day: Hari | undefined): string {
  return canonicalJson([
    day?.status ?? '',
    (day?.potongan ?? []).map(({ kode, poin }) => [kode, poin]),
  ])
}

function pointsOf({ hari }: BulanDinilai): number {
  return hari.flatMap(({ potongan }) => potongan).reduce((sum, { poin }) => sum + poin, 0)
}
