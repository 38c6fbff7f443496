import { sql } from 'drizzle-orm'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Catatan } from '../../domain/webhook/hasil.ts'
import type { Db, Statement } from '../engine/client.ts'

/** A delivery in the log. */
export interface KirimanRow {
  readonly urut: number
  readonly id: string
  readonly jenis: string
  readonly pada: Instant
  readonly status: 'menunggu' | 'terkirim' | 'gagal'
  readonly percobaan: number
  readonly berikut: Instant
  readonly selesai: Instant | null
  readonly kejadian: string
  /** The payload as JSON text. */
  readonly data: string
}

const FIELDS = sql`p.urut, p.id, k.jenis, k.pada, p.status, p.percobaan, p.berikut, p.selesai,
  k.id AS kejadian, k.data`

/** Returns deliveries of a receiver, newest first, before a position; optionally of one status. */
export function deliveriesOf(
  db: Db,
  webhook: string,
  page: { readonly before: number; readonly status: string | null; readonly limit: number },
) {
  const only = page.status === null ? sql`1` : sql`p.status = ${page.status}`
  return db.drizzle.all<KirimanRow>(sql`
    SELECT ${FIELDS} FROM pengiriman p JOIN kejadian k ON k.urut = p.urut
    WHERE p.webhook = ${webhook} AND p.urut < ${page.before} AND ${only}
    ORDER BY p.urut DESC LIMIT ${page.limit}`)
}

/** Returns one delivery in the log of a receiver. */
export function deliveryOf(db: Db, webhook: string, id: string) {
  return db.drizzle.all<KirimanRow>(sql`
    SELECT ${FIELDS} FROM pengiriman p JOIN kejadian k ON k.urut = p.urut
    WHERE p.webhook = ${webhook} AND p.id = ${id}`)
}

/** One attempt in the log. */
export interface UpayaRow {
  readonly pada: Instant
  readonly ms: number
  readonly status: number | null
  readonly catatan: Catatan
}

/** Returns every attempt at a delivery, in order. */
export function attemptsOf(db: Db, kiriman: string) {
  return db.drizzle.all<UpayaRow>(sql`
    SELECT pada, ms, status, catatan FROM percobaan_kirim WHERE kiriman = ${kiriman}
    ORDER BY urut LIMIT 200`)
}

/** An event of the outbox. */
export interface KejadianRow {
  readonly urut: number
  readonly id: string
  readonly jenis: string
  readonly pada: Instant
  readonly data: string
}

/** Returns events after a position, in order, without tests of receivers. */
export function eventsAfter(db: Db, after: number, limit: number) {
  return db.drizzle.all<KejadianRow>(sql`
    SELECT urut, id, jenis, pada, data FROM kejadian
    WHERE urut > ${after} AND jenis <> 'webhook.uji' ORDER BY urut LIMIT ${limit}`)
}

/** Returns the positions of the events from one moment up to another, and their number. */
export function placesBetween(db: Db, from: Instant, to: Instant) {
  return db.drizzle.all<{ dari: number | null; sampai: number | null; banyak: number }>(sql`
    SELECT min(urut) AS dari, max(urut) AS sampai, count(*) AS banyak FROM kejadian
    WHERE pada >= ${from} AND pada < ${to}`)
}

/** How many rows one run of `trim` deletes from each table at most. */
const TRIM = 2_000

/**
 * Deletes old rows, a part at a time: finished deliveries with their attempts, old events, and
 * deliveries without an event. Returns the deleted rows.
 */
export function trim(ended: Instant, happened: Instant): Statement[] {
  const old = `SELECT id FROM pengiriman WHERE selesai < ?1 ORDER BY selesai LIMIT ${TRIM}`
  return [
    { sql: `DELETE FROM percobaan_kirim WHERE kiriman IN (${old}) RETURNING urut`, args: [ended] },
    { sql: `DELETE FROM pengiriman WHERE id IN (${old}) RETURNING urut`, args: [ended] },
    {
      sql: `DELETE FROM kejadian WHERE urut IN (SELECT urut FROM kejadian
        WHERE urut < (SELECT min(urut) FROM kejadian) + ${TRIM} AND pada < ?1) RETURNING urut`,
      args: [happened],
    },
    {
      sql: `DELETE FROM pengiriman WHERE webhook IN (SELECT id FROM webhook_keluar)
        AND urut < (SELECT min(urut) FROM kejadian) RETURNING urut`,
      args: [],
    },
  ]
}
