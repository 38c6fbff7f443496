import type { Statement } from '../../db/engine/client.ts'
import {
  insertAttempt,
  type KirimanJatuhTempo,
  markFailed,
  markSent,
  type Sewa,
} from '../../db/webhook/pengiriman.ts'
import { settleGateway } from '../../db/webhook/pesan.ts'
import { markFailing, markWell, type Penerima } from '../../db/webhook/webhook-keluar.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { isTrouble, type Upaya } from '../../domain/webhook/hasil.ts'
import { confirmsPesan } from '../../domain/webhook/pesan.ts'
import { isHopeless, nextAttempt, pauseUntil } from '../../domain/webhook/retry.ts'
import { closeReceiver } from './close-receiver.ts'
import type { SendDeps } from './send-deps.ts'

/**
 * Returns the statements for an attempt, in one group: the log, the delivery, the state of its
 * receiver.
 */
export function recordAttempt(
  deps: SendDeps,
  sewa: Sewa,
  penerima: Penerima,
  delivery: KirimanJatuhTempo,
  upaya: Upaya,
): Statement[] {
  const now = deps.now()
  const { webhook } = sewa
  const logged = insertAttempt(delivery.id, { ...upaya, pada: now })
  if (upaya.catatan === 'diterima') {
    const well = penerima.gagalSejak === null ? [] : [markWell(webhook)]
    const told = messageReport(penerima, delivery, 'sampai', now)
    return [logged, markSent(webhook, delivery.urut, now), ...told, ...well]
  }
  const { retryAfter, catatan } = upaya
  const next = nextAttempt(delivery.percobaan + 1, now, deps.chance(), retryAfter)
  const gone = catatan === 'tidak-ada-lagi'
  const hopeless = isHopeless(penerima.gagalSejak, now)
  return [
    logged,
    // The deliveries of an inactive receiver are kept for the day on which it is activated again.
    markFailed(sewa, delivery.urut, now, gone ? now : next),
    ...(next === null && !gone ? messageReport(penerima, delivery, 'gagal', now) : []),
    markFailing(webhook, now, isTrouble(catatan) ? pauseUntil(now, retryAfter) : null),
    ...(gone ? closeReceiver(deps, penerima, catatan) : []),
    ...(hopeless && !gone ? closeReceiver(deps, penerima, 'gagal-5-hari') : []),
  ]
}

/** Returns what a delivery says about a message to a person, when its receiver is their gateway. */
function messageReport(
  { events }: Penerima,
  { jenis, entitas }: KirimanJatuhTempo,
  status: 'sampai' | 'gagal',
  now: Instant,
): Statement[] {
  return jenis === 'pesan.siap' && confirmsPesan(events) ? settleGateway(entitas, status, now) : []
}
