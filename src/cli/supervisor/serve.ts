import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Remote } from '../../db/engine/hrana.ts'
import { makePrivateFolder } from '../folders.ts'
import { type Log, standardLog } from '../log.ts'
import { migrateDatabase } from '../migrations.ts'
import { inCheckout } from '../paths.ts'
import type { Place, Settings } from '../settings.ts'
import { startDatabase } from './database.ts'
import { startFamily } from './family.ts'
import { lockFolder } from './lock.ts'
import { watchMachine } from './machine-watch.ts'
import { startReleases } from './releases.ts'
import type { Digests, ServeStatus } from './serve-status.ts'
import { clearSockets, makeSocketFolder } from './sockets.ts'
import { startTelling } from './watchdog.ts'

/** Luwes, running on this machine. */
export interface RunningLuwes {
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
  readonly reload: (settings: Settings, digests?: Digests) => Promise<void>
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
 * `settings` must have passed `checkSettings`, which gave `place`; `digests` are those of the files that
 * they came from, for others to see what it was started with. Throws when a part cannot start, with nothing
 * left running.
 */
export async function startLuwes(
  settings: Settings,
  place: Place,
  log: Log = standardLog,
  digests: Digests = {},
): Promise<RunningLuwes> {
  const endings: (() => unknown)[] = []
  const stop = async () => {
    for (let end = endings.pop(); end; end = endings.pop()) await end()
  }
  try {
    await makePrivateFolder(place.data)
    // Other commands of this account hear by the lock how the database is reached, and what runs.
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
      ...closing(stop),
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const NO_FIRST_DAY =
  'FIRST_DAY is not set: every past day is judged, also before Luwes was used. Set it to the first day of use.'

const NO_ADDRESS =
  'ADMS_FROM names networks of machines, but CLIENT_ADDRESS_HEADER is not set: where a machine calls from is not known, and none is let in.'

/** One ending, however often it is asked for. */
function closing(stop: () => Promise<void>): Pick<RunningLuwes, 'stop' | 'closed'> {
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
