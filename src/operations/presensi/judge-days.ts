import { ArchiveAway } from '../../db/presensi/arsip.ts'
import type { DayRange } from '../../db/presensi/fakta-hari.ts'
import { unjudgedOn } from '../../db/presensi/presensi.ts'
import {
  lastDayJudged,
  leaveUnjudged,
  noteLate,
  type Putusan,
  postponeVerdicts,
  replaceVerdicts,
  storeVerdicts,
  takeVerdicts,
  verdictsDue,
  verdictsIn,
} from '../../db/presensi/putusan.ts'
import { markOf, moveMark } from '../../db/sistem/penanda.ts'
import { announceAll } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { isHistory } from '../../domain/presensi/dinilai.ts'
import { countedReport, type Hari } from '../../domain/presensi/hari.ts'
import { orangOf } from '../../domain/presensi/orang.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { dayOfMark, markOfDay, NEWLY_USED } from '../shared/newly-used.ts'
import {
  assembleDays,
  dayQueries,
  judgePersonDay,
  type PersonDays,
  withArchived,
} from './gather-days.ts'
import { markOutdated } from './mark-outdated.ts'

const CHUNK = 100

/** The most chunks that one run judges again, so that it ends; the next run goes on. */
const CHUNKS = 200

/** How many days back a run looks at most for days that no run has judged. */
const DAYS_BACK = 7

/** What a run did: days of people judged for the first time, and judged again. */
export interface JudgingRun {
  readonly judged: number
  readonly reviewed: number
}

/**
 * Judges and stores the days that are over and not judged yet, a week back at most. Judges again those
 * that are due because something came in about them, or their time has come.
 *
 * A verdict stays recomputable from the facts. Storing or changing one announces it. Runs from the cron,
 * in chunks, and may be stopped at any point or run twice: the next run does what is left.
 */
export async function judgeDays(deps: Deps): Promise<JudgingRun> {
  const now = deps.now()
  // Today in the zone where the day ends last, so that the days before it are over everywhere.
  const today = localDate(now, 'Asia/Jakarta')
  const [[last], [newly]] = await deps.db.read([
    lastDayJudged(deps.db),
    markOf(deps.db, NEWLY_USED),
  ])
  const from = last?.tanggal ?? deps.masaPakai.dari ?? addDays(today, -1)
  let judged = 0
  for (let date = addDays(today, -DAYS_BACK); date < today; date = addDays(date, 1)) {
    if (date >= from) judged += await judgeDate(deps, date, now)
  }
  if (newly) judged += await judgeNewlyUsed(deps, newly.nilai, today, now)
  await markOutdated(deps, today)
  return { judged, reviewed: await reviewDue(deps, now) }
}

/**
 * Judges days that count after all, because a unit uses Luwes earlier than was said: a week of them in one run,
 * the next run goes on.
 */
async function judgeNewlyUsed(
  deps: Deps,
  from: number,
  today: LocalDate,
  now: Instant,
): Promise<number> {
  const first = dayOfMark(from)
  const next = addDays(first, DAYS_BACK)
  let judged = 0
  for (let date = first; date < next && date < today; date = addDays(date, 1))
    judged += await judgeDate(deps, date, now)
  await deps.db.write([moveMark(NEWLY_USED, from, next < today ? markOfDay(next) : null)])
  return judged
}

async function judgeDate(deps: Deps, tanggal: LocalDate, now: Instant): Promise<number> {
  let judged = 0
  for (let after = ''; ; ) {
    const [people] = await deps.db.read([unjudgedOn(deps.db, tanggal, after, CHUNK)])
    const nips = people.map(({ nip }) => nip)
    if (nips.length > 0) judged += await judgeChunk(deps, nips, tanggal, now)
    if (nips.length < CHUNK) return judged
    after = nips.at(-1) ?? ''
  }
}

async function judgeChunk(deps: Deps, nips: readonly string[], tanggal: LocalDate, now: Instant) {
  const answers = await deps.db.read([
    ...dayQueries(deps, nips, { dari: tanggal, sampai: tanggal }),
  ])
  const rows = assembleDays(deps, answers)
    .map((person) => putusanOf(deps, person, tanggal, now))
    .filter(isKept)
  if (rows.length === 0) return 0
  const written = await deps.db.write([storeVerdicts(rows), ...announced(deps, rows, now)])
  // Refused where another run stored some of them meanwhile, and announced them.
  return written.ok ? rows.length : 0
}

function putusanOf(deps: Deps, person: PersonDays, tanggal: LocalDate, now: Instant): Putusan {
  const { pegawai, unit, zona } = person.orang.pada(tanggal)
  const hari = judgePersonDay(deps, person, tanggal, now)
  return {
    nip: pegawai.nip,
    unitKerja: unit.kode,
    hari,
    laporan: countedReport(hari.laporan),
    orang: orangOf(pegawai, unit, zona),
    edisi: editionOn(deps.editions, tanggal).since,
    dinilaiPada: now,
  }
}

/** Returns whether a verdict is kept: none is of a day that is only history. */
function isKept({ hari }: Pick<Putusan, 'hari'>): boolean {
  return !isHistory(hari.alasan)
}

async function reviewDue(deps: Deps, now: Instant): Promise<number> {
  let reviewed = 0
  for (let left = CHUNKS; left > 0; left -= 1) {
    const count = await reviewChunk(deps, now)
    if (count === 0) return reviewed
    reviewed += count
  }
  return reviewed
}

/** Judges one chunk of a day again. Returns how many, 0 where nothing is due. */
async function reviewChunk(deps: Deps, now: Instant): Promise<number> {
  const [due] = await deps.db.read([verdictsDue(deps.db, now, CHUNK)])
  const [first] = due
  if (!first) return 0
  const { tanggal } = first
  const nips = due.map(({ nip }) => nip)
  const answers = await deps.db.read([
    ...dayQueries(deps, nips, { dari: tanggal, sampai: tanggal }),
  ])
  const before = new Map(due.map((row) => [row.nip, row]))
  const range = { dari: tanggal, sampai: tanggal }
  const people = await withArchived(deps, assembleDays(deps, answers), range).catch(putOff)
  if (people === null) {
    await deps.db.write([postponeVerdicts(nips, tanggal, now + PUT_OFF_MS)])
    return due.length
  }
  const all = people.flatMap((person) => {
    const row = before.get(person.orang.nip)
    return row ? [{ ...putusanOf(deps, person, tanggal, now), versi: row.versi }] : []
  })
  const rows = all.filter(isKept)
  const judged = new Set(all.map(({ nip }) => nip))
  const gone = nips.filter((nip) => !judged.has(nip))
  const taken = all.filter((row) => !isKept(row))
  const changed = [
    ...rows.filter(({ nip, hari }) => isOther(before.get(nip)?.putusan, hari)),
    ...taken,
  ]
  const written = await deps.db.write([
    replaceVerdicts(rows),
    ...(taken.length > 0 ? [takeVerdicts(taken)] : []),
    ...(gone.length > 0 ? [leaveUnjudged(gone, tanggal)] : []),
    noteLate(changed, now),
    ...announced(deps, changed, now),
  ])
  // Refused where something came in about one of them meanwhile: the next run judges them all.
  return written.ok ? due.length : 0
}

/** So long a day waits whose taps lie in an archive that cannot be read. */
const PUT_OFF_MS = 86_400_000

function putOff(error: unknown): null {
  if (error instanceof ArchiveAway) return null
  throw error
}

/** How many people's whole months are judged at once. */
const MONTHS = 40

/**
 * Judges the days of some people in a range that no run has judged, and those that are due, so that
 * computing a month does not wait for the cron. Changes nothing where all are judged.
 */
export async function judgeDaysOf(
  deps: Deps,
  nips: readonly Nip[],
  range: DayRange,
  now: Instant,
): Promise<void> {
  for (let first = 0; first < nips.length; first += MONTHS) {
    const some = nips.slice(first, first + MONTHS)
    const [stored, ...answers] = await deps.db.read([
      verdictsIn(deps.db, some, range),
      ...dayQueries(deps, some, range),
    ])
    const before = new Map(stored.map((row) => [`${row.nip} ${row.tanggal}`, row]))
    const people = await withArchived(deps, assembleDays(deps, answers), range)
    const [fresh, all] = judgeAll(deps, people, range, now, before)
    const again = all.filter(({ row }) => isKept(row))
    const taken = all.flatMap(({ row }) => (isKept(row) ? [] : [row]))
    const changed = again.filter(({ before: old, row }) => isOther(old, row.hari))
    const told = [...fresh, ...changed.map(({ row }) => row), ...taken]
    await deps.db.write([
      ...(fresh.length > 0 ? [storeVerdicts(fresh)] : []),
      ...(again.length > 0 ? [replaceVerdicts(again.map(({ row }) => row))] : []),
      ...(taken.length > 0 ? [takeVerdicts(taken)] : []),
      ...(told.length > 0 ? [noteLate(told, now, true), ...announced(deps, told, now)] : []),
    ])
  }
}

interface VerdictRow {
  readonly versi: number
  readonly putusan: Hari
  readonly tinjauPada: number | null
}

/** A verdict with the one that it replaces. */
interface Rejudgement {
  readonly before: Hari
  readonly row: Putusan & { readonly versi: number }
}

/** Judges what is not judged yet, and what is due. */
function judgeAll(
  deps: Deps,
  people: readonly PersonDays[],
  { dari, sampai }: DayRange,
  now: Instant,
  before: ReadonlyMap<string, VerdictRow>,
): [fresh: Putusan[], again: Rejudgement[]] {
  const fresh: Putusan[] = []
  const again: Rejudgement[] = []
  for (const person of people) {
    for (let tanggal = dari; tanggal <= sampai; tanggal = addDays(tanggal, 1)) {
      const stored = before.get(`${person.orang.nip} ${tanggal}`)
      const due = stored && stored.tinjauPada !== null && stored.tinjauPada <= now
      if (stored && !due) continue
      const row = putusanOf(deps, person, tanggal, now)
      if (stored) again.push({ before: stored.putusan, row: { ...row, versi: stored.versi } })
      else if (isKept(row)) fresh.push(row)
    }
  }
  return [fresh, again]
}

/** Returns whether a verdict differs from the one before in what others rest on. */
function isOther(before: Hari | undefined, after: Hari): boolean {
  const told = ({ moda, status, sementara, rancangan, potongan, menitKerja }: Hari) =>
    JSON.stringify([
      moda,
      status,
      sementara,
      rancangan,
      menitKerja,
      potongan.map((one) => [one.kode, one.poin]),
    ])
  // Of an archived day the words are not here: whether they changed is not known.
  return !before || !('tanggal' in before) || told(before) !== told(after)
}

function announced(deps: Deps, rows: readonly Putusan[], now: Instant) {
  const events = rows.map(({ nip, hari: { tanggal, status, sementara, rancangan } }) => ({
    jenis: 'presensi.dinilai' as const,
    entitas: `${nip}/${tanggal}`,
    data: { nip, tanggal, status, sementara, ...(rancangan && { rancangan }) },
  }))
  return announceAll(events, now, deps.newId)
}
