import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AcaraTercatat } from '../../domain/sistem/kalender-pribadi.ts'
import type { StatusPerbaikanData } from '../../domain/sistem/perbaikan-data.ts'

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the unit kerja.

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
  (t) => [
    // People are told what was done about them, and what they did.
    index('audit_entitas').on(t.entitas),
    index('audit_oleh').on(t.oleh),
    // Early warnings count requests taken from a decider: see `turnsLost`.
    index('audit_eskalasi').on(t.pada).where(sql`tindakan = 'wfa.eskalasi'`),
  ],
)

/** The last sign of life of each sender: see DENYUT in db/sistem/denyut.ts. */
export const denyut = sqliteTable('denyut', {
  id: integer().primaryKey(),
  pada: integer().notNull(),
  data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>(),
})

/**
 * Which of two paired machines writes, in one row (`id` 1); no row for a single machine. A write
 * changes nothing when its Worker was started with another epoch, or while `tutup` says why nobody
 * may write.
 */
export const kepemimpinan = sqliteTable('kepemimpinan', {
  id: integer().primaryKey(),
  epoch: integer().notNull(),
  tutup: text(),
  sejak: integer().notNull(),
})

/**
 * The seal of each audit row: a hash over it and the previous seal, so that no row changes
 * unnoticed.
 */
export const auditSegel = sqliteTable('audit_segel', {
  urut: integer().primaryKey(),
  segel: text().notNull(),
})

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the regency.

/**
 * Sign-ins that the SSO ended: sessions of a key that began up to `sampai` are over. A key is a
 * digest of the SSO's id of the person or the sign-in, so that the table names nobody.
 */
export const sesiDicabut = sqliteTable(
  'sesi_dicabut',
  {
    kunci: text().primaryKey(),
    sampai: integer().notNull(),
    dicatat: integer().notNull(),
  },
  (t) => [index('sesi_dicabut_dicatat').on(t.dicatat)],
)

/**
 * Portal tokens that opened their one session, until their own expiry. A key is a digest of the
 * token's id.
 */
export const tokenTerpakai = sqliteTable(
  'token_terpakai',
  {
    kunci: text().primaryKey(),
    sampai: integer().notNull(),
  },
  (t) => [index('token_terpakai_sampai').on(t.sampai)],
)

/**
 * Who looked at whose data: one row per person, day, viewer and kind. `*` is everybody; an
 * application as viewer appears by name.
 */
export const dilihat = sqliteTable(
  'dilihat',
  {
    subjek: text().notNull(),
    tanggal: text().notNull(),
    oleh: text().notNull(),
    jenis: text().notNull(),
    pertama: integer().notNull(),
    terakhir: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.subjek, t.tanggal, t.oleh, t.jenis] }),
    index('dilihat_tanggal').on(t.tanggal),
    index('dilihat_oleh').on(t.oleh, t.tanggal),
  ],
)

/** People's requests to correct their data; the source of the data corrects it. */
export const perbaikanData = sqliteTable(
  'perbaikan_data',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    bagian: text().notNull(),
    uraian: text().notNull(),
    status: text().$type<StatusPerbaikanData>().notNull(),
    jawaban: text(),
    oleh: text(),
    diajukanPada: integer('diajukan_pada').notNull(),
    selesaiPada: integer('selesai_pada'),
  },
  (t) => [
    index('perbaikan_data_nip').on(t.nip, t.diajukanPada),
    index('perbaikan_data_status').on(t.status, t.diajukanPada),
  ],
)

/**
 * The private calendar of a person, which their devices subscribe to. `kunci` is the digest of the
 * secret in its address, NULL once withdrawn. `acara` are its last published entries, so that a
 * change gets the next number.
 */
export const kalenderPribadi = sqliteTable('kalender_pribadi', {
  nip: text().primaryKey(),
  /** Part of the names of its entries; it stays when the address is renewed. */
  id: text().notNull(),
  kunci: text().unique(),
  dibuat: integer().notNull(),
  acara: text({ mode: 'json' }).$type<readonly AcaraTercatat[]>().notNull(),
})

/** The progress of jobs that read rows in the order of storage. */
export const penanda = sqliteTable('penanda', {
  nama: text().primaryKey(),
  nilai: integer().notNull(),
})
