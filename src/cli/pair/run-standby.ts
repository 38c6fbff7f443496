import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PairConfig } from '../../config/pair.ts'
import type { Remote } from '../../db/engine/hrana.ts'
import type { Log } from '../log.ts'
import { supervise } from '../supervisor/child.ts'
import type { Family } from '../supervisor/family.ts'
import { planSqld, type SqldPlan, sqldCommand, startOnFreePorts } from '../supervisor/sqld.ts'
import { keepArchives, pieceOfArchive } from './archives.ts'
import { compareAside } from './diverged.ts'
import {
  certificateFiles,
  inUrl,
  keepRole,
  learnRole,
  type Pasangan,
  type PeranMesin,
  replicationAddress,
} from './folder.ts'
import { askState, type KeadaanMesin } from './keadaan.ts'
import { placeOf, reaches } from './leadership.ts'
import {
  listenForPair,
  listenForWorker,
  openLink,
  type PairHandler,
  type PairLink,
} from './link.ts'

const PAUSE = 1_000
/**
 * How long a replica may take to open, or to catch up with its primary at the start, in
 * milliseconds.
 */
const OPEN_LIMIT = 30_000
const FORWARD_LIMIT = 2_500

export interface StandbyOptions {
  readonly data: string
  readonly pasangan: Pasangan
  readonly role: PeranMesin
  readonly log: Log
  readonly family: Family
  /** Aborts the wait for a primary that was never heard. */
  readonly stopping?: AbortSignal | undefined
  readonly endings: (() => unknown)[]
}

/** The standby of a pair, while it runs. */
export interface Standby {
  readonly pair: PairConfig
  /** The replica: read-only. */
  readonly database: Remote
  /** The primary's database, through the primary. */
  readonly tulis: Remote
}

interface Watch extends StandbyOptions {
  role: PeranMesin
  /** Whether it had everything of the primary at the last check. */
  mengikuti: boolean
  readonly link: PairLink
  readonly replica: Remote
}

/**
 * Follows the primary until the endings are called. Resolves once it has everything that the
 * primary had. If it once had, it resolves at once, so that it serves reads while the primary is
 * unreachable.
 *
 * @throws When `stopping` aborts first.
 */
export async function startStandby(given: StandbyOptions): Promise<Standby> {
  const { pasangan, log, endings } = given
  const role = given.role.sisihkan ? await setAside(given) : given.role
  const link = openLink(pasangan)
  endings.push(link.close)
  const { plan, stop } = await startReplica(given)
  endings.push(() => stop(PAUSE))
  const watch: Watch = { ...given, role, mengikuti: false, link, replica: plan.database }
  const server = await listenForPair(pasangan, handlerFor(watch))
  endings.push(server.close)
  const token = randomBytes(32).toString('base64url')
  const way = await listenForWorker(token, forwardHandler(watch))
  endings.push(way.close)
  while (!(await catchUp(watch, OPEN_LIMIT))) {
    if (watch.role.lengkap) break
    given.stopping?.throwIfAborted()
    log('pasangan', 'menunggu', { utama: pasangan.lawan.host })
    await sleep(PAUSE, undefined, { signal: given.stopping })
  }
  const ending = new AbortController()
  const watching = keepFollowing(watch, ending.signal)
  endings.push(tellApart(watch))
  const { data } = given
  const { database } = plan
  const heard = () => watch.mengikuti
  endings.push(keepArchives({ data, database, link, log, prove: true, heard }))
  endings.push(() => {
    ending.abort()
    return watching
  })
  const tulis = { url: `http://127.0.0.1:${way.port}`, token }
  return {
    pair: { epoch: watch.role.epoch, siaga: true, tulis, sampai: null },
    database: plan.database,
    tulis,
  }
}

/** Keeps the existing database under another name: it may have unique data. */
async function setAside({ data, role, log }: StandbyOptions): Promise<PeranMesin> {
  const folder = join(data, 'db')
  if (existsSync(folder)) {
    const name = `db.sisih-${new Date().toISOString().replaceAll(':', '-')}`
    await rename(folder, join(data, name))
    log('pasangan', 'disisihkan', { folder: name })
  }
  const next = { ...role, sisihkan: false, lengkap: false }
  await keepRole(data, next)
  return next
}

/** Counts in the background the taps that only databases kept aside have, and logs the result. */
function tellApart({ data, replica, log }: Watch): () => Promise<void> {
  const telling = compareAside(data, replica).then(
    (found) => {
      for (const one of found) log('pasangan', 'berbeda', { ...one })
    },
    (error: unknown) => log('pasangan', 'failed', { message: String(error) }),
  )
  return () => telling
}

async function startReplica({ data, pasangan, log, family }: StandbyOptions) {
  return startOnFreePorts(
    () =>
      planSqld(join(data, 'db'), {
        pair: {
          files: certificateFiles(data),
          primary: `https://${inUrl(replicationAddress(pasangan.lawan))}`,
          key: pasangan.kunciDatabase,
        },
      }),
    async (plan) => {
      const { stop } = await supervise({
        name: 'sqld',
        command: () => sqldCommand(plan),
        ready: (_, signal) => answers(plan, signal),
        log,
        onPid: family.tell('sqld'),
      })
      return { plan, stop, database: plan.database, admin: plan.admin }
    },
  )
}

/**
 * Waits until a replica accepts connections; it answers nothing else before it has heard its
 * primary.
 */
async function answers({ database }: SqldPlan, signal: AbortSignal): Promise<void> {
  const until = Date.now() + OPEN_LIMIT
  for (;;) {
    const up = await fetch(`${database.url}/health`, { signal: AbortSignal.timeout(1_000) }).then(
      () => true,
      () => false,
    )
    if (up) return
    if (Date.now() > until) throw new Error('the replica did not open')
    await sleep(25, undefined, { signal })
  }
}

/** Answers the other machine. */
function handlerFor(watch: Watch): PairHandler {
  return async (method, url, body) => {
    const call = `${method} ${url.pathname}`
    const { epoch } = watch.role
    if (call === 'GET /keadaan') {
      const letak = await placeOf(watch.replica, 1_000)
      const state: KeadaanMesin = { peran: 'siaga', epoch, letak }
      return { status: 200, body: JSON.stringify(state) }
    }
    if (call === 'GET /arsip') return pieceOfArchive(watch.data, url)
    if (call === 'POST /sampai') {
      const asked = JSON.parse(await body())
      // It confirms only for the primary that it follows.
      if (asked.epoch !== epoch) return { status: 409, body: '' }
      const has = await reaches(watch.replica, asked.letak, asked.limit)
      return { status: has ? 204 : 503, body: '' }
    }
    return { status: 404, body: '' }
  }
}

/**
 * Forwards the writes of the Worker to the primary. An unreachable one has certainly written
 * nothing.
 */
function forwardHandler({ link }: Watch): PairHandler {
  return async (_, url, body) => {
    if (url.pathname !== '/v3/pipeline') return { status: 404, body: '' }
    const limit = FORWARD_LIMIT
    const given = await body()
    const answer = await link.ask({ method: 'POST', path: '/pipeline', body: given, limit })
    return answer ?? { status: 503, body: '' }
  }
}

/**
 * Returns whether the replica has everything that the primary had when asked; stores what it
 * learned.
 */
async function catchUp(watch: Watch, limit: number): Promise<boolean> {
  const state = await askState(watch.link, watch.role.epoch)
  const letak = state?.peran === 'utama' ? state.letak : null
  const lengkap = letak !== null && (await reaches(watch.replica, letak, limit))
  watch.mengikuti = lengkap
  if (state?.peran !== 'utama') return false
  // When its primary has started a new log, it has nothing complete until it has read all of it.
  const torn = state.letak !== null && !lengkap && (await placeOf(watch.replica, 1_000)) === null
  const known = { epoch: state.epoch, lengkap: lengkap || (watch.role.lengkap && !torn) }
  if (known.lengkap !== watch.role.lengkap || known.epoch !== watch.role.epoch) {
    watch.role = await learnRole(watch.data, watch.role, known)
    watch.log('pasangan', known.lengkap ? 'lengkap' : 'belum-lengkap', { epoch: known.epoch })
  }
  return lengkap
}

async function keepFollowing(watch: Watch, signal: AbortSignal): Promise<void> {
  let before = true
  while (!signal.aborted) {
    await sleep(PAUSE, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    const has = await catchUp(watch, PAUSE).catch(() => false)
    if (has !== before) watch.log('pasangan', has ? 'mengikuti' : 'tertinggal')
    before = has
  }
}
