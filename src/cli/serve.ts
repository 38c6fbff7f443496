import { mkdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Remote } from '../db/hrana.ts'
import { ZONES } from '../domain/shared/local-time.ts'
import { bundleIn, ensureBundle } from './bundle.ts'
import { type Log, standardLog } from './log.ts'
import { migrateDatabase } from './migrate.ts'
import type { Place, Settings } from './settings.ts'
import { type Backups, startBackups } from './supervisor/backups.ts'
import { supervise } from './supervisor/child.ts'
import { lockFolder } from './supervisor/lock.ts'
import { dependedOn, startMachine } from './supervisor/machine.ts'
import { mendFolder } from './supervisor/mend.ts'
import { startReaper } from './supervisor/reaper.ts'
import { pointSocket, replace } from './supervisor/reload.ts'
import { openDurably, planSqld, sqldCommand } from './supervisor/sqld.ts'
import { startTelling, startWatchdog } from './supervisor/watchdog.ts'
import { startWorker, type Worker } from './supervisor/worker.ts'

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
    const machine = watchMachine(settings, place, log, endings)
    const database = settings.DB_URL
      ? { url: settings.DB_URL, token: settings.DB_TOKEN }
      : await startDatabase({ data: place.data, log, family, machine, endings })
    await migrateDatabase(database)
    if (settings.DB_URL) endings.push(startTelling(database, machine.facts))
    told.database = database
    const releases = await startReleases(settings, place, { database, log, family, told })
    endings.push(releases.stop)
    machine.startBackups(database)
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

/** What is watched of this machine, beside the two programs. */
interface Machine {
  /** What is told to the Worker by the sign of life. */
  readonly facts: () => unknown
  /** Told of each start of our own database server. */
  readonly sqldStarts: () => void
  /** Begins to make backups of a database by themselves, where that is set. */
  readonly startBackups: (database: Remote) => void
}

function watchMachine(
  settings: Settings,
  { data, backup }: Place,
  log: Log,
  endings: (() => unknown)[],
): Machine {
  let [starts, lastStart] = [0, 0]
  let backups: Backups | undefined
  const { facts, stop } = startMachine({
    data,
    depended: dependedOn(settings),
    sqld: () =>
      settings.DB_URL
        ? null
        : { ulang: Math.max(0, starts - 1), terakhir: starts > 1 ? lastStart : null },
    lastBackup: () => (backup ? (backups?.last() ?? null) : undefined),
  })
  endings.push(stop)
  return {
    facts,
    sqldStarts: () => {
      starts += 1
      lastStart = Date.now()
    },
    startBackups: ({ url, token }) => {
      if (!backup) return
      const { REGENCY: regency = '', TIME_ZONE } = settings
      const zone = ZONES.find((one) => one === TIME_ZONE) ?? ZONES[0]
      const env = { REGENCY: regency, LUWES_DATA: data, DB_URL: url, DB_TOKEN: token }
      backups = startBackups({ ...backup, regency, zone, data, env }, log)
      endings.push(backups.stop)
    },
  }
}

interface DatabaseGiven {
  readonly data: string
  readonly log: Log
  readonly family: Family
  readonly machine: Machine
  readonly endings: (() => unknown)[]
}

async function startDatabase({
  data,
  log,
  family,
  machine,
  endings,
}: DatabaseGiven): Promise<Remote> {
  const plan = await planSqld(join(data, 'db'))
  const { database, folder } = plan
  const sqld = await supervise({
    name: 'sqld',
    command: async () => {
      machine.sqldStarts()
      const torn = await mendFolder(folder)
      if (torn.length > 0) log('sqld', 'mended', { torn })
      return sqldCommand(plan)
    },
    ready: (_child, signal) => openDurably(plan, signal),
    log,
    onPid: family.tell('sqld'),
  })
  endings.push(sqld.stop)
  endings.push(
    startWatchdog({ database, log, isUp: sqld.isUp, facts: machine.facts, hung: sqld.kill }),
  )
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
