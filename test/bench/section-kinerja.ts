import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningLuwes } from '../../src/cli/supervisor/serve.ts'
import { at, type Call, Figures, latencies } from './load.ts'
import { BULAN, compute, growMonth, query, startMonth } from './month.ts'
import { type Employee, employees, manyOthers } from './regency.ts'
import type { Measurement } from './section.ts'
import { type Pids, usedBy } from './section-presensi.ts'

const ROUNDS = 3
const READS = 400
/** How many times its bare aggregate a month may take, and how far it may be from linear. */
const MOST = 10
const LINEAR = 1.2
const MOST_P95_MS = 50

/** The bare aggregate: what everybody's verdicts of the month add up to, through sqld. */
const AGGREGATE = `SELECT nip, count(*), sum(status = 'hadir'), sum(terlambat), sum(pulang_cepat), sum(poin)
  FROM putusan_hari WHERE tanggal BETWEEN ? AND ? GROUP BY nip`

interface Size {
  readonly people: number
  readonly ms: number
  readonly ratio: number
  readonly peak: number | null
}

/** The most memory that a process had while something went on, in MB; none but on Linux. */
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
 * Waits until the database server rests. What a month brings in over its days was loaded in minutes, and
 * the server goes on putting its log in order behind that.
 */
async function settled(sqld: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    const before = await usedBy(sqld)
    await sleep(QUIET_MS)
    const after = await usedBy(sqld)
    if (!before || !after || after.cpu - before.cpu < QUIET_MS / 20) return
  }
}

async function measureSize(
  running: RunningLuwes,
  bkd: string,
  { workerd, sqld }: Pids,
): Promise<Size> {
  const figures = new Figures()
  let people = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    await settled(sqld())
    const bareStart = performance.now()
    const { rows } = await query(running, AGGREGATE, `${BULAN}-01`, `${BULAN}-31`)
    const bare = performance.now() - bareStart
    await query(running, 'DELETE FROM kinerja_bulan')
    await settled(sqld())
    const start = performance.now()
    const [computed, peak] = await peakOf(workerd(), () => compute(running.url, bkd))
    const ms = performance.now() - start
    people = computed
    if (rows.length !== people) throw new Error(`${rows.length} with days, ${people} computed`)
    figures.note('ms', ms)
    figures.note('ratio', ms / bare)
    if (peak !== null) figures.note('peak', peak)
  }
  const peak = figures.median('peak')
  return {
    people,
    ms: figures.median('ms'),
    ratio: figures.median('ratio'),
    peak: Number.isNaN(peak) ? null : peak,
  }
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

/** The month of ten thousand, and of fifty thousand: computed, stored and read. */
export async function measureKinerja(
  running: RunningLuwes,
  bkd: string,
  sessions: ReadonlyMap<string, string>,
  pids: Pids,
): Promise<Measurement> {
  await startMonth(running, bkd)
  const more: readonly Employee[] = manyOthers(49_000)
  await growMonth(running, [...employees.slice(25), ...more.slice(0, 9_000)])
  const ten = await measureSize(running, bkd, pids)
  const reads = await measureReads(running.url, bkd, sessions)
  await growMonth(running, more.slice(9_000))
  const fifty = await measureSize(running, bkd, pids)
  const growth = fifty.ms / ten.ms / (fifty.people / ten.people)
  const faults = [
    ...(ten.ratio <= MOST ? [] : [`A month takes ${ten.ratio.toFixed(1)} bare aggregates.`]),
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
      const cells = [
        people,
        (ms / 1_000).toFixed(2),
        ratio.toFixed(1),
        MOST,
        peak?.toFixed(0) ?? '-',
      ]
      return `| ${cells.join(' | ')} |`
    }),
    '',
    `Fifty thousand take ${growth.toFixed(2)} times as long a head as ten thousand; at most ${LINEAR}.`,
    ...reads.map(
      ([name, p50, p95]) =>
        `${name} at ten thousand: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; less than ${MOST_P95_MS}.`,
    ),
  ]
  return { text: text.join('\n'), faults }
}
