import {
  claim,
  deliveriesDue,
  fanOut,
  type KirimanJatuhTempo,
  nextDue,
  release,
  type Sewa,
} from '../../db/webhook/pengiriman.ts'
import { type Penerima, receiverToServe } from '../../db/webhook/webhook-keluar.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { isTrouble } from '../../domain/webhook/hasil.ts'
import { closeReceiver } from './close-receiver.ts'
import { openSecrets } from './open-secrets.ts'
import { recordAttempt } from './record-attempt.ts'
import { sendDelivery } from './send-delivery.ts'
import type { PenerimaRonde, SendDeps } from './send-deps.ts'

/** The most events for which deliveries are created at once. */
const FAN = 1_000

/** The most deliveries of one round. */
const BATCH = 64

/** The most requests to one receiver at the same time. */
const ABREAST = 8

/** How long a round may take. A round that was stopped holds its deliveries for as long. */
const LEASE_MS = 60_000

/** The longest duration of one attempt, with time to write its result. */
const ATTEMPT_MS = 20_000

/** The most rounds before others get their turn. */
const ROUNDS = 500

/**
 * Sends everything that is due to one receiver. Returns when to look again; `null` if nothing
 * waits.
 *
 * Events of one entity are sent one after the other, each stored as sent before the next. Entities
 * are sent side by side. Deliveries are leased in the database, so this may end at any moment. They
 * are then sent again under the same id: at least once in total.
 */
export async function sendToReceiver(deps: SendDeps, id: string): Promise<Instant | null> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = deps.now()
    const [[found], due, [next]] = await deps.db.read([
      receiverToServe(deps.db, id),
      deliveriesDue(deps.db, id, now, BATCH),
      nextDue(deps.db, id, now),
    ])
    if (found?.penerima.state !== 'aktif') return null
    const { penerima, akhir } = found
    if (akhir > penerima.posisi) {
      await deps.db.write(fanOut(id, Math.min(akhir, penerima.posisi + FAN), now))
    } else if ((penerima.jedaSampai ?? 0) > now) {
      return penerima.jedaSampai
    } else if (due.length === 0) {
      return next?.pada ?? null
    } else {
      await sendRound(deps, penerima, due, now)
    }
  }
  return deps.now()
}

/** Leases deliveries and sends them; a failing receiver gets only one. */
async function sendRound(
  deps: SendDeps,
  penerima: Penerima,
  due: readonly KirimanJatuhTempo[],
  now: Instant,
): Promise<void> {
  const secrets = await openSecrets(deps, penerima, now)
  if (secrets === null) {
    await deps.db.write(closeReceiver(deps, penerima, 'rahasia-tidak-terbaca'))
    return
  }
  const sewa = { webhook: penerima.id, token: deps.newId(), until: now + LEASE_MS }
  const taken = penerima.gagalSejak === null ? due : due.slice(0, 1)
  const claimed = await deps.db.write([
    claim(
      sewa,
      taken.map(({ urut }) => urut),
      now,
    ),
  ])
  const held = new Set((claimed.ok ? claimed.value[0] : [])?.map(({ urut }) => urut))
  const queues = byEntity(taken.filter(({ urut }) => held.has(urut)))
  const round = { sewa, receiver: { penerima, secrets }, trouble: false }
  const lanes = Array.from({ length: ABREAST }, () => sendQueues(deps, round, queues))
  const left = await Promise.all(lanes)
  if (left.some(Boolean)) await deps.db.write([release(sewa)])
}

/** Groups deliveries by their entity, oldest first. */
function byEntity(deliveries: readonly KirimanJatuhTempo[]): KirimanJatuhTempo[][] {
  return [...Map.groupBy(deliveries, ({ entitas }) => entitas).values()]
}

interface Round {
  readonly sewa: Sewa
  readonly receiver: PenerimaRonde
  /** Whether the receiver is in trouble, so that the rest of the round is skipped. */
  trouble: boolean
}

/** Sends one queue after the other. Returns whether something was left. */
async function sendQueues(
  deps: SendDeps,
  round: Round,
  queues: KirimanJatuhTempo[][],
): Promise<boolean> {
  let left = false
  for (let queue = queues.shift(); queue; queue = queues.shift()) {
    for (const delivery of queue) {
      const late = deps.now() > round.sewa.until - ATTEMPT_MS
      if (round.trouble || late || !(await sendOne(deps, round, delivery))) {
        left = true
        break
      }
    }
  }
  return left
}

/** Sends one delivery and writes its result. Returns whether it arrived. */
async function sendOne(
  deps: SendDeps,
  round: Round,
  delivery: KirimanJatuhTempo,
): Promise<boolean> {
  const { sewa, receiver } = round
  const upaya = await sendDelivery(deps, receiver, delivery)
  if (isTrouble(upaya.catatan)) round.trouble = true
  await deps.db.write(recordAttempt(deps, sewa, receiver.penerima, delivery, upaya))
  return upaya.catatan === 'diterima'
}
