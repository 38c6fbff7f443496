import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The outbox: every event, written in the same batch as the change that it announces. */
export const kejadian = sqliteTable(
  'kejadian',
  {
    urut: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    jenis: text().notNull(),
    entitas: text().notNull(),
    pada: integer().notNull(),
    data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (t) => [index('kejadian_entitas').on(t.entitas, t.urut)],
)

/** Received deliveries: a webhook-id always gets the same answer. */
export const webhookMasuk = sqliteTable(
  'webhook_masuk',
  {
    sumber: text().notNull(),
    id: text().notNull(),
    diterima: integer().notNull(),
    jawaban: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sumber, t.id] })],
)

/**
 * Receivers of outgoing webhooks. Secrets are sealed (see adapters/vault.ts), the previous one
 * only until `rahasiaLamaSampai`.
 */
export const webhookKeluar = sqliteTable('webhook_keluar', {
  id: text().primaryKey(),
  url: text().notNull(),
  /** Types, subjects as `wfa.*`, or `*`. */
  events: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  keterangan: text().notNull(),
  /** 'aktif' or 'nonaktif'. */
  state: text().notNull(),
  /** Why it is inactive; `null` while it is active. */
  sebab: text(),
  rahasia: text().notNull(),
  rahasiaLama: text('rahasia_lama'),
  rahasiaLamaSampai: integer('rahasia_lama_sampai'),
  /** The last event of the outbox that has deliveries for it. */
  posisi: integer().notNull(),
  /** When the present failures began; `null` after a success. */
  gagalSejak: integer('gagal_sejak'),
  /** Nothing is sent before this moment. */
  jedaSampai: integer('jeda_sampai'),
  dibuat: integer().notNull(),
  oleh: text().notNull(),
})

/** One event for one receiver, from its due time until it is sent or given up. */
export const pengiriman = sqliteTable(
  'pengiriman',
  {
    webhook: text().notNull(),
    /** The event's position in the outbox. */
    urut: integer().notNull(),
    /** The webhook-id, the same in every attempt. */
    id: text().notNull().unique(),
    entitas: text().notNull(),
    /** 'menunggu', 'terkirim' or 'gagal'. */
    status: text().notNull(),
    /** Attempts since it was created or requested again. */
    percobaan: integer().notNull(),
    /** When it is due. */
    berikut: integer().notNull(),
    /** The holder of the lease, and its end. */
    sewa: text(),
    sewaSampai: integer('sewa_sampai'),
    selesai: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.webhook, t.urut] }),
    index('pengiriman_menunggu').on(t.webhook, t.urut).where(sql`status = 'menunggu'`),
    index('pengiriman_entitas').on(t.webhook, t.entitas, t.urut).where(sql`status = 'menunggu'`),
    index('pengiriman_jatuh').on(t.webhook, t.berikut).where(sql`status = 'menunggu'`),
    index('pengiriman_selesai').on(t.selesai).where(sql`selesai IS NOT NULL`),
  ],
)

/** One attempt at a delivery: the returned status and the duration; never a text of the answer. */
export const percobaanKirim = sqliteTable(
  'percobaan_kirim',
  {
    urut: integer().primaryKey({ autoIncrement: true }),
    kiriman: text().notNull(),
    pada: integer().notNull(),
    ms: integer().notNull(),
    /** The HTTP status; `null` without an answer. */
    status: integer(),
    /** The result as a code. */
    catatan: text().notNull(),
  },
  (t) => [
    index('percobaan_kirim_kiriman').on(t.kiriman, t.urut),
    index('percobaan_kirim_pada').on(t.pada),
  ],
)
