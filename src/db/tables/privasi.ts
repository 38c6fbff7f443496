import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the regency.

/**
 * Sign-ins that the SSO ended: sessions of a key that began up to `sampai` are over. A key is a digest
 * of what the SSO calls the person or the sign-in, so that the table names nobody.
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
 * Tokens of a portal that opened their one session, until they would have ended by themselves. A key is a
 * digest of the token's id.
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
 * Who looked at whose data: one row a person, day, viewer and kind. `*` stands for everybody; a viewer that
 * is an application and no person stands by its name.
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

/** What people ask to have mended in what is held about them; the source of the data mends it. */
export const perbaikanData = sqliteTable(
  'perbaikan_data',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    bagian: text().notNull(),
    uraian: text().notNull(),
    status: text().$type<'diajukan' | 'diperbaiki' | 'ditolak'>().notNull(),
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
