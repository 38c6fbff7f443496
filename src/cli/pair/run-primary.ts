import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PairConfig } from '../../config/pair.ts'
import type { Remote } from '../../db/engine/hrana.ts'
import type { PasanganMesin, SebabTutup } from '../../operations/sistem/mesin.ts'
import type { Log } from '../log.ts'
import { keepArchives, pieceOfArchive } from './archives.ts'
import { learnRole, type Pasangan, type PeranMesin } from './folder.ts'
import { askState, askUpTo, type KeadaanMesin } from './keadaan.ts'
import { keepLeadership, placeOf } from './leadership.ts'
import {
  listenForPair,
  listenForWorker,
  openLink,
  type PairHandler,
  type PairLink,
} from './link.ts'

/** How often the other machine is asked, in milliseconds. */
const PAUSE = 1_000
/**
 * After a standby has been unreachable this long, no receipt waits for it any more and writing
 * stops, in milliseconds.
 */
const AWAY = 5_000
/** How long a standby may take to catch up with us, in milliseconds. */
const BEHIND = 10_000
/** How long a receipt may wait for the standby, in milliseconds. */
const CONFIRM = 2_000

export interface PrimaryOptions {
  readonly data: string
  readonly pasangan: Pasangan
  readonly role: PeranMesin
  readonly database: Remote
  /** Whether receipts wait for the standby. */
  readonly waits: boolean
  readonly log: Log
  readonly endings: (() => unknown)[]
}

/** The primary of a pair, while it runs. */
export interface Primary {
  /** To be called before its database server is started again. */
  readonly databaseStarts: () => void
  /** To be called once it is open again, with a new log. */
  readonly databaseOpened: () => Promise<void>
  readonly pair: PairConfig
  readonly facts: () => PasanganMesin
}

/** A primary's knowledge about its pair; changes as it learns. */
interface Watch extends PrimaryOptions {
  role: PeranMesin
  readonly link: PairLink
  tutup: SebabTutup | null
  kontak: number | null
  /** Since when the standby's absence is counted. */
  sejak: number
  tertinggal: number | null
  /** When it last wrote its epoch: see `Letak`; `null` while the database server starts. */
  ditulis: number | null
}

/**
 * Controls whether this machine may write, from before the first write until the endings are
 * called. It begins closed. It opens once the other machine is known to be its standby, or by the
 * operator's decision (`sendiri`).
 *
 * A higher epoch closes it for good, whichever machine asks.
 *
 * @throws When the ports are taken.
 */
export async function startPrimary(given: PrimaryOptions): Promise<Primary> {
  const { pasangan, role, waits, endings } = given
  const link = openLink(pasangan)
  endings.push(link.close)
  const began = role.digantikan !== null ? 'digantikan' : role.sendiri ? null : 'menunggu-pasangan'
  const watch: Watch = {
    ...given,
    link,
    tutup: began,
    kontak: null,
    sejak: Date.now(),
    tertinggal: null,
    ditulis: await keepLeadership(given.database, role.epoch, began),
  }
  const server = await listenForPair(pasangan, handlerFor(watch))
  endings.push(server.close)
  await look(watch)
  const { data, database, log } = given
  const heard = () => watch.kontak !== null && Date.now() - watch.kontak < AWAY
  endings.push(keepArchives({ data, database, link, log, prove: false, heard }))
  const stop = new AbortController()
  const watching = [keepLooking(watch, stop.signal), keepMeasuring(watch, stop.signal)]
  endings.push(() => {
    stop.abort()
    return Promise.all(watching)
  })
  return {
    databaseStarts: () => {
      watch.ditulis = null
    },
    databaseOpened: async () => {
      watch.ditulis = await keepLeadership(watch.database, watch.role.epoch, watch.tutup)
    },
    pair: {
      epoch: role.epoch,
      siaga: false,
      tulis: null,
      sampai: waits ? await confirmer(watch, endings) : null,
    },
    facts: () => ({
      epoch: role.epoch,
      kontak: watch.kontak,
      tertinggal: watch.tertinggal,
      tutup: watch.tutup,
      menungguSiaga: waits && !watch.role.sendiri,
    }),
  }
}

/** Answers the other machine. */
function handlerFor(watch: Watch): PairHandler {
  const { database } = watch
  return async (method, url, body) => {
    const call = `${method} ${url.pathname}`
    if (call === 'GET /keadaan') {
      await learn(watch, Number(url.searchParams.get('epoch')))
      const { epoch } = watch.role
      const letak = watch.ditulis === null ? null : await placeOf(database, 1_000)
      const state: KeadaanMesin = { peran: 'utama', epoch, letak }
      return { status: 200, body: JSON.stringify(state) }
    }
    if (call === 'GET /tutup') {
      return { status: 200, body: JSON.stringify({ tutup: watch.tutup }) }
    }
    if (call === 'POST /serahkan') {
      // From here on no write is accepted: what the standby must have ends with the frame of this
      // row.
      await learn(watch, Number(JSON.parse(await body()).epoch))
      const letak = watch.tutup === 'digantikan' ? await placeOf(database, 1_000) : null
      return { status: letak ? 200 : 503, body: JSON.stringify({ letak }) }
    }
    if (call === 'GET /arsip') return pieceOfArchive(watch.data, url)
    if (call === 'POST /pipeline') {
      return forward(database, await body())
    }
    return { status: 404, body: '' }
  }
}

/**
 * Passes a batch of the standby's Worker to the database; it carries its epoch like every other.
 */
async function forward({ url, token }: Remote, body: string) {
  const answer = await fetch(`${url}/v3/pipeline`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  })
  return { status: answer.status, body: await answer.text() }
}

/** Handles an epoch that was heard of: a higher one ends the writing of this machine. */
async function learn(watch: Watch, epoch: number): Promise<void> {
  if (epoch > watch.role.epoch && watch.role.digantikan === null) {
    watch.role = await learnRole(watch.data, watch.role, { digantikan: epoch })
  }
  // Also when it was learned before and the database could not be closed then.
  if (watch.role.digantikan !== null) await close(watch, 'digantikan')
}

async function close(watch: Watch, tutup: SebabTutup | null): Promise<void> {
  if (watch.tutup === tutup) return
  watch.ditulis = await keepLeadership(watch.database, watch.role.epoch, tutup)
  watch.tutup = tutup
  watch.log('pasangan', tutup ?? 'dibuka', { epoch: watch.role.epoch })
}

/** Asks the other machine once, and opens or closes by its answer. */
async function look(watch: Watch): Promise<void> {
  const state = await askState(watch.link, watch.role.epoch)
  if (state) await learn(watch, state.epoch)
  if (watch.role.digantikan !== null) return close(watch, 'digantikan')
  if (state?.peran === 'siaga') {
    watch.kontak = watch.sejak = Date.now()
    await close(watch, null)
    if (watch.role.sendiri) {
      // Once it has had a standby, it asks before it writes again, however it ended.
      watch.role = await learnRole(watch.data, watch.role, { sendiri: false })
      watch.log('pasangan', 'berpasangan', { epoch: watch.role.epoch })
    }
    return
  }
  const alone = watch.waits && !watch.role.sendiri
  if (alone && watch.tutup === null && Date.now() - watch.sejak > AWAY) {
    await close(watch, 'tanpa-siaga')
  }
}

async function keepLooking(watch: Watch, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(PAUSE, undefined, { signal }).catch(() => undefined)
    if (!signal.aborted) {
      await look(watch).catch((error: unknown) => {
        watch.log('pasangan', 'failed', { message: String(error) })
      })
    }
  }
}

/** Measures how far the standby is behind. */
async function keepMeasuring(watch: Watch, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(PAUSE, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    const letak = watch.ditulis === null ? null : await placeOf(watch.database, 1_000)
    const began = Date.now()
    const { epoch } = watch.role
    const has = letak !== null && (await askUpTo(watch.link, { letak, epoch }, BEHIND))
    watch.tertinggal = has ? Date.now() - began : null
  }
}

/** Answers the Worker, which asks before each receipt whether the standby has it. */
async function confirmer(watch: Watch, endings: (() => unknown)[]) {
  const token = randomBytes(32).toString('base64url')
  const server = await listenForWorker(token, async (_, url) => {
    const indeks = Number(url.searchParams.get('indeks'))
    const { ditulis: sejak } = watch
    // By the operator's decision it is alone, until a standby is heard.
    if (watch.role.sendiri) return { status: 204, body: '' }
    if (sejak === null) return { status: 503, body: '' }
    const { epoch } = watch.role
    const has = await askUpTo(watch.link, { letak: { indeks, sejak }, epoch }, CONFIRM)
    return { status: has ? 204 : 503, body: '' }
  })
  endings.push(server.close)
  return { url: `http://127.0.0.1:${server.port}`, token }
}
