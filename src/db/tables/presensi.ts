import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the unit kerja.

/** Taps as they came, from the e-presensi app or the widget. Never edited. */
export const tap = sqliteTable(
  'tap',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    arah: text().notNull(),
    at: integer().notNull(),
    diterima: integer().notNull(),
    sumber: text().notNull(),
    data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (t) => [index('tap_nip_at').on(t.nip, t.at)],
)

/** Holidays and cuti bersama that bkd entered, beside those that an edition ships. */
export const hariLibur = sqliteTable('hari_libur', {
  tanggal: text().primaryKey(),
  jenis: text().notNull(),
  nama: text().notNull(),
  dasar: text().notNull(),
})

/** Ramadan spans as decided, entered by bkd. */
export const ramadan = sqliteTable('ramadan', {
  dari: text().primaryKey(),
  sampai: text().notNull(),
  dasar: text().notNull(),
})

/** Verdicts of days, derived from the facts, with the edition they were judged by. */
export const putusanHari = sqliteTable(
  'putusan_hari',
  {
    nip: text().notNull(),
    tanggal: text().notNull(),
    status: text().notNull(),
    putusan: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    edisi: text().notNull(),
    dinilaiPada: integer('dinilai_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.tanggal] }), index('putusan_hari_tanggal').on(t.tanggal)],
)
