import { asc, eq, sql } from 'drizzle-orm'
import type { DataKejadian } from '../../domain/events.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { SebabNonaktif } from '../../domain/webhook/hasil.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { kejadian, webhookKeluar } from '../tables.ts'

/** A stored receiver, its secrets sealed. */
export type Penerima = typeof webhookKeluar.$inferSelect

/** The end of the outbox: the position of its last event. */
const END = sql<number>`(SELECT coalesce(max(${kejadian.urut}), 0) FROM ${kejadian})`

// With its table name: drizzle leaves it out, and the delivery has an id as well.
const WAITING = sql<number>`(SELECT count(*) FROM pengiriman p
  WHERE p.webhook = webhook_keluar.id AND p.status = 'menunggu')`

/** Returns all receivers in order of creation, with the number of waiting deliveries. */
export function receivers(db: Db) {
  return db.drizzle
    .select({
      penerima: webhookKeluar,
      menunggu: WAITING,
    })
    .from(webhookKeluar)
    .orderBy(asc(webhookKeluar.dibuat), asc(webhookKeluar.id))
}

/** Returns one receiver, with the number of waiting deliveries and the end of the outbox. */
export function receiver(db: Db, id: string) {
  return db.drizzle
    .select({
      penerima: webhookKeluar,
      akhir: END,
      menunggu: WAITING,
    })
    .from(webhookKeluar)
    .where(eq(webhookKeluar.id, id))
}

/** Returns what a lane needs about its receiver before each round; cheap, because it runs often. */
export function receiverToServe(db: Db, id: string) {
  return db.drizzle
    .select({ penerima: webhookKeluar, akhir: END })
    .from(webhookKeluar)
    .where(eq(webhookKeluar.id, id))
}

/** Returns the receivers that get deliveries. */
export function activeReceivers(db: Db) {
  return db.drizzle
    .select({ id: webhookKeluar.id })
    .from(webhookKeluar)
    .where(eq(webhookKeluar.state, 'aktif'))
}

/** Creates a receiver; it gets events from now on. */
export function insertReceiver(db: Db, row: Omit<Penerima, 'posisi'>): Statement {
  return statement(db.drizzle.insert(webhookKeluar).values({ ...row, posisi: END }))
}

/** Updates some columns of a receiver. */
export function changeReceiver(db: Db, id: string, set: Partial<Penerima>): Statement {
  return statement(db.drizzle.update(webhookKeluar).set(set).where(eq(webhookKeluar.id, id)))
}

/**
 * Stores a new secret. Until a moment, if one is given, the present one signs as well: the one that
 * is stored now, whatever was read before.
 */
export function putSecret(id: string, rahasia: string, lamaSampai: Instant | null): Statement {
  return {
    sql: `UPDATE webhook_keluar SET rahasia = ?2, rahasia_lama = iif(?3 IS NULL, NULL, rahasia),
      rahasia_lama_sampai = ?3 WHERE id = ?1`,
    args: [id, rahasia, lamaSampai],
  }
}

/** Deletes a receiver, with its deliveries and their attempts. */
export function removeReceiver(id: string): Statement[] {
  const ofIt = 'SELECT id FROM pengiriman WHERE webhook = ?1'
  return [
    { sql: `DELETE FROM percobaan_kirim WHERE kiriman IN (${ofIt})`, args: [id] },
    { sql: 'DELETE FROM pengiriman WHERE webhook = ?1', args: [id] },
    { sql: 'DELETE FROM webhook_keluar WHERE id = ?1', args: [id] },
  ]
}

/** Notes that a receiver answered well after failures. */
export function markWell(id: string): Statement {
  return {
    sql: 'UPDATE webhook_keluar SET gagal_sejak = NULL, jeda_sampai = NULL WHERE id = ?1',
    args: [id],
  }
}

/** Notes that a receiver failed, and until when it is left alone; `null` for no pause. */
export function markFailing(id: string, now: Instant, pause: Instant | null): Statement {
  return {
    sql: `UPDATE webhook_keluar SET gagal_sejak = coalesce(gagal_sejak, ?2),
      jeda_sampai = nullif(max(coalesce(jeda_sampai, 0), ?3), 0) WHERE id = ?1`,
    args: [id, now, pause ?? 0],
  }
}

/**
 * Deactivates a receiver. Its event and audit row come before it in the same group
 * (`tellDeactivated`). All three ask whether it is active, so they are written once.
 */
export function deactivate(id: string, sebab: SebabNonaktif): Statement {
  return {
    sql: "UPDATE webhook_keluar SET state = 'nonaktif', sebab = ?2 WHERE id = ?1 AND state = 'aktif'",
    args: [id, sebab],
  }
}

/**
 * Announces, in the outbox and in the audit log, that a receiver is given up, if it is still
 * active.
 */
export function tellDeactivated(
  id: string,
  event: {
    readonly id: string
    readonly pada: Instant
    readonly data: DataKejadian<'webhook.dinonaktifkan'>
  },
): Statement[] {
  const args = [id, event.pada, JSON.stringify(event.data)] as const
  const active = "FROM webhook_keluar WHERE id = ?1 AND state = 'aktif'"
  return [
    {
      sql: `INSERT INTO kejadian (id, jenis, entitas, pada, data)
        SELECT ?4, 'webhook.dinonaktifkan', id, ?2, ?3 ${active}`,
      args: [...args, event.id],
      announces: true,
    },
    {
      sql: `INSERT INTO audit (pada, oleh, tindakan, entitas, data)
        SELECT ?2, 'luwes', 'webhook.nonaktif', id, ?3 ${active}`,
      args,
    },
  ]
}
