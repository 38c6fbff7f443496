import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { JenisPesan, Saluran, StatusAntaran, TujuanPesan } from '../../domain/webhook/pesan.ts'

// Moments are UTC milliseconds.

/** Messages to people outside the portal, ready to be read. One row tells one person of one thing. */
export const pesan = sqliteTable(
  'pesan',
  {
    id: text().primaryKey(),
    /** What happened and to which person it is told, so that nobody is told twice. */
    kunci: text().notNull().unique(),
    nip: text().notNull(),
    jenis: text().$type<JenisPesan>().notNull(),
    rujukan: text(),
    judul: text().notNull(),
    isi: text().notNull(),
    tujuan: text().$type<TujuanPesan>().notNull(),
    tenggat: integer(),
    dibuat: integer().notNull(),
    kirimPada: integer('kirim_pada').notNull(),
    kedaluwarsa: integer().notNull(),
  },
  (t) => [index('pesan_nip').on(t.nip, t.dibuat), index('pesan_dibuat').on(t.dibuat)],
)

/** A message on one of its ways, from the moment it is made until it arrived or was given up. */
export const antaran = sqliteTable(
  'antaran',
  {
    pesan: text().notNull(),
    saluran: text().$type<Saluran>().notNull(),
    status: text().$type<StatusAntaran>().notNull(),
    percobaan: integer().notNull(),
    /** When it is due. */
    berikut: integer().notNull(),
    /** Who hands it over just now, and until when that is believed. */
    sewa: text(),
    sewaSampai: integer('sewa_sampai'),
    /** When it arrived or was given up. */
    selesai: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.pesan, t.saluran] }),
    index('antaran_menunggu').on(t.saluran, t.berikut).where(sql`status = 'menunggu'`),
    index('antaran_status').on(t.status, t.selesai),
  ],
)

/** What people chose about messages; who chose nothing has the usual. */
export const pilihanPesan = sqliteTable('pilihan_pesan', {
  nip: text().primaryKey(),
  /** The ways of each kind that was chosen; a kind without an entry has the usual ones. */
  saluran: text({ mode: 'json' })
    .$type<Readonly<Partial<Record<JenisPesan, readonly Saluran[]>>>>()
    .notNull(),
  /** Minutes since midnight between which nothing comes; both `null` for the usual. */
  tenangDari: integer('tenang_dari'),
  tenangSampai: integer('tenang_sampai'),
  /** Until when the digest of bkd comes too: the role is known only while its holder is signed in. */
  bkdSampai: integer('bkd_sampai'),
  diubah: integer().notNull(),
})
