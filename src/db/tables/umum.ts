import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the unit kerja.

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

/** Deliveries received: a webhook-id is answered once and ever after the same. */
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

/** Answers given under an Idempotency-Key; `sidik` is the digest of the request they answer. */
export const idempotensi = sqliteTable(
  'idempotensi',
  {
    nip: text().notNull(),
    kunci: text().notNull(),
    sidik: text().notNull(),
    jawaban: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    pada: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.kunci] })],
)

/** Who changed what, when, why. Append only. */
export const audit = sqliteTable(
  'audit',
  {
    urut: integer().primaryKey({ autoIncrement: true }),
    pada: integer().notNull(),
    oleh: text().notNull(),
    tindakan: text().notNull(),
    entitas: text().notNull(),
    data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  // A person is told what was done about them, and what they did.
  (t) => [index('audit_entitas').on(t.entitas), index('audit_oleh').on(t.oleh)],
)

/** The last sign of life of each who gives one: see DENYUT in db/denyut.ts. */
export const denyut = sqliteTable('denyut', {
  id: integer().primaryKey(),
  pada: integer().notNull(),
  data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>(),
})

/** The seal of each audit row: a hash over it and the seal before, so that no row changes unseen. */
export const auditSegel = sqliteTable('audit_segel', {
  urut: integer().primaryKey(),
  segel: text().notNull(),
})
