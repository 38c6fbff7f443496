import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BINDINGS } from '../config.ts'
import type { Remote } from '../db/hrana.ts'
import { type Bundle, bundleIn, ensureBundle } from './bundle.ts'
import { type Log, standardLog } from './log.ts'
import { migrateDatabase } from './migrate.ts'
import type { Place, Settings } from './settings.ts'
import { supervise } from './supervisor/child.ts'
import { fireCron, startCron } from './supervisor/cron.ts'
import { createDatabaseKey } from './supervisor/database-key.ts'
import { fitsSocket, lockFolder } from './supervisor/lock.ts'
import { freePort } from './supervisor/ports.ts'
import { startReaper } from './supervisor/reaper.ts'
import { answers, sqldCommand } from './supervisor/sqld.ts'
import { startWatchdog } from './supervisor/watchdog.ts'
import { cronSocket, listening, workerdCommand, writeWorkerdConfig } from './supervisor/workerd.ts'
import { wranglerSettings } from './supervisor/wrangler-settings.ts'

const START_LIMIT = 30_000

/** Luwes, running on this machine. */
export interface Running {
  /** Where portals reach it. */
  readonly url: string
  /** Where its database answers; our own asks for the token. */
  readonly database: Remote
  /** Runs the cron now, beside its schedule. Resolves to the status that the Worker answered. */
  readonly fireCron: () => Promise<number>
  /** Ends everything in order. May be called again. */
  readonly stop: () => Promise<void>
  /** Resolves once everything has ended. */
  readonly closed: Promise<void>
}

/**
 * Runs Luwes on this machine: sqld (unless DB_URL names a database), the tables, workerd with the
 * same bundle as at Cloudflare, the cron. Both programs are started again when they die, and sqld
 * when it no longer answers a write.
 *
 * `settings` must have passed `checkSettings`, which gave `place`. Throws when a part cannot start,
 * with nothing left running.
 */
export async function serve(
  settings: Settings,
  place: Place,
  log: Log = standardLog,
): Promise<Running> {
  const endings: (() => unknown)[] = []
  const stop = async () => {
    for (let end = endings.pop(); end; end = endings.pop()) await end()
  }
  try {
    const { LUWES_DIST } = settings
    const product = LUWES_DIST ? bundleIn(LUWES_DIST) : await ensureBundle(log)
    await mkdir(place.data, { recursive: true, mode: 0o700 })
    // Other commands of this account hear by the lock how the database is reached.
    const told: { database?: Remote } = {}
    endings.push(await lockFolder(place.data, () => JSON.stringify(told)))
    const family = startFamily()
    endings.push(family.release)
    const database = settings.DB_URL
      ? { url: settings.DB_URL, token: settings.DB_TOKEN }
      : await startDatabase(place.data, log, family, endings)
    await migrateDatabase(database)
    told.database = database
    const worker = await startWorker(settings, place, database, product, log, family, endings)
    log('serve', 'ready', { url: worker.url })
    return { ...worker, database, ...closing(stop) }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Family {
  /** Tells which process a program runs in now; none while it is dead. */
  readonly tell: (name: string) => (pid: number | undefined) => void
  readonly release: () => void
}

/** Tells the reaper who lives, whenever that changes. */
function startFamily(): Family {
  const reaper = startReaper()
  const living = new Map<string, number>()
  return {
    release: reaper.release,
    tell: (name) => (pid) => {
      if (pid === undefined) living.delete(name)
      else living.set(name, pid)
      reaper.watch([...living.values()])
    },
  }
}

async function startDatabase(
  data: string,
  log: Log,
  family: Family,
  endings: (() => unknown)[],
): Promise<Remote> {
  const port = await freePort()
  const { publicKey, token } = createDatabaseKey()
  const database = { url: `http://127.0.0.1:${port}`, token }
  const folder = join(data, 'db')
  const sqld = await supervise({
    name: 'sqld',
    command: () => sqldCommand(folder, port, publicKey),
    ready: async (_child, signal) => {
      const until = Date.now() + START_LIMIT
      while (!(await answers(database))) {
        if (Date.now() > until) throw new Error('sqld did not answer within 30 s')
        await sleep(50, undefined, { signal })
      }
    },
    log,
    onPid: family.tell('sqld'),
  })
  endings.push(sqld.stop)
  endings.push(startWatchdog(database, log, sqld.kill))
  return database
}

async function startWorker(
  settings: Settings,
  place: Place,
  database: Remote,
  product: Bundle,
  log: Log,
  family: Family,
  endings: (() => unknown)[],
): Promise<Pick<Running, 'url' | 'fireCron'>> {
  const folder = await runFolder(place.data)
  endings.push(() => rm(folder, { recursive: true, force: true }))
  const given: Settings = { ...settings, DB_URL: database.url, DB_TOKEN: database.token }
  const bindings = Object.fromEntries(
    BINDINGS.flatMap((name) => {
      const value = given[name]
      return value ? [[name, value]] : []
    }),
  )
  const wrangler = await wranglerSettings()
  const plan = {
    ...place,
    folder,
    bundle: product.worker,
    assets: product.assets,
    settings: wrangler,
    bindings,
  }
  await writeWorkerdConfig(plan)
  let { port } = place
  const workerd = await supervise({
    name: 'workerd',
    command: () => workerdCommand(plan, port),
    ready: async (child, signal) => {
      // Asked for any port, it keeps the one it got.
      port = await listening(child, signal)
    },
    log,
    onPid: family.tell('workerd'),
  })
  endings.push(workerd.stop)
  const socket = cronSocket(folder)
  endings.push(startCron(socket, wrangler.crons, log))
  return { url: urlOf(place.host, port), fireCron: () => fireCron(socket, 'now') }
}

/** A fresh folder of this run: in the data folder, unless a socket's path would be too long there. */
async function runFolder(data: string): Promise<string> {
  const folder = join(data, 'run')
  if (!fitsSocket(cronSocket(folder))) return mkdtemp(join(tmpdir(), 'luwes-'))
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o700 })
  return folder
}

function urlOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::' || host === '*'
  const name = everywhere ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** One ending, however often it is asked for. */
function closing(stop: () => Promise<void>): Pick<Running, 'stop' | 'closed'> {
  let ending: Promise<void> | undefined
  let done: () => void = () => undefined
  const closed = new Promise<void>((resolve) => {
    done = resolve
  })
  const once = () => {
    ending ??= stop().finally(done)
    return ending
  }
  return { stop: once, closed }
}
