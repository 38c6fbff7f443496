import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Remote } from '../../db/engine/hrana.ts'
import { migrateDatabase } from '../apply-migrations.ts'
import { startArchive } from '../archive/read.ts'
import { type Log, standardLog } from '../log.ts'
import { makePrivateFolder } from '../make-folder.ts'
import { inCheckout } from '../paths.ts'
import type { Place, Settings } from '../settings.ts'
import { type DatabaseOptions, startDatabase } from './database.ts'
import { startFamily } from './family.ts'
import { lockFolder } from './lock.ts'
import { watchMachine } from './machine-watch.ts'
import { openPaired, readPairState, roleChanged } from './paired-database.ts'
import { startReleases } from './releases.ts'
import type { Digests, ServeStatus } from './serve-status.ts'
import { clearSockets, makeSocketFolder } from './sockets.ts'
import { startTelling } from './watchdog.ts'

/** Luwes, running on this machine. */
export interface RunningLuwes {
  /** The address for portals, or the path of a socket. */
  readonly url: string
  /** The address of its database; our own requires the token. */
  readonly database: Remote
  /** Triggers the cron now, outside its schedule. Resolves to the Worker's status. */
  readonly fireCron: () => Promise<number>
  /**
   * Replaces the running release by the one in the settings, without a failing request.
   *
   * @throws When it is not healthy (the old one continues), or without LUWES_SOCKET.
   */
  readonly reload: (settings: Settings, digests?: Digests) => Promise<void>
  /** Ends everything in order. May be called again. */
  readonly stop: () => Promise<void>
  /** Resolves once everything has ended. */
  readonly closed: Promise<void>
  /**
   * Resolves once this machine of a pair was given another role; it must then be stopped and
   * started again.
   */
  readonly roleChanged: Promise<void>
}

/**
 * Runs Luwes on this machine: sqld (unless DB_URL names a database), the tables, workerd with the
 * same bundle as at Cloudflare, the cron. Both programs are restarted when they die, and sqld when
 * it no longer answers a write.
 *
 * `settings` must have passed `checkSettings`, which returned `place`. `digests` are those of the
 * settings files, so that others see the settings at the start. On a machine of a pair it runs in
 * its role.
 *
 * @throws When a part cannot start, or `stopping` aborts a standby that waits for its primary, with
 * nothing left running.
 */
export async function startLuwes(
  settings: Settings,
  place: Place,
  log: Log = standardLog,
  digests: Digests = {},
  stopping?: AbortSignal,
): Promise<RunningLuwes> {
  const endings: (() => unknown)[] = []
  const stop = async () => {
    for (let end = endings.pop(); end; end = endings.pop()) await end()
  }
  try {
    await makePrivateFolder(place.data)
    // Other commands of this account learn through the lock how to reach the database, and what
    // runs.
    const told: ServeStatus = {
      pid: process.pid,
      program: inCheckout('.'),
      settings: digests,
      reloads: 0,
    }
    endings.push(await lockFolder(place.data, () => JSON.stringify(told)))
    await rm(join(place.data, 'run'), { recursive: true, force: true })
    if (place.socket !== undefined) {
      await makeSocketFolder(place.socket, place.group ?? null)
      await clearSockets(place.socket)
    }
    const family = startFamily()
    endings.push(family.release)
    const machine = watchMachine(settings, place, log, endings)
    const paired = await readPairState(place.data, settings)
    const own = { data: place.data, settings, log, family, machine, stopping, endings }
    const served = paired ? await openPaired(own, paired) : { database: await openAlone(own) }
    const { database, tulis, pair } = { tulis: undefined, pair: undefined, ...served }
    told.database = database
    if (tulis) told.tulis = tulis
    const releases = await startReleases(settings, place, {
      database,
      log,
      family,
      told,
      pair,
      archive: await startArchive(place.data, endings),
    })
    endings.push(releases.stop)
    if (!pair?.siaga) machine.startBackups(database)
    const ending = new AbortController()
    endings.push(() => ending.abort())
    const peran = paired?.role.peran
    log('serve', 'ready', { url: releases.url(), ...(peran && { peran, epoch: pair?.epoch }) })
    if (!settings.FIRST_DAY) log('serve', 'noted', { message: NO_FIRST_DAY })
    if (settings.ADMS_FROM && !settings.CLIENT_ADDRESS_HEADER) {
      log('serve', 'noted', { message: NO_ADDRESS })
    }
    return {
      url: releases.url(),
      fireCron: releases.fireCron,
      reload: async (current, taken) => {
        await releases.reload(current, taken)
        machine.takeUp(current)
      },
      database,
      roleChanged: paired
        ? roleChanged(place.data, { ...paired.role, epoch: pair?.epoch ?? 0 }, ending.signal)
        : new Promise(() => undefined),
      ...closeOnce(stop),
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Opens the database of a single machine: its own, or that of DB_URL. */
async function openAlone(
  given: DatabaseOptions & { readonly settings: Settings },
): Promise<Remote> {
  const { DB_URL: url, DB_TOKEN: token } = given.settings
  const database = url ? { url, token } : await startDatabase(given)
  await migrateDatabase(database)
  if (url) given.endings.push(startTelling(database, given.machine.facts))
  return database
}

const NO_FIRST_DAY =
  'FIRST_DAY is not set. Every past day is judged, even from before Luwes was used. Set it to the first day of use.'

const NO_ADDRESS =
  'ADMS_FROM names networks of machines, but CLIENT_ADDRESS_HEADER is not set. The address of a machine is unknown, so none is admitted.'

/** Returns one ending, however often it is requested. */
function closeOnce(stop: () => Promise<void>): Pick<RunningLuwes, 'stop' | 'closed'> {
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
