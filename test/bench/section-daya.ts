import { mkdtemp, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openDatabase } from '../../src/cli/open-database.ts'
import { runBatch } from '../../src/db/engine/hrana.ts'
import type { Issuer } from '../support/issuer.ts'
import { type Morning, startMorning, tapUntilReceipted } from '../support/morning.ts'
import { isAlive, type ServeProcess, startServe, until } from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { followSyncs } from '../support/synced.ts'
import type { Measurement } from './section.ts'

/** Taps before the power goes: four a second for 25 s, as people come in. */
const TAPS = 100
const TAP_EVERY_MS = 250
const GIB = 1024 ** 3
/** A year or two of a regency. */
const LARGE = 1.5 * GIB
const BACK_WITHIN_S = 10

const DATA = 'db/dbs/default'

function serveIn(data: string, issuer: Issuer): ServeProcess {
  const settings = {
    ...TEST_SETTINGS,
    SSO_ISSUER: issuer.url,
    LUWES_PORT: '0',
    LUWES_DATA: data,
  }
  return startServe({ settings, cwd: data })
}

/** Returns what a power cut costs, and how long a large database is away after one. */
export async function measureDaya(issuer: Issuer): Promise<Measurement> {
  const cut = await cutPower(issuer)
  const large = await killLarge(issuer)
  const rows = [
    `| taps receipted before a power cut, and lost by it | ${cut.receipted}, ${cut.lost ?? 'not shown on this machine'} | 0 lost |`,
    `| syncs of the database a receipt | ${cut.syncs === null ? 'not shown on this machine' : (cut.syncs / cut.receipted).toFixed(2)} | at least 1 |`,
    `| database of ${(large.bytes / GIB).toFixed(2)} GiB: first receipt after kill -9 of its server | ${large.killed.toFixed(1)} s | ${BACK_WITHIN_S} s |`,
    `| the same, after everything was killed and the replication log torn | ${large.torn.toFixed(1)} s | |`,
  ]
  const faults = [
    ...(cut.lost ? [`${cut.lost} receipted taps were lost by a power cut`] : []),
    ...(large.killed > BACK_WITHIN_S ? [`${large.killed} s until the first receipt`] : []),
  ]
  const text = ['## Daya: power cuts', '', '| | | limit |', '|---|---|---|', ...rows].join('\n')
  return { text, faults }
}

/** Returns taps while only what reaches the disk is copied, and looks for the receipted ones in the copy. */
async function cutPower(issuer: Issuer) {
  const data = await folder()
  const copy = await folder()
  const { event, end } = serveIn(data, issuer)
  try {
    const { url = '' } = await event('serve', 'ready')
    const { pid = 0 } = await event('sqld', 'started')
    const morning = await startMorning(url, issuer, TAPS)
    const followed = await followSyncs(pid, join(data, 'db'), join(copy, 'db'))
    const receipted: string[] = []
    for (const [n, token] of morning.tokens.entries()) {
      const { id } = await tapUntilReceipted(morning, token, `daya-${n}`)
      if (id !== null) receipted.push(id)
      await new Promise((resolve) => setTimeout(resolve, TAP_EVERY_MS))
    }
    const syncs = followed?.syncs.length ?? null
    process.kill(pid, 'SIGKILL')
    await followed?.ended
    await end('SIGKILL')
    const lost = followed === null ? null : await lostOf(copy, receipted)
    return { receipted: receipted.length, lost, syncs }
  } finally {
    await end('SIGKILL')
    for (const one of [data, copy]) await rm(one, { recursive: true, force: true })
  }
}

async function lostOf(data: string, ids: readonly string[]): Promise<number> {
  const stored = await openDatabase({ LUWES_DATA: data })
  if (!stored) throw new Error('no database')
  const [outcome] = await runBatch(stored.database, [{ sql: 'SELECT id FROM tap', args: [] }])
  await stored.close()
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
  const kept = new Set(outcome.result.rows.map(([id]) => id))
  return ids.filter((id) => !kept.has(id)).length
}

/** Returns seconds from the end of the server of a large database to the first receipt after it. */
async function killLarge(issuer: Issuer) {
  const data = await folder()
  const log = join(data, DATA, 'wallog')
  let serving = serveIn(data, issuer)
  try {
    await serving.event('serve', 'ready')
    await serving.end()
    fill(join(data, DATA, 'data'))
    const { size: bytes } = await stat(join(data, DATA, 'data'))

    serving = serveIn(data, issuer)
    const { url = '' } = await serving.event('serve', 'ready')
    const morning = await startMorning(url, issuer, 1)
    await firstReceipt(morning, 'sebelum')
    const { pid = 0 } = await serving.event('sqld', 'started')
    const start = performance.now()
    process.kill(pid, 'SIGKILL')
    await serving.event('sqld', 'died')
    await firstReceipt(morning, 'sesudah')
    const killed = seconds(start)

    const last = await serving.event('sqld', 'started', 2)
    await serving.end('SIGKILL')
    await until(() => !isAlive(last.pid))
    await truncate(log, Math.floor((await stat(log)).size / 2))
    const again = performance.now()
    serving = serveIn(data, issuer)
    const ready = await serving.event('serve', 'ready')
    await firstReceipt(await startMorning(String(ready.url), issuer, 1), 'robek')
    return { bytes, killed, torn: seconds(again) }
  } finally {
    await serving.end('SIGKILL')
    await rm(data, { recursive: true, force: true })
  }
}

async function firstReceipt(morning: Morning, id: string): Promise<void> {
  const [token = ''] = morning.tokens
  await tapUntilReceipted(morning, token, id)
}

/** Puts so many rows of noise into a database that nobody serves. */
function fill(file: string): void {
  const database = new DatabaseSync(file)
  database.exec('CREATE TABLE bench_isi (id INTEGER PRIMARY KEY, isi BLOB)')
  const rows = 50_000
  const blob = Math.floor(LARGE / rows)
  const insert = database.prepare('INSERT INTO bench_isi (isi) VALUES (randomblob(?))')
  for (let from = 0; from < rows; from += 5_000) {
    database.exec('BEGIN')
    for (let n = 0; n < 5_000; n += 1) insert.run(blob)
    database.exec('COMMIT')
  }
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

const seconds = (since: number) => (performance.now() - since) / 1_000
const folder = () => mkdtemp(join(tmpdir(), 'luwes-bench-daya-'))
