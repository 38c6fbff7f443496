import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { JenisPesan, Saluran, StatusAntaran, TujuanPesan } from '../../domain/webhook/pesan.ts'

// Moments are UTC milliseconds.

/** Messages to people outside the portal, ready to be read. One row tells one person one thing. */
export const pesan = sqliteTable(
  'pesan',
  {
    id: text().primaryKey(),
    /** The event and the person who is told, so that nobody is told twice. */
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

/** A message on one of its channels, from its creation until it arrived or was given up. */
export const antaran = sqliteTable(
  'antaran',
  {
    pesan: text().notNull(),
    saluran: text().$type<Saluran>().notNull(),
    status: text().$type<StatusAntaran>().notNull(),
    percobaan: integer().notNull(),
    /** When it is due. */
    berikut: integer().notNull(),
    /** The holder of the lease, and its end. */
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

/** People's choices about messages; without a row the defaults apply. */
export const pilihanPesan = sqliteTable('pilihan_pesan', {
  nip: text().primaryKey(),
  /** The channels of each chosen kind; a kind without an entry has the defaults. */
  saluran: text({ mode: 'json' })
    .$type<Readonly<Partial<Record<JenisPesan, readonly Saluran[]>>>>()
    .notNull(),
  /** Minutes since midnight between which nothing is sent; both `null` for the default. */
  tenangDari: integer('tenang_dari'),
  tenangSampai: integer('tenang_sampai'),
  /**
   * Until when the digest of bkd is sent too: the role is known only while its holder is signed in.
   */
  bkdSampai: integer('bkd_sampai'),
  diubah: integer().notNull(),
})

/**
 * Devices on which people want messages (RFC 8030): the address of their push service, and their
 * keys.
 */
export const perangkat = sqliteTable(
  'perangkat',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    endpoint: text().notNull().unique(),
    p256dh: text().notNull(),
    auth: text().notNull(),
    /** The person's name for the device. */
    nama: text().notNull(),
    /** The pages of its portal by the widgets that they embed, for a click on a message. */
    halaman: text({ mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
    dibuat: integer().notNull(),
    /** When its push service last accepted a message. */
    terkirim: integer(),
  },
  (t) => [index('perangkat_nip').on(t.nip)],
)
