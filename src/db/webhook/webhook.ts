import { and, eq, sql } from 'drizzle-orm'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { webhookMasuk } from '../tables.ts'

/** The answer that a delivery already got, if it came before. */
export function deliveryAnswer(db: Db, sumber: string, id: string) {
  return db.drizzle
    .select({ jawaban: webhookMasuk.jawaban })
    .from(webhookMasuk)
    .where(and(eq(webhookMasuk.sumber, sumber), eq(webhookMasuk.id, id)))
}

/** Keeps the answer to a delivery; fails on its primary key when the same one came meanwhile. */
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

/** Those of some NIPs that SIMPEG has sent. */
export function knownNips(db: Db, nips: readonly string[]) {
  return db.drizzle.all<{ nip: string }>(
    sql`SELECT nip FROM pegawai WHERE nip IN (SELECT value FROM json_each(${JSON.stringify(nips)}))`,
  )
}

/** Where the ids of a type stand, for types whose ids belong to a person. */
const OWNING: Readonly<Record<string, string>> = {
  cuti: 'cuti',
  'hukuman-disiplin': 'hukuman_disiplin',
}

/** Whose those of some ids are that a type has brought before. */
export function ownersOf(db: Db, type: string, ids: readonly string[]) {
  const table = OWNING[type.split('.')[0] ?? '']
  if (!table)
    return db.drizzle.all<{ id: string; nip: string }>(sql`SELECT '' AS id, '' AS nip WHERE 0`)
  return db.drizzle.all<{ id: string; nip: string }>(
    sql`SELECT DISTINCT id, nip FROM ${sql.raw(table)}
      WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  )
}

/** How some units judge their day, for those of whose people somebody tapped between two moments. */
export function unitsTapping(db: Db, codes: readonly string[], from: Instant, to: Instant) {
  return db.drizzle.all<{ kode: string; pola: string; zona: string | null }>(sql`
    SELECT u.kode, u.data ->> 'pola' AS pola, u.zona
    FROM json_each(${JSON.stringify(codes)}) k JOIN unit_kerja u ON u.kode = k.value
    WHERE EXISTS (SELECT 1 FROM pegawai p JOIN tap t ON t.nip = p.nip
      WHERE p.unit_kerja = u.kode AND t.at BETWEEN ${from} AND ${to})`)
}

/** How rows of one table come in: its key, and whether ids are a person's. */
interface Intake {
  readonly key: readonly string[]
  readonly owned?: true
}

const INTAKES = {
  unit_kerja: { key: ['kode'] },
  pegawai: { key: ['nip'] },
  cuti: { key: ['id'], owned: true },
  hukuman_disiplin: { key: ['id', 'keadaan'], owned: true },
  jadwal_sif: { key: ['nip', 'tanggal'] },
  wfa_ditetapkan: { key: ['nip', 'tanggal'] },
  sasaran: { key: ['nip', 'bulan'] },
  realisasi: { key: ['nip', 'bulan', 'kode'] },
  penilaian: { key: ['nip', 'bulan'] },
} as const satisfies Record<string, Intake>

/** A table that rows come into from outside. */
export type IntakeTable = keyof typeof INTAKES

/** Rows by column name; the first row names the columns of all. */
export type IntakeRow = Readonly<Record<string, unknown>>

/**
 * Takes rows into a table with one statement, however many: they travel as one JSON text.
 *
 * A record that is described again replaces the older word (`diperbarui_pada`); an older word that
 * arrives late changes nothing. An id that is another person's by now gives a NULL in `nip`, so that the whole group is undone.
 */
export function takeIn(table: IntakeTable, rows: readonly [IntakeRow, ...IntakeRow[]]): Statement {
  // Safe because every entry of INTAKES has the shape of an Intake; only its literals are wider here.
  const { key, owned } = INTAKES[table] as Intake
  const columns = Object.keys(rows[0])
  const values = columns.map((column) =>
    owned && column === 'nip' ? ownNip(table) : `json_extract(value, '$.${column}')`,
  )
  const changed = columns.filter((column) => !key.includes(column))
  const set = changed.map((column) => `${column} = excluded.${column}`).join(', ')
  return {
    sql: `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM json_each(?1)
      WHERE true ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${set}
      WHERE excluded.diperbarui_pada >= ${table}.diperbarui_pada`,
    args: [JSON.stringify(rows)],
  }
}

/** The NIP of an item, or NULL where its id is another person's. */
function ownNip(table: IntakeTable): string {
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
