import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ArahMesin } from '../../domain/presensi/mesin/baris-mesin.ts'

// Moments are UTC milliseconds; `serial` is the serial number in each request of a machine.

/** Machines for fingerprints and faces that bkd registered, as they are now. */
export const mesin = sqliteTable('mesin', {
  serial: text().primaryKey(),
  nama: text().notNull(),
  unit: text().notNull(),
  /** The name of an office of the unit. */
  kantor: text().notNull(),
  arah: text().$type<ArahMesin>().notNull(),
  oleh: text().notNull(),
  pada: integer().notNull(),
  dicabutPada: integer('dicabut_pada'),
})

/** Contacts of machines, registered or not: the latest values of each. */
export const kontakMesin = sqliteTable('kontak_mesin', {
  serial: text().primaryKey(),
  pertama: integer().notNull(),
  terakhir: integer().notNull(),
  /** Since when it is connected without a break and sends no backlog. */
  tenangSejak: integer('tenang_sejak').notNull(),
  /** The stamp of its last lines, which it gets back when it connects. */
  stamp: text(),
  /** How far its clock was ahead, in milliseconds, and when that was measured. */
  selisih: integer(),
  selisihPada: integer('selisih_pada'),
  /** When it was last told the time. */
  jamPada: integer('jam_pada'),
  /** Whether it must still be told to reload its options. */
  periksa: integer({ mode: 'boolean' }).notNull().default(false),
  /** When it was announced as unregistered. */
  dikabarkanPada: integer('dikabarkan_pada'),
})

/**
 * Lines of attendance as machines sent them, each once: `isi` is the whole line and never edited.
 * The other columns hold its result.
 */
export const barisMesin = sqliteTable(
  'baris_mesin',
  {
    serial: text().notNull(),
    pin: text().notNull(),
    /** `YYYY-MM-DD HH:MM:SS` by the machine's own clock. */
    waktu: text().notNull(),
    isi: text().notNull(),
    diterima: integer().notNull(),
    /** What it waits for: to be read, or for the person of its PIN; empty once it is done. */
    tunggu: text().$type<'olah' | 'pin'>(),
    /** The result: `tap`, or the code of the reason why it is none. */
    hasil: text(),
    /**
     * Milliseconds subtracted from its time, because the clock was ahead; empty before it was read.
     */
    selisih: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.serial, t.pin, t.waktu] }),
    index('baris_mesin_tunggu').on(t.tunggu, t.serial, t.pin).where(sql`tunggu IS NOT NULL`),
    index('baris_mesin_disisihkan').on(t.serial).where(sql`hasil <> 'tap'`),
  ],
)

/** Invalid lines as received; an empty text counts those that are not stored. */
export const barisRusak = sqliteTable(
  'baris_rusak',
  {
    serial: text().notNull(),
    isi: text().notNull(),
    jumlah: integer().notNull(),
    terakhir: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.serial, t.isi] })],
)

/**
 * The owner of a PIN on one machine, or on all (`*`), from a day on, if it is not the NIP itself. A
 * later owner is added to the earlier one, whose lines may still come.
 */
export const pinMesin = sqliteTable(
  'pin_mesin',
  {
    serial: text().notNull(),
    pin: text().notNull(),
    /** By the machine's own clock; '' means from the beginning. */
    sejak: text().notNull().default(''),
    nip: text().notNull(),
    oleh: text().notNull(),
    pada: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.serial, t.pin, t.sejak] }), index('pin_mesin_nip').on(t.nip)],
)
