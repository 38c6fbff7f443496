import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Moda } from '../../domain/presensi/hari.ts'

/**
 * What today expects of each person, derived from the facts so that SQL can hold taps against it; rows of
 * past days are forgotten. A fact that comes in about somebody raises `versi` by a trigger of the
 * migration; the row is stale until `dihitung` has caught up with it. Taps raise nothing.
 */
export const rencanaHari = sqliteTable(
  'rencana_hari',
  {
    nip: text().notNull(),
    tanggal: text().notNull(),
    /** The unit of the day, as it was when the row was last derived. */
    unitKerja: text('unit_kerja').notNull(),
    /** None until the row was derived for the first time. */
    moda: text().$type<Moda>(),
    /** The hours as `JamRencana` has them; none where nobody is expected at a time. */
    awal: integer(),
    buka: integer(),
    mulai: integer(),
    tengah: integer(),
    batas: integer(),
    tutup: integer(),
    /** The arrival by a correction that was granted. */
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
