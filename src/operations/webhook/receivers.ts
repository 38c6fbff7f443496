import type { Statement } from '../../db/engine/client.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { hurry } from '../../db/webhook/pengiriman.ts'
import {
  changeReceiver,
  type Penerima,
  receiver,
  receivers,
  removeReceiver,
} from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { type Instant, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { ALAMAT_TEXTS, checkAlamat } from '../../domain/webhook/alamat.ts'
import type { Problem } from '../shared/problem.ts'

/** A receiver as its keepers read it; never with its secret. */
export interface PenerimaWire {
  readonly id: string
  readonly url: string
  readonly events: readonly string[]
  readonly description: string
  readonly state: string
  /** Why nothing is sent; `null` while it is active. */
  readonly reason: string | null
  readonly failingSince: string | null
  readonly pausedUntil: string | null
  /** Until when deliveries bear a signature of the secret before as well. */
  readonly previousSecretUntil: string | null
  /** Deliveries that have not arrived yet. */
  readonly waiting: number
  readonly createdAt: string
}

/** Whether somebody keeps the webhooks. */
export function keepsWebhooks(peran: Caller['peran']): boolean {
  return peran.includes('bkd') || peran.includes('integrator')
}

/** Says a receiver on the wire. */
export function receiverWire(
  row: Penerima,
  waiting: number,
  now: Instant,
  zona: Zona,
): PenerimaWire {
  const time = (moment: Instant | null) => (moment === null ? null : toRfc3339(moment, zona))
  const ahead = (moment: Instant | null) => time(moment !== null && moment > now ? moment : null)
  return {
    id: row.id,
    url: row.url,
    events: row.events,
    description: row.keterangan,
    state: row.state,
    reason: row.sebab,
    failingSince: time(row.gagalSejak),
    pausedUntil: ahead(row.jedaSampai),
    previousSecretUntil: ahead(row.rahasiaLamaSampai),
    waiting,
    createdAt: toRfc3339(row.dibuat, zona),
  }
}

/** Webhook keluar: all receivers. */
export async function listReceivers(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly PenerimaWire[], Problem>> {
  const { peran } = caller
  if (!keepsWebhooks(peran)) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [receivers(deps.db)])
  if (!read.ok) return read
  const [rows] = read.value
  const now = deps.now()
  return ok(rows.map(({ penerima, menunggu }) => receiverWire(penerima, menunggu, now, deps.zona)))
}

/** A receiver that somebody may change, found and wired. */
interface Found {
  readonly penerima: Penerima
  readonly wire: PenerimaWire
}

/** The receiver that a keeper of the webhooks names; who has left since is nobody. */
export async function findReceiver(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<Found, Problem>> {
  if (!keepsWebhooks(caller.peran)) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [receiver(deps.db, id)])
  if (!read.ok) return read
  const [[found]] = read.value
  if (!found) return err({ kind: 'tidak-ada', message: NO_SUCH_RECEIVER })
  const { penerima, menunggu } = found
  return ok({ penerima, wire: receiverWire(penerima, menunggu, deps.now(), deps.zona) })
}

/** Webhook keluar: one receiver. */
export async function getReceiver(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<PenerimaWire, Problem>> {
  const found = await findReceiver(deps, caller, id)
  return found.ok ? ok(found.value.wire) : found
}

/** What is to become of a receiver; what is left out stays. */
export interface Ubahan {
  readonly url?: string | undefined
  readonly events?: readonly string[] | undefined
  readonly description?: string | undefined
  readonly state?: 'aktif' | 'nonaktif' | undefined
}

/** Refuses an address that no receiver may have, and says what to do. */
export function refuseAlamat(
  { allowHosts }: Pick<Deps, 'allowHosts'>,
  url: string,
): Result<never, Problem> | null {
  const wrong = checkAlamat(url, allowHosts)
  if (wrong === null) return null
  return err({ kind: 'salah-isi', issues: [{ path: '/url', message: ALAMAT_TEXTS[wrong] }] })
}

/**
 * Webhook keluar: changes a receiver. One that is made active again gets at once all that waited for it,
 * also what happened while nothing was sent.
 */
export async function updateReceiver(
  deps: Deps,
  caller: Caller,
  id: string,
  asked: Ubahan,
): Promise<Result<PenerimaWire, Problem>> {
  const found = await findReceiver(deps, caller, id)
  if (!found.ok) return found
  const wrong = asked.url === undefined ? null : refuseAlamat(deps, asked.url)
  if (wrong) return wrong
  const now = deps.now()
  const { penerima, wire } = found.value
  const set = changesOf(asked)
  const fresh = asked.state === 'aktif' || asked.url !== undefined
  await deps.db.write([
    changeReceiver(deps.db, id, set),
    ...(fresh ? [hurry(id, now)] : []),
    audited(deps, caller, 'webhook.ubah', id, now, { ...asked, url: hostOf(asked.url) }),
  ])
  await deps.wakeSender(id).catch(() => undefined)
  return ok(receiverWire({ ...penerima, ...set }, wire.waiting, now, deps.zona))
}

function changesOf({ url, events, description, state }: Ubahan): Partial<Penerima> {
  const afresh = { gagalSejak: null, jedaSampai: null }
  return {
    ...(url !== undefined && { url, ...afresh }),
    ...(events !== undefined && { events }),
    ...(description !== undefined && { keterangan: description }),
    ...(state === 'aktif' && { state, sebab: null, ...afresh }),
    ...(state === 'nonaktif' && { state, sebab: 'diminta' }),
  }
}

/** Webhook keluar: takes a receiver away, with the log of its deliveries. */
export async function deleteReceiver(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<{ readonly id: string; readonly state: 'dihapus' }, Problem>> {
  const found = await findReceiver(deps, caller, id)
  if (!found.ok) return found
  const data = { url: hostOf(found.value.penerima.url), menunggu: found.value.wire.waiting }
  await deps.db.write([
    ...removeReceiver(id),
    audited(deps, caller, 'webhook.hapus', id, deps.now(), data),
  ])
  return ok({ id, state: 'dihapus' })
}

/** The host of an address: a path may hold a token, which the audit log need not know. */
export function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).host
}

/** The audit row of a change of a receiver. */
export function audited(
  { db }: Pick<Deps, 'db'>,
  { nip }: Caller,
  tindakan: string,
  entitas: string,
  pada: Instant,
  data: Readonly<Record<string, unknown>>,
): Statement {
  return record(db, { pada, oleh: nip, tindakan, entitas, data })
}

const NO_SUCH_RECEIVER = {
  id: 'Penerima webhook ini tidak ditemukan. Periksa id-nya dalam GET /v1/webhooks.',
  en: 'There is no such receiver. See its id in GET /v1/webhooks.',
}
