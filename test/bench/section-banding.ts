import type { RunningLuwes } from '../../src/cli/supervisor/start.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { Figures } from './load.ts'
import { missingPrograms, startRival } from './rival.ts'
import type { Measurement } from './section.ts'
import { type Pids, usedBy } from './section-presensi.ts'
import { type WrkRequest, wrk } from './wrk.ts'

const CLIENTS = [32, 128]
const ROUNDS = 3
const SECONDS = 8
/**
 * The goals for a tap at 128 clients: against the same tap in PHP, against single bare inserts; and
 * its CPU in ms.
 */
const LEAST_TO_PHP = 1.5
const LEAST_TO_INSERT = 2.5
const MOST_CPU_MS = 0.6

const TAP = JSON.stringify({ arah: 'auto', lat: -5.2, lon: 104.1 })

/**
 * Returns the insert of a row like that of a tap, in the form of one sqld request on its own
 * connection.
 */
function bareInserts(count: number): readonly WrkRequest[] {
  const sql = `INSERT INTO bench_bare VALUES (lower(hex(randomblob(16))), ?, 'masuk', ?, ?)`
  return Array.from({ length: count }, (_, n) => {
    const args = [
      { type: 'text', value: `19860926201505${String(n % 10_000).padStart(4, '0')}` },
      { type: 'integer', value: String(Date.now()) },
      { type: 'text', value: TAP },
    ]
    const requests = [{ type: 'execute', stmt: { sql, args } }, { type: 'close' }]
    return { path: '/v3/pipeline', body: JSON.stringify({ requests }) }
  })
}

/** The rows per commit at the limit of group commit: about as many as 128 clients send at once. */
const GROUP = 64

/** Returns a group of such inserts with one commit. */
function groupInserts(): readonly WrkRequest[] {
  const sql = `INSERT INTO bench_bare VALUES (lower(hex(randomblob(16))), ?, 'masuk', ?, ?)`
  const args = [
    { type: 'text', value: '198609262015050001' },
    { type: 'integer', value: String(Date.now()) },
    { type: 'text', value: TAP },
  ]
  const rows = Array.from({ length: GROUP }, () => ({ stmt: { sql, args } }))
  const steps = [{ stmt: { sql: 'BEGIN IMMEDIATE' } }, ...rows, { stmt: { sql: 'COMMIT' } }]
  const requests = [{ type: 'batch', batch: { steps } }, { type: 'close' }]
  return [{ path: '/v3/pipeline', body: JSON.stringify({ requests }) }]
}

/** Returns milliseconds of CPU that workerd, sqld and the supervisor used so far; `null` but on Linux. */
async function cpuOf(pids: Pids): Promise<number | null> {
  const all = await Promise.all([pids.workerd(), pids.sqld(), process.pid].map(usedBy))
  const used = all.flatMap((one) => (one ? [one.cpu] : []))
  return used.length === all.length ? used.reduce((sum, one) => sum + one, 0) : null
}

/**
 * Compares a tap of Luwes with the same tap in plain PHP, and both with bare inserts. There are ten
 * thousand people with their own tokens, the same rows, durable commits, and one client (wrk) for
 * all, in turns on one machine.
 */
export async function measureBanding(
  running: RunningLuwes,
  sessions: ReadonlyMap<string, string>,
  pids: Pids,
): Promise<Measurement> {
  const missing = await missingPrograms()
  if (missing.length > 0) {
    const text = `## Beside PHP: not measured, for ${missing.join(', ')} is not installed (Debian: apt install wrk nginx-light php-fpm php-mysql mariadb-server).`
    return { text, faults: [] }
  }
  const tokens = [...sessions.values()]
  const luwes = tokens.map((token) => ({ path: '/v1/presensi/tap', token, body: TAP }))
  const php = tokens.map((token) => ({ path: '/', token, body: TAP }))
  const { url: sqld, token } = running.database
  const withToken = bareInserts(1_000).map((one) => ({ ...one, token }))
  const groupsWithToken = groupInserts().map((one) => ({ ...one, token }))
  const rival = await startRival(TEST_SETTINGS.SESSION_SECRET)
  const figures = new Figures()
  try {
    await wrk(running.url, 32, 2, 201, luwes)
    await wrk(rival.url, 32, 2, 201, php)
    for (let round = 0; round < ROUNDS; round += 1) {
      note(figures, 'insert 1', await wrk(sqld, 1, SECONDS / 2, 200, withToken))
      const group = await wrk(sqld, 1, SECONDS / 2, 200, groupsWithToken)
      note(figures, 'group 1', { ...group, perSecond: group.perSecond * GROUP })
      for (const clients of CLIENTS) {
        note(figures, `php ${clients}`, await wrk(rival.url, clients, SECONDS, 201, php))
        const before = await cpuOf(pids)
        const found = await wrk(running.url, clients, SECONDS, 201, luwes)
        const after = await cpuOf(pids)
        note(figures, `luwes ${clients}`, found)
        if (before !== null && after !== null) {
          figures.note(`cpu ${clients}`, (after - before) / (found.perSecond * SECONDS))
        }
      }
    }
  } finally {
    await rival.stop()
  }
  return tellBanding(figures)
}

function note(figures: Figures, name: string, found: { perSecond: number; p99: number }): void {
  figures.note(name, found.perSecond)
  figures.note(`${name} p99`, found.p99)
}

function tellBanding(figures: Figures): Measurement {
  const rate = (name: string) => figures.median(name)
  const insert = rate('insert 1')
  const row = (what: string, name: string, clients: number) =>
    `| ${what} | ${clients} | ${Math.round(rate(`${name} ${clients}`))} | ${rate(`${name} ${clients} p99`).toFixed(0)} | ${(rate(`${name} ${clients}`) / insert).toFixed(2)} |`
  const toPhp = rate('luwes 128') / rate('php 128')
  const toInsert = rate('luwes 128') / insert
  const cpu = rate('cpu 128')
  const text = [
    '## Beside PHP: one client (wrk) for all, the same tokens and rows, durable commits',
    '',
    '| | clients | a second | p99 ms | to bare inserts |',
    '|---|---:|---:|---:|---:|',
    row('bare insert, one by one', 'insert', 1),
    row(`bare inserts, ${GROUP} with one commit`, 'group', 1),
    ...CLIENTS.map((clients) => row('nginx, php-fpm, MariaDB: plain PHP', 'php', clients)),
    ...CLIENTS.map((clients) => row('Luwes, POST /v1/presensi/tap', 'luwes', clients)),
    '',
    `A tap of Luwes at 128 clients is ${toPhp.toFixed(2)} taps of PHP and ${toInsert.toFixed(2)} bare inserts; CPU of workerd, sqld and supervisor a tap: ${cpu.toFixed(2)} ms.`,
  ].join('\n')
  const slower = rate('luwes 128 p99') / rate('php 128 p99')
  const faults = [
    ...(toPhp >= LEAST_TO_PHP ? [] : [`A tap is ${toPhp.toFixed(2)} of PHP's.`]),
    ...(toInsert >= LEAST_TO_INSERT ? [] : [`A tap is ${toInsert.toFixed(2)} bare inserts.`]),
    ...(slower < 1 ? [] : [`The p99 of a tap is ${slower.toFixed(2)} times that of PHP.`]),
    ...(Number.isNaN(cpu) || cpu <= MOST_CPU_MS
      ? []
      : [`A tap takes ${cpu.toFixed(2)} ms of CPU.`]),
  ]
  return { text, faults }
}
