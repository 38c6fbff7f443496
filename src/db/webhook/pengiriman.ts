import { sql } from 'drizzle-orm'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Catatan } from '../../domain/webhook/hasil.ts'
import type { Db, Statement } from '../engine/client.ts'

/** A due delivery and its event. */
export interface KirimanJatuhTempo {
  readonly urut: number
  readonly id: string
  readonly entitas: string
  readonly percobaan: number
  readonly kejadian: string
  readonly jenis: string
  readonly pada: Instant
  /** The payload as JSON text. */
  readonly data: string
}

/** Whether a receiver asked for an event; a test goes only to the receiver that it tests. */
const WANTED = `(k.jenis <> 'webhook.uji' AND EXISTS (SELECT 1 FROM json_each(w.events) e
    WHERE k.jenis GLOB e.value)) OR (k.jenis = 'webhook.uji' AND k.data ->> 'id' = w.id)`

/** A new delivery of event `k` for receiver `w`. Its id stays the same in every attempt. */
const DELIVERY = `w.id, k.urut,
  'msg_' || replace(k.id, '-', '') || '_' || substr(replace(w.id, '-', ''), 1, 12),
  k.entitas, 'menunggu', 0, ?2`

const COLUMNS = '(webhook, urut, id, entitas, status, percobaan, berikut)'

/** Creates the deliveries of a receiver for the events up to a position, once. */
export function fanOut(webhook: string, upto: number, now: Instant): Statement[] {
  return [
    {
      sql: `INSERT INTO pengiriman ${COLUMNS} SELECT ${DELIVERY}
        FROM webhook_keluar w JOIN kejadian k ON k.urut > w.posisi AND k.urut <= ?3
        WHERE w.id = ?1 AND (${WANTED}) ON CONFLICT (webhook, urut) DO NOTHING`,
      args: [webhook, now, upto],
    },
    {
      sql: 'UPDATE webhook_keluar SET posisi = max(posisi, ?2) WHERE id = ?1',
      args: [webhook, upto],
    },
  ]
}

/**
 * Returns deliveries that may be sent now, oldest first. A later event of an entity is included
 * only together with every earlier waiting one. None of these may be postponed or leased by
 * somebody else.
 */
export function deliveriesDue(db: Db, webhook: string, now: Instant, limit: number) {
  return db.drizzle.all<KirimanJatuhTempo>(sql`
    SELECT p.urut, p.id, p.entitas, p.percobaan, k.id AS kejadian, k.jenis, k.pada, k.data
    FROM pengiriman p JOIN kejadian k ON k.urut = p.urut
    WHERE p.webhook = ${webhook} AND p.status = 'menunggu' AND p.berikut <= ${now}
      AND (p.sewa_sampai IS NULL OR p.sewa_sampai <= ${now})
      AND NOT EXISTS (SELECT 1 FROM pengiriman e
        WHERE e.webhook = p.webhook AND e.entitas = p.entitas AND e.status = 'menunggu'
          AND e.urut < p.urut AND (e.berikut > ${now} OR e.sewa_sampai > ${now}))
    ORDER BY p.urut LIMIT ${limit}`)
}

/** Returns when the next delivery of a receiver is due; `null` if none waits. */
export function nextDue(db: Db, webhook: string, now: Instant) {
  return db.drizzle.all<{ pada: Instant | null }>(sql`
    SELECT min(pada) AS pada FROM (
      SELECT min(berikut) AS pada FROM pengiriman
      WHERE webhook = ${webhook} AND status = 'menunggu' AND berikut > ${now}
      UNION ALL SELECT min(sewa_sampai) FROM pengiriman
      WHERE webhook = ${webhook} AND status = 'menunggu' AND sewa_sampai > ${now})`)
}

/** A lease on some deliveries: the holder, and the end. */
export interface Sewa {
  readonly webhook: string
  readonly token: string
  readonly until: Instant
}

/** Leases those of some deliveries that are still free and in order; returns their positions. */
export function claim({ webhook, token, until }: Sewa, places: readonly number[], now: Instant) {
  return {
    sql: `UPDATE pengiriman SET sewa = ?2, sewa_sampai = ?3
      WHERE webhook = ?1 AND urut IN (SELECT value FROM json_each(?4)) AND status = 'menunggu'
        AND berikut <= ?5 AND (sewa_sampai IS NULL OR sewa_sampai <= ?5)
        AND NOT EXISTS (SELECT 1 FROM pengiriman e
          WHERE e.webhook = ?1 AND e.entitas = pengiriman.entitas AND e.status = 'menunggu'
            AND e.urut < pengiriman.urut
            AND (e.berikut > ?5 OR (e.sewa_sampai > ?5 AND e.sewa <> ?2)))
      RETURNING urut`,
    args: [webhook, token, until, JSON.stringify(places), now],
  } satisfies Statement
}

/** Releases what a lease still holds. */
export function release({ webhook, token }: Sewa): Statement {
  return {
    sql: `UPDATE pengiriman SET sewa = NULL, sewa_sampai = NULL
      WHERE webhook = ?1 AND status = 'menunggu' AND sewa = ?2`,
    args: [webhook, token],
  }
}

/** Keeps one attempt. */
export function insertAttempt(
  kiriman: string,
  attempt: {
    readonly pada: Instant
    readonly ms: number
    readonly status: number | null
    readonly catatan: Catatan
  },
): Statement {
  const { pada, ms, status, catatan } = attempt
  return {
    sql: 'INSERT INTO percobaan_kirim (kiriman, pada, ms, status, catatan) VALUES (?, ?, ?, ?, ?)',
    args: [kiriman, pada, ms, status, catatan],
  }
}

/** Notes that a delivery arrived, whoever has its lease by now: it was sent. */
export function markSent(webhook: string, urut: number, now: Instant): Statement {
  return {
    sql: `UPDATE pengiriman SET status = 'terkirim', percobaan = percobaan + 1, selesai = ?3,
        sewa = NULL, sewa_sampai = NULL
      WHERE webhook = ?1 AND urut = ?2 AND status = 'menunggu'`,
    args: [webhook, urut, now],
  }
}

/**
 * Postpones a delivery, or gives it up if there is no next time. Only for the holder of its lease.
 */
export function markFailed(
  { webhook, token }: Sewa,
  urut: number,
  now: Instant,
  next: Instant | null,
): Statement {
  return {
    sql: `UPDATE pengiriman SET status = iif(?4 IS NULL, 'gagal', 'menunggu'),
        percobaan = percobaan + 1, berikut = coalesce(?4, berikut), selesai = iif(?4 IS NULL, ?5, NULL),
        sewa = NULL, sewa_sampai = NULL
      WHERE webhook = ?1 AND urut = ?2 AND sewa = ?3 AND status = 'menunggu'`,
    args: [webhook, urut, token, next, now],
  }
}

/** Sends one delivery again, from its first attempt on; returns its position. */
export function replayOne(webhook: string, id: string, now: Instant): Statement {
  return {
    sql: `UPDATE pengiriman SET status = 'menunggu', percobaan = 0, berikut = ?3, selesai = NULL
      WHERE webhook = ?1 AND id = ?2 RETURNING urut`,
    args: [webhook, id, now],
  }
}

/**
 * Sends the events of a range of positions again, including those never sent to this receiver. With
 * `onlyFailed`, sends only those that were given up. Returns their positions.
 */
export function replayRange(
  webhook: string,
  [from, to]: readonly [number, number],
  now: Instant,
  onlyFailed: boolean,
): Statement {
  return {
    sql: `INSERT INTO pengiriman ${COLUMNS} SELECT ${DELIVERY}
      FROM webhook_keluar w JOIN kejadian k ON k.urut BETWEEN ?3 AND min(?4, w.posisi)
      WHERE w.id = ?1 AND (EXISTS (SELECT 1 FROM pengiriman p
          WHERE p.webhook = w.id AND p.urut = k.urut AND (p.status = 'gagal' OR NOT ?5))
        OR (NOT ?5 AND k.jenis <> 'webhook.uji' AND (${WANTED})))
      ON CONFLICT (webhook, urut) DO UPDATE SET status = 'menunggu', percobaan = 0,
        berikut = ?2, selesai = NULL
      RETURNING urut`,
    args: [webhook, now, from, to, onlyFailed],
  }
}

/** Makes all waiting deliveries of a receiver due now. */
export function hurry(webhook: string, now: Instant): Statement {
  return {
    sql: "UPDATE pengiriman SET berikut = ?2 WHERE webhook = ?1 AND status = 'menunggu'",
    args: [webhook, now],
  }
}
