import type { Statement } from '../../db/engine/client.ts'
import {
  advanceRun,
  type BulanDihitung,
  closeMonth,
  endRun,
  haltRun,
  type Penghitungan,
  storeMonths,
  takeOldMonths,
  waitingFrom,
  waitingIn,
} from '../../db/kinerja/bulan.ts'
import { type HalamanPegawai, judgedMonthFacts } from '../../db/kinerja/fakta-bulan.ts'
import { announce, announceAll, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { refusalsOfClosing } from '../../domain/kinerja/halangan.ts'
import { scoreMonth } from '../../domain/kinerja/score-month.ts'
import { settleAlone } from '../../domain/kinerja/susulan.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { canonicalJson } from '../../domain/shared/canonical.ts'
import { fingerprint } from '../../domain/shared/fingerprint.ts'
import { monthAfter } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { judgeDaysOf } from '../presensi/judge-days-of.ts'
import { computeJumlah } from './compute-jumlah.ts'
import { gatherLate } from './gather-late.ts'
import { type BulanPegawai, gatherMonths, withFacts } from './gather-months.ts'
import { backgroundFrom, backgroundQueries, type Latar } from './month-background.ts'
import { factsOfMonth } from './month-facts.ts'
import { lawOf, questionOf } from './month-question.ts'

/** How many people are computed at once. */
const CHUNK = 500

/** How many chunks one invocation computes at most. The next invocation continues. */
const CHUNKS = 25

/** The limits of one invocation, and the facts that are known already. */
interface RunOptions {
  /** How many people are computed at once, and how many chunks at most. */
  readonly chunk?: number
  readonly chunks?: number
  /** Read before the first chunk if missing. */
  readonly latar?: Latar
}

/** A chunk that is computed but not yet written. */
interface Chunk {
  readonly nips: readonly string[]
  readonly months: readonly BulanDihitung[]
  /** The months that have not changed since they were stored: they are not announced again. */
  readonly same: ReadonlySet<string>
  /** How many of the people have the month. */
  readonly dihitung: number
  readonly tanpaNilai: number
}

/**
 * Continues the run of a month: gathers, computes and stores people in chunks.
 *
 * Reads the next chunk while it computes and writes one. A chunk and the run's position are one
 * group, so a stopped run loses nothing. When two runs overlap, or another one takes its place, the
 * group of one is refused and it stops. Closes the month at the end of a run that was started for that.
 *
 * Writes for the system, not for a caller: the officer's decision is the stored run.
 */
export async function continueRun(
  deps: Deps,
  run: Penghitungan,
  { chunk = CHUNK, chunks = CHUNKS, latar }: RunOptions = {},
): Promise<void> {
  const now = deps.now()
  const known = latar ?? backgroundFrom(deps, await deps.db.read(backgroundQueries(deps.db)))
  const computing = prepare(deps, run, known, now)
  let { sampai: after, dihitung, tanpaNilai } = run
  let written: Promise<boolean> = Promise.resolve(true)
  let gathering = gatherChunk(deps, computing, after, chunk)
  for (let left = chunks; left > 0; left -= 1) {
    const gathered = await gathering
    const last = gathered.nips.length < chunk
    const next = gathered.nips.at(-1)
    if (!last && left > 1 && next !== undefined) {
      gathering = gatherChunk(deps, computing, next, chunk)
      // The next iteration awaits it, or it is not needed because this one ends the run.
      gathering.catch(() => undefined)
    }
    const found = computeChunk(computing, gathered)
    if (!(await written)) return
    written = writeChunk(deps, run, found, after, now)
    after = found.nips.at(-1) ?? after
    dihitung += found.dihitung
    tanpaNilai += found.tanpaNilai
    if (!last) continue
    if (await written) await finish(deps, { ...run, dihitung, tanpaNilai }, known.kalender, now)
    return
  }
  await written
}

type Computation = ReturnType<typeof prepare>

function prepare(deps: Deps, { bulan }: Penghitungan, { kalender, ditutup }: Latar, now: Instant) {
  const law = lawOf(deps, bulan)
  const settles = ditutup !== null && monthAfter(ditutup) === bulan
  const question = questionOf(deps, bulan, now, law.kinerja, settles)
  const hukum = { ...deps, kalender }
  return {
    ...law,
    bulan,
    now,
    question,
    hukum,
    kalender: fingerprint(canonicalJson(kalender)),
  }
}

/** The months of a chunk of people, and the late changes of closed months settled in them. */
interface GatheredChunk {
  /** Everybody of the chunk; who lost the month while their days were judged has none. */
  readonly nips: readonly Nip[]
  readonly people: readonly BulanPegawai[]
  readonly susulan: Awaited<ReturnType<typeof gatherLate>>
}

async function gatherChunk(
  deps: Deps,
  computing: Computation,
  after: string,
  limit: number,
): Promise<GatheredChunk> {
  const { question, hukum } = computing
  const { nips, people } = await gatherJudged(deps, computing, { after, limit })
  return { nips, people, susulan: await gatherLate(deps, people, question.kini, hukum.kalender) }
}

function computeChunk(
  { bulan, edisi, kinerja, kalender, hukum }: Computation,
  { nips, people, susulan }: GatheredChunk,
): Chunk {
  const same = new Set<string>()
  const months = people.flatMap(({ nip, facts, fakta, masukan: before }): BulanDihitung[] => {
    const late = susulan.get(nip) ?? []
    const masukan = fingerprint(`${edisi} ${kalender} ${fakta} ${JSON.stringify(late)}`)
    if (masukan === before) same.add(nip)
    const hasil = hasMonth({ facts })
      ? scoreMonth(factsOfMonth(bulan, nip, facts, hukum, late), kinerja)
      : settleAlone({ bulan, nip }, late)
    return hasil ? [{ unitKerja: facts.unit, hasil, edisi, kalender, masukan }] : []
  })
  const own = people.filter(hasMonth)
  return {
    nips,
    months,
    same,
    dihitung: own.length,
    tanpaNilai: own.filter(({ facts }) => facts.nilai === null).length,
  }
}

/** Returns whether somebody has a month of their own, not only late settlements. */
function hasMonth({ facts }: Pick<BulanPegawai, 'facts'>): boolean {
  return facts.catatan.length > 0
}

/**
 * Gathers the months of a page of people. Judges first the days of those who lack a valid verdict,
 * and gathers only then their months, so that nobody's are gathered twice.
 */
async function gatherJudged(
  deps: Deps,
  { question, now }: Computation,
  siapa: HalamanPegawai,
): Promise<Pick<GatheredChunk, 'nips' | 'people'>> {
  const { db } = deps
  const [rows] = await db.read([judgedMonthFacts(db, siapa, question)])
  const nips = rows.map(({ nip }) => nip)
  const unjudged = rows.flatMap(({ nip, fakta }) => (fakta === null ? [nip] : []))
  if (unjudged.length > 0) await judgeDaysOf(deps, unjudged, question, now)
  const judged = unjudged.length > 0 ? await gatherMonths(deps, unjudged, question) : []
  const fresh = new Map(judged.map((person) => [person.nip, person]))
  const people = rows.flatMap(({ fakta, ...row }) =>
    fakta === null ? (fresh.get(row.nip) ?? []) : withFacts({ ...row, fakta }),
  )
  return { nips, people }
}

async function writeChunk(
  deps: Deps,
  run: Penghitungan,
  { nips, months, same, dihitung, tanpaNilai }: Chunk,
  after: string,
  now: Instant,
): Promise<boolean> {
  const last = nips.at(-1)
  if (last === undefined) return true
  const { bulan } = run
  const events = months
    .map(({ hasil }) => hasil.nip)
    .filter((nip) => !same.has(nip))
    .map((nip) => ({
      jenis: 'kinerja.dihitung' as const,
      entitas: `${nip}/${bulan}`,
      data: { nip, bulan, status: 'sementara' as const },
    }))
  const step = { dari: after, sampai: last, dihitung, tanpaNilai }
  const written = await deps.db.write([
    advanceRun(run, step),
    storeMonths(months, bulan, now),
    ...announceAll(events, now, deps.newId),
  ])
  return written.ok
}

/** Ends a run. Closes the month if the run was started for that, or stores why it cannot. */
async function finish(
  deps: Deps,
  run: Penghitungan,
  kalender: Kalender,
  now: Instant,
): Promise<void> {
  const { db } = deps
  const { bulan, oleh, dihitung, tanpaNilai, pengecualian } = run
  const data = { bulan, dihitung, tanpaNilai, ...(pengecualian && { pengecualian }) }
  const audit = (tindakan: string): Statement =>
    record(db, { pada: now, oleh, tindakan, entitas: bulan, data })
  if (run.tujuan === 'hitung') {
    const ended = await db.write([takeOldMonths(bulan), endRun(run, now), audit('kinerja.hitung')])
    if (ended.ok) await computeJumlah(deps, bulan, now, kalender)
    return
  }
  const event = { jenis: 'kinerja.ditutup' as const, entitas: bulan, data: { bulan } }
  const written = await db.write([
    takeOldMonths(bulan),
    closeMonth(bulan, oleh, now, pengecualian),
    endRun(run, now),
    ...announce(db, [event], now, deps.newId),
    audit('kinerja.tutup'),
  ])
  if (written.ok) {
    await computeJumlah(deps, bulan, now, kalender)
    return
  }
  // Days that are due count too: those of people who left are judged again only by the cron.
  const [[waiting]] = await db.read([waitingIn(db, bulan, -1)])
  await db.write([haltRun(run, refusalsOfClosing(waitingFrom(waiting)))])
}
