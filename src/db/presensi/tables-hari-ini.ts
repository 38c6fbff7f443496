import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Moda } from '../../domain/presensi/hari.ts'

/**
 * What today expects of each person, derived from the facts so that SQL can compare taps with it;
 * rows of past days are deleted. A new fact about somebody raises `versi` by a trigger of the
 * migration; the row is stale until `dihitung` equals it. Taps do not raise it.
 */
export const rencanaHari = sqliteTable(
  'rencana_hari',
  {
    nip: text().notNull(),
    tanggal: text().notNull(),
    /** The unit of the day when the row was last derived. */
    unitKerja: text('unit_kerja').notNull(),
    /** Empty until the row was first derived. */
    moda: text().$type<Moda>(),
    /** The hours as in `JamRencana`; empty when nobody is expected at a time. */
    awal: integer(),
    buka: integer(),
    mulai: integer(),
    tengah: integer(),
    batas: integer(),
    tutup: integer(),
    /** The arrival by a granted correction. */
    masuk: integer(),
    lapor: integer({ mode: 'boolean' }).notNull().default(false),
    versi: integer().notNull().default(1),
    dihitung: integer().notNull().default(0),
    pada: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.nip, t.tanggal] }),
    index('rencana_hari_pada').on(t.tanggal, t.pada),
    index('rencana_hari_unit').on(t.unitKerja),
    index('rencana_hari_basi').on(t.tanggal, t.nip).where(sql`versi <> dihitung`),
  ],
)
