import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program } from '../../src/cli/paths.ts'
import { waitForPort } from '../../src/cli/supervisor/workerd-config.ts'
import { type Remote, runBatch } from '../../src/db/engine/hrana.ts'
import { LIMIT } from './load.ts'

/** A workerd that does nothing but answer. */
export interface BareWorkerd {
  readonly url: string
  readonly stop: () => Promise<void>
}

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "bare", worker = (
    modules = [(name = "worker.js", esModule =
      "export default { fetch: () => Response.json({ ok: true }, { status: 201 }) }")],
    compatibilityDate = "2026-11-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "bare")],
);
`

/** Starts the limit of every request: the same server, with no work behind it. */
export async function startBareWorkerd(): Promise<BareWorkerd> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-bench-'))
  const config = join(folder, 'bare.capnp')
  await writeFile(config, CONFIG)
  const child = spawn(program('workerd'), ['serve', '--control-fd=3', config], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  const port = await waitForPort(child, new AbortController().signal)
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill()
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Makes the table of the bare inserts: as wide and as indexed as that of the taps. */
export async function createBareTable(database: Remote): Promise<void> {
  const outcomes = await runBatch(database, [
    {
      sql: 'CREATE TABLE bench_bare (id TEXT PRIMARY KEY NOT NULL, nip TEXT, arah TEXT, at INTEGER, data TEXT)',
      args: [],
    },
    { sql: 'CREATE INDEX bench_bare_nip ON bench_bare (nip, at)', args: [] },
  ])
  if (!outcomes.every((outcome) => outcome?.ok)) throw new Error(JSON.stringify(outcomes))
}

/**
 * Returns the limit of every write: milliseconds of each insert, in ascending order, one after the other by
 * one writer, durable each.
 */
export async function insertTimes(database: Remote, count: number): Promise<readonly number[]> {
  const sql = 'INSERT INTO bench_bare VALUES (?, ?, ?, ?, ?)'
  const taken: number[] = []
  const start = performance.now()
  while (taken.length < count && performance.now() - start < LIMIT) {
    const args = [crypto.randomUUID(), `198609262015051${taken.length}`, 'masuk', Date.now(), '{}']
    const before = performance.now()
    const [outcome] = await runBatch(database, [{ sql, args }])
    if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
    taken.push(performance.now() - before)
  }
  return taken.sort((a, b) => a - b)
}

/** Returns the same limit in rows a second. */
export async function insertsPerSecond(database: Remote, count: number): Promise<number> {
  const taken = await insertTimes(database, count)
  return (taken.length * 1000) / taken.reduce((sum, one) => sum + one, 0)
}
