import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '../../src/cli/apply-migrations.ts'
import {
  planSqld,
  type SqldPlan,
  sqldCommand,
  startOnFreePorts,
} from '../../src/cli/supervisor/sqld.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databases: readonly Server[]
  }
}

/** The server with the databases of one worker. */
interface Server {
  readonly url: string
  readonly admin: string
  readonly key: string
}

/** A suite's own database, on the server that all suites of a worker share. */
export interface Database {
  readonly url: string
  remove(): Promise<void>
}

/**
 * The name of the migrated database from which all others are copied. `sqld` uses the first part of
 * the host as a name, so this one answers on the plain address, where migrations run.
 */
const TEMPLATE = '127'

/** How long the server may take to start, in milliseconds. */
const START_LIMIT = 30_000

/**
 * Starts a server for each worker and makes its template; vitest calls this once, before the first
 * file.
 *
 * They do not sync to the disk: nobody misses what tests lose in a power cut. Tests with a killed,
 * hanging or restarted server start their own with `startSqld`.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workers = Array.from({ length: Number(project.config.maxWorkers) || 1 }, startServer)
  const started = await Promise.all(workers)
  project.provide(
    'databases',
    started.map(({ server }) => server),
  )
  return async () => {
    await Promise.all(started.map(({ end }) => end()))
  }
}

async function startServer() {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-databases-'))
  const { server, stop } = await startOnFreePorts(
    () => planSqld(folder, { openToAll: true }),
    launch,
  )
  const kill = () => void stop()
  process.once('exit', kill)
  await migrateDatabase({ url: server.url })
  const end = async () => {
    process.off('exit', kill)
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { server, end }
}

/** Starts the server and makes the empty template. */
async function launch(plan: SqldPlan) {
  const { file, args, env } = sqldCommand(plan)
  // Each of many databases keeps connections for a while.
  const more = args.map((arg, index) =>
    args[index - 1] === '--max-concurrent-connections' ? '512' : arg,
  )
  const child = spawn(file, [...more, '--enable-namespaces'], { env, stdio: 'ignore' })
  const gone = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGKILL')
    await gone
  }
  const { port, key } = plan.admin
  const server = { url: plan.database.url, admin: `http://127.0.0.1:${port}`, key }
  const until = Date.now() + START_LIMIT
  while (!(await create(server).catch(() => false))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop()
      throw new Error(`sqld did not start: ${child.exitCode ?? 'too slow'}`)
    }
    await sleep(25)
  }
  return { server, stop }
}

/** Copies the migrated database for a suite. */
export async function openDatabase(): Promise<Database> {
  const servers = inject('databases')
  // Workers are counted from 1.
  const server = servers[(Number(process.env.VITEST_POOL_ID) - 1) % servers.length]
  if (!server) throw new Error('no database server was started for this worker')
  const name = crypto.randomUUID()
  const copied = await ask(server, 'POST', `${TEMPLATE}/fork/${name}`)
  if (!copied.ok) throw new Error(`no database: ${copied.status} ${await copied.text()}`)
  return {
    url: `${server.url}/dev/${name}`,
    remove: async () => {
      await ask(server, 'DELETE', name)
    },
  }
}

async function create(server: Server): Promise<boolean> {
  return (await ask(server, 'POST', `${TEMPLATE}/create`)).ok
}

function ask({ admin, key }: Server, method: string, path: string): Promise<Response> {
  return fetch(`${admin}/v1/namespaces/${path}`, {
    method,
    headers: { authorization: `basic ${key}`, 'content-type': 'application/json' },
    ...(method === 'POST' && { body: '{}' }),
  })
}
