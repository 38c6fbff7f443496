import { readFile } from 'node:fs/promises'
import type { RunningLuwes } from '../../src/cli/supervisor/start.ts'
import { asObjects, runBatch } from '../../src/db/engine/hrana.ts'
import { insertsPerSecond } from './limits.ts'
import { at, type Call, Figures, offer, perSecond, take } from './load.ts'
import { deliveries } from './regency.ts'
import type { Measurement } from './section.ts'

const CLIENTS = [32, 128]
const ROUNDS = 3
const SIZES = { bare: 4_000, inserts: 800, taps: 1_600, one: 800, fifty: 60, fiveHundred: 24 }
const STEADY = { rate: 200, seconds: 60 }
const FLOOD = { rate: 20_000, seconds: 1 }
/** The least that a tap at 128 clients may be to a bare insert, and the most CPU of workerd a tap. */
const LEAST = 3
const MOST_CPU_MS = 2
const MOST_P99_MS = 100

/** The processes that are measured from outside. */
export interface Pids {
  readonly workerd: () => number
  readonly sqld: () => number
}

/** Clock ticks a second in /proc, by the interface's definition on Linux. */
const TICKS = 100

/** Returns milliseconds of CPU that a process has used so far, and its resident memory in MB; none but on Linux. */
export async function usedBy(
  pid: number,
): Promise<{ readonly cpu: number; readonly mb: number } | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  if (stat === null) return null
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  return { cpu: (ticks * 1_000) / TICKS, mb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024 }
}

/** The morning: taps one by one and by delivery, steady and in a flood. */
export async function measurePresensi(
  running: RunningLuwes,
  bareUrl: string,
  taps: Generator<Call>,
  pids: Pids,
): Promise<Measurement> {
  const rates = await measureRates(running, bareUrl, taps, pids)
  const steady = await offer(
    running.url,
    STEADY.rate,
    201,
    take(taps, STEADY.rate * STEADY.seconds),
  )
  const flood = await offer(running.url, FLOOD.rate, 201, take(taps, FLOOD.rate * FLOOD.seconds))
  const lost = await missing(running, flood.done)
  const ratio = rates.figures.median('taps 128') / rates.figures.median('insert')
  const p99 = at(steady.times, 0.99)
  const strange = [...flood.statuses.keys()].filter((status) => status !== 201 && status !== 503)
  const faults = [
    ...(ratio >= LEAST ? [] : [`Taps are ${ratio.toFixed(2)} bare inserts, less than ${LEAST}.`]),
    ...(rates.cpu === null || rates.cpu < MOST_CPU_MS ? [] : ['A tap takes 2 ms of CPU or more.']),
    ...(p99 < MOST_P99_MS ? [] : [`p99 of a steady load is ${p99.toFixed(0)} ms.`]),
    ...(lost === 0 ? [] : [`${lost} receipted taps are not there.`]),
    ...(strange.length === 0 ? [] : [`A flood was answered ${strange.join(', ')}.`]),
  ]
  const counts = [...flood.statuses].map(([status, count]) => `${count} times ${status}`).join(', ')
  const text = [
    rates.text,
    '',
    `Steady, ${STEADY.rate} taps a second for ${STEADY.seconds} s: p50 ${at(steady.times, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${steady.times.length} of ${STEADY.rate * STEADY.seconds} receipted.`,
    `Flood, ${FLOOD.rate} a second offered for ${FLOOD.seconds} s: ${counts}; ${lost} receipted and not there.`,
    rates.cpu === null
      ? 'CPU a tap: not to be had on this system.'
      : `CPU of workerd a tap: ${rates.cpu.toFixed(2)} ms.`,
  ]
  return { text: text.join('\n'), faults }
}

async function measureRates(
  running: RunningLuwes,
  bareUrl: string,
  taps: Generator<Call>,
  pids: Pids,
) {
  const figures = new Figures()
  const bare: Call = { path: '/', body: { arah: 'auto', lat: -5.2, lon: 104.1 } }
  const rows = [
    ['delivery of 1', deliveries(1), SIZES.one, 8, 1],
    ['delivery of 50', deliveries(50), SIZES.fifty, 8, 50],
    ['delivery of 500', deliveries(500), SIZES.fiveHundred, 4, 500],
  ] as const
  // Code and connections are warm in no measure, or in all.
  await perSecond(running.url, 32, 201, take(taps, 300))
  let cpu: number | null = null
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.note('insert', await insertsPerSecond(running.database, SIZES.inserts))
    for (const clients of CLIENTS) {
      const all = Array.from({ length: SIZES.bare }, () => bare)
      figures.note(`bare ${clients}`, await perSecond(bareUrl, clients, 201, all))
      const before = await usedBy(pids.workerd())
      figures.note(
        `taps ${clients}`,
        await perSecond(running.url, clients, 201, take(taps, SIZES.taps)),
      )
      const after = await usedBy(pids.workerd())
      if (before && after) cpu = (after.cpu - before.cpu) / SIZES.taps
    }
    for (const [name, calls, count, clients, each] of rows) {
      const rate = await perSecond(running.url, clients, 202, take(calls, count))
      figures.note(name, rate * each)
    }
  }
  const insert = figures.median('insert')
  const row = (what: string, clients: number, name: string) =>
    `| ${what} | ${clients} | ${Math.round(figures.median(name))} | ${(figures.median(name) / insert).toFixed(2)} |`
  const text = [
    '| taps | clients | a second | to a bare sqld insert |',
    '|---|---:|---:|---:|',
    ...CLIENTS.map((clients) => row('POST /v1/presensi/tap', clients, `taps ${clients}`)),
    ...rows.map(([name, , , clients]) => row(`webhook, ${name}`, clients, name)),
    ...CLIENTS.map((clients) => row('limit: a bare workerd answer', clients, `bare ${clients}`)),
    row('limit: a bare sqld insert, one by one', 1, 'insert'),
  ].join('\n')
  return { figures, text, cpu }
}

/** Returns how many of the taps that were receipted are not in the database. */
async function missing({ database }: RunningLuwes, answers: readonly string[]): Promise<number> {
  const ids = answers.map((text) => String(JSON.parse(text).id))
  const sql = `SELECT count(*) AS ada FROM tap WHERE id IN (SELECT value FROM json_each(?))`
  const [outcome] = await runBatch(database, [{ sql, args: [JSON.stringify(ids)] }], 30_000)
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
  return new Set(ids).size - Number(asObjects(outcome.result)[0]?.ada)
}

/** Measures the memory of workerd while a million taps come in by delivery: what grows, and by how much. */
export async function measureMillion(running: RunningLuwes, pids: Pids): Promise<Measurement> {
  const calls = deliveries(500)
  const marks: string[] = []
  const sizes: number[] = []
  for (let quarter = 0; quarter <= 4; quarter += 1) {
    if (quarter > 0) await offerAll(running.url, calls, 500)
    const used = await usedBy(pids.workerd())
    if (!used) return { text: 'Memory: not to be had on this system.', faults: [] }
    sizes.push(used.mb)
    marks.push(`${quarter * 250_000}: ${used.mb.toFixed(0)} MB`)
  }
  const [, first = 0] = sizes
  const last = sizes.at(-1) ?? 0
  const faults = last <= first * 1.25 ? [] : ['Memory of workerd grows with the taps.']
  return { text: `Memory of workerd by taps taken in: ${marks.join(', ')}.`, faults }
}

async function offerAll(url: string, calls: Generator<Call>, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 50) await perSecond(url, 4, 202, take(calls, 50))
}
