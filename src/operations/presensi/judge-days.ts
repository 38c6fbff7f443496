import { ArchiveAway } from '../../db/presensi/arsip.ts'
import { forgetChanges, lastChange } from '../../db/presensi/perubahan-hari.ts'
import {
  lastDayJudged,
  leaveUnjudged,
  noteLate,
  postponeVerdicts,
  refuseChanged,
  replaceVerdicts,
  storeVerdicts,
  takeVerdicts,
  verdictsDue,
} from '../../db/presensi/putusan.ts'
import { unjudgedOn } from '../../db/presensi/tanpa-putusan.ts'
import { markOf, moveMark } from '../../db/sistem/penanda.ts'
import type { Deps } from '../../deps.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { dayOfMark, markOfDay, NEWLY_USED } from '../shared/newly-used.ts'
import { assembleDays, dayQueries, withArchived } from './gather-days.ts'
import { announcePutusan, isKept, isOther, putusanOf } from './putusan.ts'
import { recordOutdated } from './record-outdated.ts'

const CHUNK = 100

/** The most chunks that one run judges again; the next run continues. */
const CHUNKS = 200

/** How many days back a run looks for days that no run has judged. */
const DAYS_BACK = 7

/** The results of a run: days judged for the first time, and judged again. */
export interface JudgingRun {
  readonly judged: number
  readonly reviewed: number
}

/**
 * Judges and stores past days that are not judged yet, at most a week back. Judges again those that
 * are due because a fact about them came in, or their time has come.
 *
 * A verdict can always be recomputed from the facts. Storing or changing one announces it. Runs
 * from the cron, in chunks. It may be stopped at any point or run twice: the next run does what is
 * left.
 */
export async function judgeDays(deps: Deps): Promise<JudgingRun> {
  const now = deps.now()
  // Today in the zone where the day ends last, so that earlier days are over everywhere.
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
  await recordOutdated(deps, today)
  return { judged, reviewed: await reviewDue(deps, now) }
}

/**
 * Judges days that now count because a unit uses Luwes earlier than planned. One run judges a week
 * of them; the next run continues.
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
  const [[change], ...answers] = await deps.db.read([
    lastChange(deps.db),
    ...dayQueries(deps, nips, { dari: tanggal, sampai: tanggal }),
  ])
  const rows = assembleDays(deps, answers)
    .map((person) => putusanOf(deps, person, tanggal, now))
    .filter(isKept)
  if (rows.length === 0) return 0
  const written = await deps.db.write([
    storeVerdicts(rows, change?.terakhir ?? 0),
    forgetChanges(),
    ...announcePutusan(deps, rows, now),
  ])
  // Refused when another run stored some of them meanwhile, and announced them.
  return written.ok ? rows.length : 0
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

/** Judges one chunk of a day again. Returns how many; 0 when nothing is due. */
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
  const all = people.map((person) => putusanOf(deps, person, tanggal, now))
  const rows = all.filter(isKept)
  const judged = new Set(all.map(({ nip }) => nip))
  const gone = nips.filter((nip) => !judged.has(nip))
  const taken = all.filter((row) => !isKept(row))
  const changed = [
    ...rows.filter(({ nip, hari }) => isOther(before.get(nip)?.putusan, hari)),
    ...taken,
  ]
  const written = await deps.db.write([
    refuseChanged(due),
    replaceVerdicts(rows),
    ...(taken.length > 0 ? [takeVerdicts(taken)] : []),
    ...(gone.length > 0 ? [leaveUnjudged(gone, tanggal)] : []),
    noteLate(changed, now),
    ...announcePutusan(deps, changed, now),
  ])
  // Refused when a fact about one of them came in meanwhile: the next run judges them all.
  return written.ok ? due.length : 0
}

/** How long a day waits when its taps are in an unreadable archive. */
const PUT_OFF_MS = 86_400_000

function putOff(error: unknown): null {
  if (error instanceof ArchiveAway) return null
  throw error
}
