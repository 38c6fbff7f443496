import { type SQL, sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import type { PageEnd } from '../engine/page.ts'
import { arahan, unitKerja } from '../tables.ts'

/** A live directive for a unit on a day. */
export interface DirectiveDay {
  readonly unitKerja: string
  readonly tanggal: LocalDate
  readonly jenis: 'rumah' | 'masuk'
  readonly dasar: string
}

/**
 * Returns live directives for the unit of a person on each day of a range, oldest first, so that
 * the newest comes last.
 */
export function directivesAbout(db: Db, nip: string, from: LocalDate, to: LocalDate) {
  return db.drizzle.all<DirectiveDay>(sql`
    SELECT h.unit_kerja AS unitKerja, h.tanggal, a.jenis, a.dasar
    FROM riwayat_pegawai r JOIN arahan_hari h ON h.unit_kerja = r.unit_kerja
        AND h.tanggal BETWEEN r.dari AND r.sampai
      JOIN arahan a ON a.id = h.arahan_id
    WHERE r.nip = ${nip} AND r.dari <= ${to} AND r.sampai >= ${from}
      AND h.hidup = 1 AND h.tanggal BETWEEN ${from} AND ${to}
    ORDER BY a.pada, a.rowid`)
}

/** Returns live directives for one unit in a range, oldest first, so that the newest comes last. */
export function directivesOf(db: Db, unit: string, from: LocalDate, to: LocalDate) {
  return db.drizzle.all<DirectiveDay>(sql`
    SELECT h.unit_kerja AS unitKerja, h.tanggal, a.jenis, a.dasar
    FROM arahan_hari h JOIN arahan a ON a.id = h.arahan_id
    WHERE h.hidup = 1 AND h.tanggal BETWEEN ${from} AND ${to} AND h.unit_kerja = ${unit}
    ORDER BY a.pada, a.rowid`)
}

/** A unit under a directive, with the number of people in it on one of its days. */
export interface UnitArahan {
  readonly kode: string
  readonly nama: string
  readonly pegawai: number
  readonly layananLangsung: boolean
}

/**
 * Returns some units, or these with every unit below them; at most 20 levels, so that a loop ends.
 */
function unitTree(codes: readonly string[], below: boolean) {
  return sql`WITH RECURSIVE turun (kode, tingkat) AS (
      SELECT u.kode, 0 FROM unit_kerja u WHERE u.kode IN (SELECT value FROM json_each(${JSON.stringify(codes)}))
      UNION
      SELECT u.kode, t.tingkat + 1 FROM turun t JOIN unit_kerja u ON u.induk = t.kode
      WHERE ${below ? 1 : 0} = 1 AND t.tingkat < 20
    ), cakupan AS (SELECT DISTINCT kode FROM turun)`
}

/** Returns the condition that somebody belongs to a unit on one of some days. */
function belongs(unit: SQL, days: readonly LocalDate[]): SQL {
  return sql`p.unit_kerja = ${unit} AND EXISTS (SELECT 1 FROM json_each(${JSON.stringify(days)}) d
    WHERE d.value BETWEEN p.dari AND p.sampai)`
}

/** Returns the units that a directive for some units and days reaches, by code. */
export function unitsReached(
  db: Db,
  codes: readonly string[],
  below: boolean,
  days: readonly LocalDate[],
) {
  return db.drizzle.all<Omit<UnitArahan, 'layananLangsung'> & { readonly layananLangsung: number }>(
    sql`${unitTree(codes, below)}
      SELECT u.kode, u.nama, u.data ->> 'layananLangsung' AS layananLangsung,
        (SELECT count(DISTINCT p.nip) FROM riwayat_pegawai p
          WHERE ${belongs(sql`u.kode`, days)}) AS pegawai
      FROM cakupan c JOIN unit_kerja u ON u.kode = c.kode ORDER BY u.kode`,
  )
}

/** Returns every unit with its offices, to find those in an area. */
export function unitOffices(db: Db) {
  return db.drizzle.select({ kode: unitKerja.kode, data: unitKerja.data }).from(unitKerja)
}

/** Returns a page of the people that a directive reaches on one of its days, by unit and name. */
export function peopleReached(
  db: Db,
  codes: readonly string[],
  below: boolean,
  days: readonly LocalDate[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
) {
  return db.drizzle.all<{ nip: string; nama: string; unit: string }>(sql`${unitTree(codes, below)}
    SELECT DISTINCT p.nip, n.nama, p.unit_kerja AS unit FROM cakupan c
      JOIN riwayat_pegawai p ON ${belongs(sql`c.kode`, days)} JOIN pegawai n ON n.nip = p.nip
    ORDER BY p.unit_kerja, n.nama, p.nip LIMIT ${limit} OFFSET ${offset}`)
}

/** Returns the people who belong to some units on each of some days. */
export function peopleOn(db: Db, codes: readonly string[], days: readonly LocalDate[]) {
  return db.drizzle.all<{ nip: string; tanggal: LocalDate }>(sql`
    SELECT DISTINCT p.nip, d.value AS tanggal FROM json_each(${JSON.stringify(days)}) d
      JOIN riwayat_pegawai p ON d.value BETWEEN p.dari AND p.sampai
    WHERE p.unit_kerja IN (SELECT value FROM json_each(${JSON.stringify(codes)}))`)
}

/** A directive before its days. */
export type ArahanBaru = typeof arahan.$inferInsert

/** Issues a directive for each of some units on each of some days. */
export function insertArahan(
  db: Db,
  row: ArahanBaru,
  units: readonly string[],
  days: readonly LocalDate[],
): Statement[] {
  return [
    statement(db.drizzle.insert(arahan).values(row)),
    {
      sql: `INSERT INTO arahan_hari (arahan_id, unit_kerja, tanggal, hidup)
        SELECT ?1, u.value, d.value, 1 FROM json_each(?2) u, json_each(?3) d`,
      args: [row.id, JSON.stringify(units), JSON.stringify(days)],
    },
  ]
}

/**
 * Ends a directive from a day on; earlier days stay as they were.
 *
 * Refused, by the column `dasar`, when it was ended meanwhile: nothing is ended twice.
 */
export function undoArahan(id: string, oleh: string, pada: Instant, from: LocalDate): Statement[] {
  return [
    {
      sql: `UPDATE arahan SET dibatalkan_oleh = ?2, dibatalkan_pada = ?3,
        dasar = CASE WHEN dibatalkan_pada IS NULL THEN dasar END WHERE id = ?1`,
      args: [id, oleh, pada],
    },
    {
      sql: 'UPDATE arahan_hari SET hidup = 0 WHERE arahan_id = ?1 AND tanggal >= ?2',
      args: [id, from],
    },
  ]
}

/** A stored directive, its units and days as JSON text. */
export interface ArahanRow extends Readonly<typeof arahan.$inferSelect> {
  readonly unit: string
  readonly hari: string
}

/** Returns one directive, or a page of all, newest first. */
export function directives(db: Db, id: string | null, limit: number, end: PageEnd | null) {
  const rest = end ? sql`AND (a.pada, a.id) < (${end.pada}, ${end.id})` : sql``
  return db.drizzle.all<ArahanRow>(sql`
    SELECT a.id, a.jenis, a.alasan, a.dasar, a.oleh, a.pada,
      a.dibatalkan_oleh AS dibatalkanOleh, a.dibatalkan_pada AS dibatalkanPada,
      (SELECT json_group_array(json_object('kode', x.kode, 'nama', x.nama)) FROM (
        SELECT DISTINCT h.unit_kerja AS kode, coalesce(u.nama, h.unit_kerja) AS nama
        FROM arahan_hari h LEFT JOIN unit_kerja u ON u.kode = h.unit_kerja
        WHERE h.arahan_id = a.id ORDER BY kode) x) AS unit,
      (SELECT json_group_array(json_object('tanggal', x.tanggal, 'berlaku', x.hidup)) FROM (
        SELECT DISTINCT tanggal, hidup FROM arahan_hari WHERE arahan_id = a.id ORDER BY tanggal) x) AS hari
    FROM arahan a WHERE (${id} IS NULL OR a.id = ${id}) ${rest}
    ORDER BY a.pada DESC, a.id DESC LIMIT ${limit}`)
}
