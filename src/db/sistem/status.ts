import { type SQL, sql } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { PolaKerja } from '../../domain/pegawai/pegawai.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db } from '../engine/client.ts'
import * as tables from '../tables.ts'

/** Returns every column that the database has. */
export function columnsPresent(db: Db) {
  return db.drizzle.all<{ tabel: string; kolom: string }>(sql`
    SELECT m.name AS tabel, p.name AS kolom FROM sqlite_master m JOIN pragma_table_info(m.name) p
    WHERE m.type = 'table'`)
}

/** Returns the columns that this version needs and a database lacks, as `table.column`. */
export function columnsLacking(
  present: readonly { readonly tabel: string; readonly kolom: string }[],
): readonly string[] {
  const there = new Set(present.map(({ tabel, kolom }) => `${tabel}.${kolom}`))
  const own = Object.values(tables).flatMap((table) => {
    if (!(table instanceof SQLiteTable)) return []
    const { name, columns } = getTableConfig(table)
    return columns.map((column) => `${name}.${column.name}`)
  })
  return own.filter((column) => !there.has(column))
}

/** How many of the newest rows are read: a source that is in none of them is silent. */
const NEWEST = 5_000

/** Returns when each source last sent a tap, among the newest taps. */
export function lastTaps(db: Db) {
  return db.drizzle.all<{ sumber: string; terakhir: Instant }>(sql`
    SELECT sumber, max(diterima) AS terakhir
    FROM (SELECT sumber, diterima FROM tap ORDER BY rowid DESC LIMIT ${NEWEST})
    GROUP BY sumber ORDER BY sumber`)
}

/**
 * Returns when each source last sent a correctly signed delivery, maybe empty, among the newest
 * deliveries.
 */
export function lastDeliveries(db: Db) {
  return db.drizzle.all<{ sumber: string; terakhir: Instant }>(sql`
    SELECT sumber, max(diterima) AS terakhir
    FROM (SELECT sumber, diterima FROM webhook_masuk ORDER BY rowid DESC LIMIT ${NEWEST})
    GROUP BY sumber ORDER BY sumber`)
}

/**
 * Returns the number of people and units, and how many of them name an unknown atasan or kepala.
 */
export function headcount(db: Db) {
  const unknown = (nip: SQL) => sql`${nip} IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM pegawai k WHERE k.nip = ${nip})`
  return db.drizzle.all<{
    pegawai: number
    unit: number
    tanpaAtasan: number
    tanpaKepala: number
  }>(sql`
    SELECT (SELECT count(*) FROM pegawai WHERE aktif = 1) AS pegawai,
      (SELECT count(*) FROM unit_kerja) AS unit,
      (SELECT count(*) FROM pegawai p WHERE aktif = 1 AND ${unknown(sql`p.atasan_nip`)}) AS tanpaAtasan,
      (SELECT count(*) FROM unit_kerja u WHERE ${unknown(sql`u.kepala_nip`)}) AS tanpaKepala`)
}

/**
 * Returns units with people, their pattern of work, and whether any of them has a shift between two
 * days.
 */
export function unitsScheduled(db: Db, dari: LocalDate, sampai: LocalDate) {
  return db.drizzle.all<{ kode: string; pola: PolaKerja; bersif: number }>(sql`
    SELECT u.kode, u.data ->> 'pola' AS pola, EXISTS (SELECT 1 FROM pegawai p
      JOIN jadwal_sif s ON s.nip = p.nip AND s.batal = 0 AND s.tanggal BETWEEN ${dari} AND ${sampai}
      WHERE p.unit_kerja = u.kode) AS bersif
    FROM unit_kerja u WHERE EXISTS (SELECT 1 FROM pegawai p WHERE p.unit_kerja = u.kode AND p.aktif = 1)`)
}

/** Returns the number of unsealed rows of the audit log, and the age of the oldest. */
export function unsealedRows(db: Db) {
  return db.drizzle.all<{ banyak: number; tertua: Instant | null }>(sql`
    SELECT count(*) AS banyak, min(pada) AS tertua FROM audit
    WHERE urut > coalesce((SELECT max(urut) FROM audit_segel), 0)`)
}

/** The state of a receiver of outgoing webhooks. */
export interface Penerima {
  readonly id: string
  readonly state: string
  readonly gagalSejak: Instant | null
  /** Waiting deliveries, and events without deliveries for it so far. */
  readonly menunggu: number
  /** When the oldest waiting event happened. */
  readonly tertua: Instant | null
}

/** Returns the state of every receiver of outgoing webhooks. */
export function receiversStanding(db: Db) {
  return db.drizzle.all<Penerima>(sql`
    SELECT w.id, w.state, w.gagal_sejak AS gagalSejak,
      (SELECT count(*) FROM pengiriman p WHERE p.webhook = w.id AND p.status = 'menunggu') AS menunggu,
      (SELECT min(k.pada) FROM pengiriman p JOIN kejadian k ON k.urut = p.urut
        WHERE p.webhook = w.id AND p.status = 'menunggu') AS tertua
    FROM webhook_keluar w ORDER BY w.dibuat`)
}

/** Returns all signs of life: sender, time, and data. */
export function beats(db: Db) {
  return db.drizzle.all<{ id: number; pada: Instant; data: string | null }>(
    sql`SELECT id, pada, data FROM denyut`,
  )
}
