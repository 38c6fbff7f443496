import { realpath } from 'node:fs/promises'
import type { PairConfig } from '../../config/pair.ts'
import { describeProblems } from '../../config.ts'
import type { Remote } from '../../db/engine/hrana.ts'
import { bundleIn, ensureBundle } from '../bundle.ts'
import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import {
  checkSettings,
  compareDigests,
  type Place,
  type Settings,
  START_SETTINGS,
} from '../settings.ts'
import type { Family } from './family.ts'
import { replace } from './reload.ts'
import type { Digests, ServeStatus } from './serve-status.ts'
import { pointSockets } from './sockets.ts'
import { startWorker, type Worker } from './worker.ts'

interface ReleaseOptions {
  readonly database: Remote
  readonly log: Log
  readonly family: Family
  readonly told: ServeStatus
  /** The pair configuration for the Worker of a paired machine; jobs run only on the primary. */
  readonly pair?: PairConfig | undefined
  /** Where the Worker reads archived years. */
  readonly archive?: Remote | undefined
}

/** The releases of the Worker, which run one after the other. */
export interface Releases {
  /** The address of the one that answers, or the path of the public socket. */
  readonly url: () => string
  readonly fireCron: () => Promise<number>
  readonly reload: (settings: Settings, digests?: Digests) => Promise<void>
  readonly stop: () => Promise<void>
}

const releaseOf = ({ LUWES_DIST }: Settings) => (LUWES_DIST ? realpath(LUWES_DIST) : undefined)

/** Runs releases of the Worker one after the other, each replacing the previous one. */
export async function startReleases(
  settings: Settings,
  place: Place,
  given: ReleaseOptions,
): Promise<Releases> {
  const { log, told } = given
  const { socket } = place
  const start = starting(place, given)
  let worker = await start(settings, place)
  if (socket !== undefined) await pointSockets(socket, worker.urls)
  const keepTime = (one: Worker) => (given.pair?.siaga ? undefined : one.keepTime())
  keepTime(worker)
  const release = await releaseOf(settings)
  if (release) told.release = release
  const retired = new Set<Promise<void>>()
  // One reload after the other: each replaces the previous release.
  let turn: Promise<unknown> = Promise.resolve()

  const reload = async (current: Settings, digests: Digests) => {
    if (socket === undefined) throw new Error('only a serve with LUWES_SOCKET can be reloaded')
    const checked = checkSettings(current)
    if (!checked.ok) throw new Error(describeProblems(checked.error))
    const { next, gone } = await replace(socket, worker, () => start(current, checked.value))
    worker = next
    keepTime(next)
    retired.add(gone.finally(() => retired.delete(gone)))
    const newest = await releaseOf(current)
    if (newest) told.release = newest
    log('serve', 'reloaded', { release: newest, ...takeUp(told, digests) })
  }
  return {
    url: () => socket ?? worker.urls[0] ?? '',
    fireCron: () => worker.fireCron(),
    reload: (current, digests = {}) => {
      const done = turn.then(() => recordReload(given, () => reload(current, digests)))
      turn = done.catch(() => undefined)
      return done
    },
    stop: async () => {
      await Promise.all([worker.stop(), ...retired])
      if (socket !== undefined) await pointSockets(socket, [])
    },
  }
}

/**
 * Starts releases on the configured address; only the number of Workers and the group of the socket
 * may change.
 */
function starting(
  { host, port, data, socket }: Place,
  { database, log, family, pair, archive }: ReleaseOptions,
) {
  const fixed = { host, port, data, ...(socket !== undefined && { socket }) }
  let lives = 0
  return async (
    settings: Settings,
    { group, workers }: Pick<Place, 'group' | 'workers'>,
  ): Promise<Worker> => {
    lives += 1
    const { LUWES_DIST } = settings
    // The folder itself and not the link to it, which may change while this one runs.
    const product = LUWES_DIST ? bundleIn(await realpath(LUWES_DIST)) : await ensureBundle(log)
    const life = lives
    const onPid = (ke: number) => family.tell(`workerd-${life}-${ke}`)
    const place = {
      ...fixed,
      ...(workers !== undefined && { workers }),
      ...(group !== undefined && { group }),
    }
    return startWorker({ settings, place, database, product, log, onPid, pair, archive })
  }
}

/** Records how a reload ended, for others. */
async function recordReload(
  { told, log }: ReleaseOptions,
  reload: () => Promise<void>,
): Promise<void> {
  delete told.fault
  try {
    await reload()
  } catch (error) {
    told.fault = messageOf(error)
    log('serve', 'failed', { message: told.fault })
    throw error
  } finally {
    told.reloads += 1
  }
}

/** Stores the settings that a reload applied; names those that need a restart. */
function takeUp(told: ServeStatus, digests: Digests) {
  const waiting = compareDigests(told.settings, digests).filter((name) =>
    START_SETTINGS.includes(name),
  )
  const kept = START_SETTINGS.flatMap((name) => {
    const digest = told.settings[name]
    return digest === undefined ? [] : [[name, digest]]
  })
  const taken = Object.entries(digests).filter(([name]) => !START_SETTINGS.includes(name))
  told.settings = Object.fromEntries([...kept, ...taken])
  return waiting.length > 0 ? { needsRestart: waiting } : {}
}
