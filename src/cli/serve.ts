import { mkdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Remote } from '../db/hrana.ts'
import { bundleIn, ensureBundle } from './bundle.ts'
import { type Log, standardLog } from './log.ts'
import { migrateDatabase } from './migrate.ts'
import type { Place, Settings } from './settings.ts'
import { supervise } from './supervisor/child.ts'
import { createDatabaseKey } from './supervisor/database-key.ts'
import { lockFolder } from './supervisor/lock.ts'
import { freePort } from './supervisor/ports.ts'
import { startReaper } from './supervisor/reaper.ts'
import { pointSocket, replace } from './supervisor/reload.ts'
import { answers, sqldCommand } from './supervisor/sqld.ts'
import { startWatchdog } from './supervisor/watchdog.ts'
import { startWorker, type Worker } from './supervisor/worker.ts'

const START_LIMIT = 30_000

/** Luwes, running on this machine. */
export interface Running {
  /** Where portals reach it: an address, or the path of a socket. */
  readonly url: string
  /** Where its database answers; our own asks for the token. */
  readonly database: Remote
  /** Runs the cron now, beside its schedule. Resolves to the status that the Worker answered. */
  readonly fireCron: () => Promise<number>
  /**
   * Puts the release that the settings name in the place of the one that runs, without a request that
   * fails. Throws where it is not well, and goes on with the old one; only with LUWES_SOCKET.
   */
  readonly reload: (settings: Settings) => Promise<void>
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
    await mkdir(place.data, { recursive: true, mode: place.socket === undefined ? 0o700 : 0o711 })
    // Other commands of this account hear by the lock how the database is reached, and what runs.
    const told: Told = { pid: process.pid, reloads: 0 }
    endings.push(await lockFolder(place.data, () => JSON.stringify(told)))
    await rm(join(place.data, 'run'), { recursive: true, force: true })
    const family = startFamily()
    endings.push(family.release)
    const database = settings.DB_URL
      ? { url: settings.DB_URL, token: settings.DB_TOKEN }
      : await startDatabase(place.data, log, family, endings)
    await migrateDatabase(database)
    told.database = database
    const releases = await startReleases(settings, place, { database, log, family, told })
    endings.push(releases.stop)
    log('serve', 'ready', { url: releases.url() })
    return {
      url: releases.url(),
      fireCron: releases.fireCron,
      reload: releases.reload,
      database,
      ...closing(stop),
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What a running `serve` tells other commands of this account. */
export interface Told {
  readonly pid: number
  database?: Remote
  /** The folder of the release that answers. */
  release?: string
  /** How many reloads came to an end, well or not. */
  reloads: number
  /** Why the last of them did not come about. */
  fault?: string
}

interface Given {
  readonly database: Remote
  readonly log: Log
  readonly family: Family
  readonly told: Told
}

/** Runs one release of the Worker after the other, each in the place of the one before. */
async function startReleases(
  settings: Settings,
  place: Place,
  { database, log, family, told }: Given,
) {
  let lives = 0
  const start = async (current: Settings): Promise<Worker> => {
    lives += 1
    const { LUWES_DIST } = current
    // The folder itself and not the link to it, which may point elsewhere while this one runs.
    const product = LUWES_DIST ? bundleIn(await realpath(LUWES_DIST)) : await ensureBundle(log)
    const onPid = family.tell(`workerd-${lives}`)
    return startWorker({ settings: current, place, database, product, log, onPid })
  }
  const releaseOf = ({ LUWES_DIST }: Settings) => (LUWES_DIST ? realpath(LUWES_DIST) : undefined)
  let worker = await start(settings)
  const { socket } = place
  if (socket !== undefined) await pointSocket(socket, worker.url)
  worker.keepTime()
  const release = await releaseOf(settings)
  if (release) told.release = release
  const retired = new Set<Promise<void>>()

  const reload = async (current: Settings) => {
    if (socket === undefined) throw new Error('only a serve with LUWES_SOCKET can be reloaded')
    delete told.fault
    try {
      const old = worker
      const { next, gone } = await replace(socket, old, () => start(current))
      worker = next
      next.keepTime()
      retired.add(gone.finally(() => retired.delete(gone)))
      const newest = await releaseOf(current)
      if (newest) told.release = newest
      log('serve', 'reloaded', { release: newest })
    } catch (error) {
      told.fault = error instanceof Error ? error.message : String(error)
      log('serve', 'failed', { message: told.fault })
      throw error
    } finally {
      told.reloads += 1
    }
  }
  return {
    url: () => socket ?? worker.url,
    fireCron: () => worker.fireCron(),
    reload,
    stop: async () => {
      await Promise.all([worker.stop(), ...retired])
      if (socket !== undefined) await rm(socket, { force: true })
    },
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
