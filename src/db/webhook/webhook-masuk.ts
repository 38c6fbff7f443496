import { and, eq, getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { webhookMasuk } from '../tables.ts'

/** Returns the stored answer of a delivery, if it came before. */
export function deliveryAnswer(db: Db, sumber: string, id: string) {
  return db.drizzle
    .select({ jawaban: webhookMasuk.jawaban })
    .from(webhookMasuk)
    .where(and(eq(webhookMasuk.sumber, sumber), eq(webhookMasuk.id, id)))
}

/** Stores the answer to a delivery; fails on its primary key when the same one came meanwhile. */
export function keepDelivery(
  db: Db,
  delivery: {
    readonly sumber: string
    readonly id: string
    readonly diterima: Instant
    readonly jawaban: Readonly<Record<string, unknown>>
  },
): Statement {
  return statement(db.drizzle.insert(webhookMasuk).values(delivery))
}

/** Returns those of some NIPs that SIMPEG has sent. */
export function knownNips(db: Db, nips: readonly string[]) {
  return db.drizzle.all<{ nip: string }>(
    sql`SELECT nip FROM pegawai WHERE nip IN (SELECT value FROM json_each(${JSON.stringify(nips)}))`,
  )
}

/** A table whose ids belong to a person once received. */
export type OwnedTable = SQLiteTable & { readonly id: SQLiteColumn; readonly nip: SQLiteColumn }

/** Returns the owners of some ids of a table; ids without an owner are left out. */
export function ownersOf(db: Db, table: OwnedTable | null, ids: readonly string[]) {
  if (!table)
    return db.drizzle.all<{ id: string; nip: string }>(sql`SELECT '' AS id, '' AS nip WHERE 0`)
  return db.drizzle.all<{ id: string; nip: string }>(
    sql`SELECT DISTINCT id, nip FROM ${table}
      WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  )
}

/** Returns how some units judge their day, for those with a tap between two moments. */
export function unitsTapping(db: Db, codes: readonly string[], from: Instant, to: Instant) {
  return db.drizzle.all<{ kode: string; pola: string; zona: string | null }>(sql`
    SELECT u.kode, u.data ->> 'pola' AS pola, u.zona
    FROM json_each(${JSON.stringify(codes)}) k JOIN unit_kerja u ON u.kode = k.value
    WHERE EXISTS (SELECT 1 FROM pegawai p JOIN tap t ON t.nip = p.nip
      WHERE p.unit_kerja = u.kode AND t.at BETWEEN ${from} AND ${to})`)
}

/** A table of records that may be described again; the latest message counts. */
type IntakeTable = SQLiteTable & { readonly diperbaruiPada: SQLiteColumn }

/**
 * Stores rows in a table with one statement, however many: they travel as one JSON text.
 *
 * A record that is described again replaces the older version (`diperbaruiPada`); an older message
 * that arrives late changes nothing. With 'owned', an id that belongs to another person gives a
 * NULL in `nip`, so that the whole group is undone.
 */
export function takeIn<Table extends IntakeTable>(
  table: Table,
  key: readonly (keyof Table['$inferInsert'])[],
  rows: readonly Table['$inferInsert'][],
  ids: 'owned' | 'free' = 'free',
): Statement[] {
  if (rows.length === 0) return []
  const name = getTableName(table)
  const fields = Object.entries(getTableColumns(table))
  const values = fields.map(([field, column]) =>
    ids === 'owned' && column.name === 'nip' ? ownNip(name) : `json_extract(value, '$.${field}')`,
  )
  const isKey = (field: string) => key.some((one) => one === field)
  const names = (some: typeof fields) => some.map(([, column]) => column.name)
  const keys = names(fields.filter(([field]) => isKey(field)))
  const set = names(fields.filter(([field]) => !isKey(field)))
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')
  return [
    {
      sql: `INSERT INTO ${name} (${names(fields).join(', ')})
        SELECT ${values.join(', ')} FROM json_each(?1)
        WHERE true ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${set}
        WHERE excluded.diperbarui_pada >= ${name}.diperbarui_pada`,
      args: [JSON.stringify(rows)],
    },
  ]
}

/** Returns the NIP of an item, or NULL when its id is another person's. */
function ownNip(table: string): string {
  return `CASE WHEN NOT EXISTS (SELECT 1 FROM ${table} lain
    WHERE lain.id = json_extract(value, '$.id') AND lain.nip <> json_extract(value, '$.nip'))
    THEN json_extract(value, '$.nip') END`
}

/** Marks leave as cancelled; the record stays. */
export function cancelLeave(ids: readonly string[], pada: Instant): Statement {
  return {
    sql: `UPDATE cuti SET batal = 1, diperbarui_pada = ?2
      WHERE id IN (SELECT value FROM json_each(?1)) AND diperbarui_pada <= ?2`,
    args: [JSON.stringify(ids), pada],
  }
}
