import { toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import { CATATAN_TEXTS } from '../../domain/webhook/hasil.ts'
import { eventToWire } from '../../domain/webhook/stored-event.ts'
import type { KejadianPage } from '../../operations/webhook/list-events.ts'
import type { KirimanRinci } from '../../operations/webhook/read-delivery.ts'
import type { PenerimaTerkini } from '../../operations/webhook/receivers.ts'
import { timeToWire } from '../wire.ts'

export function receiverToWire(penerima: PenerimaTerkini, zona: Zona) {
  return {
    id: penerima.id,
    url: penerima.url,
    events: penerima.events,
    description: penerima.keterangan,
    state: penerima.state,
    // Why nothing is sent; `null` while it is active.
    reason: penerima.sebab,
    failingSince: timeToWire(penerima.gagalSejak, zona),
    pausedUntil: timeToWire(penerima.jedaSampai, zona),
    previousSecretUntil: timeToWire(penerima.rahasiaLamaSampai, zona),
    waiting: penerima.menunggu,
    createdAt: toRfc3339(penerima.dibuat, zona),
  }
}

/** Maps a delivery in the log to the wire. */
export function deliveryToWire(kiriman: KirimanRinci['kiriman'], zona: Zona) {
  return {
    id: kiriman.id,
    event: kiriman.kejadian,
    type: kiriman.jenis,
    status: kiriman.status,
    attempts: kiriman.percobaan,
    nextAttempt: kiriman.status === 'menunggu' ? toRfc3339(kiriman.berikut, zona) : null,
    endedAt: timeToWire(kiriman.selesai, zona),
    happenedAt: toRfc3339(kiriman.pada, zona),
  }
}

/** Maps a delivery with its event and every attempt to the wire. */
export function deliveryDetailToWire({ kiriman, upaya }: KirimanRinci, zona: Zona) {
  return {
    ...deliveryToWire(kiriman, zona),
    body: eventToWire({ ...kiriman, id: kiriman.kejadian }, zona),
    log: upaya.map(({ pada, status, ms, catatan }) => ({
      at: toRfc3339(pada, zona),
      status,
      ms,
      code: catatan,
      note: CATATAN_TEXTS[catatan],
    })),
  }
}

export function eventsToWire({ data, after, more }: KejadianPage, zona: Zona) {
  return { data: data.map((event) => eventToWire(event, zona)), after, more }
}
