import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningLuwes } from '../../src/cli/supervisor/start.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { at, type Call, Figures, latencies } from './load.ts'
import {
  BULAN,
  compute,
  growMonth,
  keepHistories,
  query,
  type Riwayat,
  startMonth,
  transferred,
  useHistories,
} from './month.ts'
import { type Employee, employees, manyOthers } from './regency.ts'
import { missingPrograms, startRival } from './rival.ts'
import type { Measurement, Reporter } from './section.ts'
import { type Pids, usedBy } from './section-presensi.ts'

const ROUNDS = 3
/** How many people a month is computed for, the kepala aside. */
const [TEN, FIFTY] = [10_000, 50_000] as const
const READS = 400
/** How many times its bare aggregate a month may take, and how far it may be from linear. */
const MOST = 10
const LINEAR = 1.2
/** What it is to take one day, and how many days a month has in PHP, which is measured beside it. */
const GOAL = 4
const DAYS = 22
const MOST_P95_MS = 50
/** The limit of how much longer a month may take in which everybody was transferred. */
const MOST_HISTORIES = 1.3

/** The bare aggregate: what everybody's verdicts of the month add up to, through sqld. */
export const AGGREGATE = `SELECT count(*), sum(hari), sum(hadir), sum(terlambat), sum(cepat), sum(poin) FROM (
  SELECT nip, count(*) AS hari, sum(status = 'hadir') AS hadir, sum(terlambat) AS terlambat, sum(pulang_cepat) AS cepat, sum(poin) AS poin
  FROM putusan_hari WHERE tanggal BETWEEN ? AND ? GROUP BY nip)`

interface Size {
  readonly people: number
  readonly ms: number
  readonly ratio: number
  readonly peak: number | null
}

/** A running Luwes with what is needed to compute its month, and to look at that. */
interface MeasuredMonth {
  readonly running: RunningLuwes
  readonly bkd: string
  readonly pids: Pids
  readonly tell: Reporter
}

/** Returns the peak memory of a process during some work, in MB; only on Linux. */
async function peakOf<Done>(
  pid: number,
  work: () => Promise<Done>,
): Promise<[Done, number | null]> {
  let peak: number | null = null
  const look = async () => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    const mb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024
    if (mb > 0) peak = Math.max(peak ?? 0, mb)
  }
  const timer = setInterval(() => void look(), 25)
  try {
    return [await work(), peak]
  } finally {
    clearInterval(timer)
  }
}

const QUIET_MS = 2_000
const PATIENCE_MS = 240_000

/**
 * Waits until the database server is idle. The data of a month was loaded in minutes, and the
 * server still orders its log afterwards.
 */
export async function settled(sqld: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    const before = await usedBy(sqld)
    await sleep(QUIET_MS)
    const after = await usedBy(sqld)
    if (!before || !after || after.cpu - before.cpu < QUIET_MS / 20) return
  }
}

/** Returns the milliseconds of CPU that both servers have used so far; only on Linux. */
async function cpuOf({ workerd, sqld }: Pids): Promise<number> {
  const used = await Promise.all([usedBy(workerd()), usedBy(sqld())])
  return used.reduce((sum, one) => sum + (one?.cpu ?? Number.NaN), 0)
}

/** Computes the month once, of which nothing is stored. */
async function computeOnce({ running, bkd, pids }: MeasuredMonth) {
  await query(running, 'DELETE FROM kinerja_bulan')
  await settled(pids.sqld())
  const start = performance.now()
  const before = await cpuOf(pids)
  const [people, peak] = await peakOf(pids.workerd(), () => compute(running.url, bkd))
  const ms = performance.now() - start
  return { people, peak, ms, cpu: (await cpuOf(pids)) - before }
}

/** What computing a month took: of the clock, and of the CPU, which a crowded machine does not stretch. */
interface MonthTime {
  readonly ms: number
  readonly cpu: number
}

/** Computes the month beside its bare aggregate, and notes both. */
async function measureRound(measured: MeasuredMonth, figures: Figures): Promise<MonthTime> {
  const { running, pids } = measured
  await settled(pids.sqld())
  const bareStart = performance.now()
  const { rows } = await query(running, AGGREGATE, `${BULAN}-01`, `${BULAN}-31`)
  const bare = performance.now() - bareStart
  const { people, ms, peak, cpu } = await computeOnce(measured)
  const withDays = Number(rows[0]?.[0])
  if (withDays !== people) throw new Error(`${withDays} with days, ${people} computed`)
  figures.note('people', people)
  figures.note('ms', ms)
  figures.note('ratio', ms / bare)
  if (peak !== null) figures.note('peak', peak)
  const times = `${(ms / bare).toFixed(1)} times the bare aggregate`
  measured.tell(`${people} people: ${seconds(ms)} s, ${times}`)
  return { ms, cpu }
}

const seconds = (ms: number) => (ms / 1_000).toFixed(2)

function sizeFrom(figures: Figures): Size {
  const peak = figures.median('peak')
  return {
    people: figures.median('people'),
    ms: figures.median('ms'),
    ratio: figures.median('ratio'),
    peak: Number.isNaN(peak) ? null : peak,
  }
}

/** Computes the month of the same people with one record each and with two, one after the other. */
async function measureHistories(measured: MeasuredMonth, figures: Figures): Promise<void> {
  const { running, tell } = measured
  await keepHistories(running)
  const one: Readonly<Record<Riwayat, () => Promise<MonthTime>>> = {
    satu: () => measureRound(measured, figures),
    dua: () => computeOnce(measured),
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const took = { satu: { ms: 0, cpu: 0 }, dua: { ms: 0, cpu: 0 } }
    // What comes second finds a warmer machine: they take turns.
    for (const which of round % 2 === 0 ? (['satu', 'dua'] as const) : (['dua', 'satu'] as const)) {
      await useHistories(running, which)
      took[which] = await one[which]()
    }
    const { satu, dua } = took
    figures.note('dua', dua.ms)
    figures.note('riwayat', dua.ms / satu.ms)
    figures.note('riwayat cpu', dua.cpu / satu.cpu)
    const times = `${(dua.ms / satu.ms).toFixed(2)} times one record each`
    tell(
      `two records each: ${seconds(dua.ms)} s, ${times}, ${(dua.cpu / satu.cpu).toFixed(2)} times its CPU`,
    )
  }
  await useHistories(running, 'satu')
}

async function measureReads(
  url: string,
  bkd: string,
  sessions: ReadonlyMap<string, string>,
): Promise<readonly (readonly [string, number, number])[]> {
  const own = [...sessions.values()].map((token) => ({ path: `/v1/kinerja/${BULAN}`, token }))
  const whole: Call = { path: `/v1/dasbor?bulan=${BULAN}`, token: bkd }
  const found: (readonly [string, number, number])[] = []
  for (const [name, calls] of [
    ['GET /v1/kinerja/:bulan', Array.from({ length: READS }, (_, n) => own[n % own.length])],
    ['GET /v1/dasbor', Array.from({ length: READS / 4 }, () => whole)],
  ] as const) {
    const sent = calls.filter((call) => call !== undefined)
    const times = await latencies(url, 1, 200, sent)
    found.push([name, at(times, 0.5), at(times, 0.95)])
  }
  return found
}

/** Returns the same days added up and stored in PHP and MariaDB, where they are installed. */
async function besidePhp({ people, ms, ratio }: Size): Promise<string> {
  const missing = await missingPrograms()
  if (missing.length > 0)
    return `Beside PHP: not measured, for ${missing.join(', ')} is not installed.`
  const rival = await startRival(TEST_SETTINGS.SESSION_SECRET)
  try {
    const { semua, orang } = await rival.months(people, DAYS)
    return `Beside PHP (nginx, php-fpm, MariaDB), which adds up and stores ${people} x ${DAYS} days without rules: one query for all ${seconds(semua)} s, a query for each employee ${seconds(orang)} s. Luwes takes ${(ms / semua).toFixed(1)} and ${(ms / orang).toFixed(2)} times as long, and ${ratio.toFixed(1)} bare aggregates of its own; ${GOAL} is the goal.`
  } finally {
    await rival.stop()
  }
}

/**
 * Returns the month of ten thousand, with one record each and with two, and of fifty thousand: computed, stored and
 * read.
 */
export async function measureKinerja(
  running: RunningLuwes,
  bkd: string,
  sessions: ReadonlyMap<string, string>,
  pids: Pids,
  tell: Reporter,
): Promise<Measurement> {
  const measured = { running, bkd, pids, tell }
  const load = async (work: () => Promise<void>) => {
    const start = performance.now()
    await work()
    tell(`loaded in ${seconds(performance.now() - start)} s`)
  }
  const more: readonly Employee[] = manyOthers(FIFTY - employees.length)
  const few = more.slice(0, TEN - employees.length)
  const many = more.slice(TEN - employees.length)
  await load(async () => {
    await startMonth(running, bkd)
    await growMonth(running, transferred([...employees.slice(25), ...few]))
  })
  const figures = new Figures()
  await measureHistories(measured, figures)
  const ten = sizeFrom(figures)
  const reads = await measureReads(running.url, bkd, sessions)
  for (const [name, , p95] of reads) tell(`${name}: p95 ${p95.toFixed(1)} ms`)
  const php = await besidePhp(ten)
  tell(php)
  await load(() => growMonth(running, many))
  const larger = new Figures()
  for (let round = 0; round < ROUNDS; round += 1) await measureRound(measured, larger)
  const fifty = sizeFrom(larger)
  const growth = fifty.ms / ten.ms / (fifty.people / ten.people)
  const histories = figures.median('riwayat')
  const faults = [
    ...(ten.ratio <= MOST ? [] : [`A month takes ${ten.ratio.toFixed(1)} bare aggregates.`]),
    ...(histories <= MOST_HISTORIES
      ? []
      : [`A month of two records each takes ${histories.toFixed(2)} times one of one each.`]),
    ...(growth <= LINEAR ? [] : [`A month of fifty thousand grows ${growth.toFixed(2)}-fold.`]),
    ...reads.flatMap(([name, , p95]) =>
      p95 < MOST_P95_MS ? [] : [`${name}: p95 is ${p95.toFixed(0)} ms.`],
    ),
  ]
  const text = [
    `A month (${BULAN}) computed and stored, through POST /v1/kinerja/:bulan/hitung:`,
    '',
    '| people | s | times the bare aggregate | at most | peak of workerd, MB |',
    '|---:|---:|---:|---:|---:|',
    ...[ten, fifty].map(({ people, ms, ratio, peak }) => {
      const cells = [people, seconds(ms), ratio.toFixed(1), MOST, peak?.toFixed(0) ?? '-']
      return `| ${cells.join(' | ')} |`
    }),
    '',
    `Ten thousand who were transferred in the month (two records each) take ${seconds(figures.median('dua'))} s, ${histories.toFixed(2)} times as long; at most ${MOST_HISTORIES}. CPU of workerd and sqld: ${figures.median('riwayat cpu').toFixed(2)} times.`,
    php,
    `Fifty thousand take ${growth.toFixed(2)} times as long a head as ten thousand; at most ${LINEAR}.`,
    ...reads.map(
      ([name, p50, p95]) =>
        `${name} at ten thousand: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; less than ${MOST_P95_MS}.`,
    ),
  ]
  return { text: text.join('\n'), faults }
}
