import type { Vault } from '../../adapters/vault.ts'
import type { Outgoing, Send } from '../../adapters/webhook-sender.ts'
import { signWebhook } from '../../adapters/webhook-signature.ts'
import type { Db, Statement } from '../../db/engine/client.ts'
import {
  insertAttempt,
  type Jatuh,
  markFailed,
  markSent,
  type Sewa,
} from '../../db/webhook/pengiriman.ts'
import {
  deactivate,
  markFailing,
  markWell,
  type Penerima,
  tellDeactivated,
} from '../../db/webhook/webhook-keluar.ts'
import { type Instant, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import { checkAlamat, isNamed } from '../../domain/webhook/alamat.ts'
import { catatanOf, isTrouble, type SebabNonaktif, type Upaya } from '../../domain/webhook/hasil.ts'
import { isHopeless, nextAttempt, pauseUntil, retryAfterOf } from '../../domain/webhook/retry.ts'
import { eventBody } from './wire.ts'

/** What sending leans on. */
export interface SendDeps {
  readonly db: Db
  readonly vault: Vault
  readonly send: Send
  /** Hosts that the deployment names. */
  readonly allowHosts: readonly string[]
  readonly zona: Zona
  readonly now: () => Instant
  readonly newId: () => string
  /** A number from 0 to 1. */
  readonly chance: () => number
}

/** A receiver with its secrets laid open for the while of a round. */
export interface Dilayani {
  readonly penerima: Penerima
  readonly secrets: readonly string[]
}

/** The secrets that a receiver may check with now, the newest first; `null` where one cannot be read. */
export async function secretsOf(
  { vault }: Pick<SendDeps, 'vault'>,
  { id, rahasia, rahasiaLama, rahasiaLamaSampai }: Penerima,
  now: Instant,
): Promise<readonly string[] | null> {
  const overlaps = rahasiaLama !== null && (rahasiaLamaSampai ?? 0) > now
  const sealed = overlaps ? [rahasia, rahasiaLama] : [rahasia]
  const opened = await Promise.all(sealed.map((one) => vault.open(one, id)))
  const secrets = opened.filter((secret) => secret !== null)
  return secrets.length === sealed.length ? secrets : null
}

/** Sends one delivery once. Never throws: what became of it is the answer. */
export async function attempt(
  deps: SendDeps,
  { penerima, secrets }: Dilayani,
  delivery: Jatuh,
): Promise<Upaya> {
  const { url } = penerima
  if (checkAlamat(url, deps.allowHosts) !== null) {
    return { status: null, ms: 0, catatan: 'alamat-ditolak', retryAfter: null }
  }
  const body = eventBody(delivery, deps.zona)
  const headers = await signWebhook(secrets, delivery.id, deps.now(), body)
  const outgoing: Outgoing = { url, headers, body, named: isNamed(new URL(url), deps.allowHosts) }
  const sent = await deps.send(outgoing)
  if (sent.status === null) {
    const catatan = sent.late ? 'waktu-habis' : 'tidak-terhubung'
    return { status: null, ms: sent.ms, catatan, retryAfter: null }
  }
  const { status, ms } = sent
  const heeded = status === 429 || status === 503
  const retryAfter = heeded ? retryAfterOf(sent.retryAfter, deps.now()) : null
  return { status, ms, catatan: catatanOf(status), retryAfter }
}

/** What is written of an attempt, in one group: the log, the delivery, the state of its receiver. */
export function settlement(
  deps: SendDeps,
  sewa: Sewa,
  penerima: Penerima,
  delivery: Jatuh,
  upaya: Upaya,
): Statement[] {
  const now = deps.now()
  const { webhook } = sewa
  const logged = insertAttempt(delivery.id, { ...upaya, pada: now })
  if (upaya.catatan === 'diterima') {
    const well = penerima.gagalSejak === null ? [] : [markWell(webhook)]
    return [logged, markSent(webhook, delivery.urut, now), ...well]
  }
  const { retryAfter, catatan } = upaya
  const next = nextAttempt(delivery.percobaan + 1, now, deps.chance(), retryAfter)
  const gone = catatan === 'tidak-ada-lagi'
  const hopeless = isHopeless(penerima.gagalSejak, now)
  return [
    logged,
    // A receiver that is gone keeps what waits for it, for the day on which it is made active again.
    markFailed(sewa, delivery.urut, now, gone ? now : next),
    markFailing(webhook, now, isTrouble(catatan) ? pauseUntil(now, retryAfter) : null),
    ...(gone ? ending(deps, penerima, catatan) : []),
    ...(hopeless && !gone ? ending(deps, penerima, 'gagal-5-hari') : []),
  ]
}

/** Gives a receiver up: tells it once, and sends nothing more. */
export function ending(
  { now, newId, zona }: Pick<SendDeps, 'now' | 'newId' | 'zona'>,
  { id, gagalSejak }: Penerima,
  sebab: SebabNonaktif,
): Statement[] {
  const since = gagalSejak === null ? null : toRfc3339(gagalSejak, zona)
  const event = { id: newId(), pada: now(), data: { id, sebab, gagalSejak: since } }
  return [...tellDeactivated(id, event), deactivate(id, sebab)]
}
