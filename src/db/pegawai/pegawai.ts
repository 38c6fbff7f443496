import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { hukumanDisiplin, pegawai, unitKerja } from '../tables.ts'
import { isOperator } from './operator.ts'

/** Returns one person with their unit kerja, if SIMPEG knows them and they are active. */
export function personWithUnit(db: Db, nip: string) {
  return db.drizzle
    .select({
      pegawai: pegawai.data,
      unit: unitKerja.data,
      /** The atasan, unless they have left. */
      atasan: sql<string | null>`(SELECT a.nip FROM pegawai a
        WHERE a.nip = ${pegawai.atasanNip} AND a.aktif = 1)`,
    })
    .from(pegawai)
    .innerJoin(unitKerja, eq(unitKerja.kode, pegawai.unitKerja))
    .where(and(eq(pegawai.nip, nip), eq(pegawai.aktif, true)))
}

/** Returns the place in the hierarchy: has subordinates, heads a unit, heads the root, is operator. One row of 0 or 1. */
export function placeOf(db: Db, nip: string, today: LocalDate) {
  return db.drizzle.all<{ bawahan: number; unit: number; akar: number; operator: number }>(sql`
    SELECT
      EXISTS (SELECT 1 FROM pegawai WHERE atasan_nip = ${nip} AND aktif = 1) AS bawahan,
      EXISTS (SELECT 1 FROM unit_kerja WHERE kepala_nip = ${nip}) AS unit,
      EXISTS (SELECT 1 FROM unit_kerja WHERE kepala_nip = ${nip} AND induk IS NULL) AS akar,
      ${isOperator(nip, today)} AS operator`)
}

/** A unit on the way up from a person's own to the root, lowest first. */
export interface UnitUpward {
  readonly kode: string
  readonly induk: string | null
  readonly kepalaNip: string | null
}

/** Returns the units from a person's own up to the root; at most 20 levels, so that a loop ends. */
export function upward(nip: string) {
  return sql`WITH RECURSIVE naik (kode, tingkat) AS (
      SELECT unit_kerja, 0 FROM pegawai WHERE nip = ${nip}
      UNION
      SELECT u.induk, naik.tingkat + 1 FROM naik JOIN unit_kerja u ON u.kode = naik.kode
      WHERE u.induk IS NOT NULL AND naik.tingkat < 20
    )`
}

/**
 * Returns the units from a person's own up to the root, lowest first; a kepala who left is left
 * out.
 */
export function unitsAbove(db: Db, nip: string) {
  return db.drizzle.all<UnitUpward>(sql`${upward(nip)}
    SELECT u.kode, u.induk, p.nip AS kepalaNip
    FROM naik JOIN unit_kerja u ON u.kode = naik.kode
    LEFT JOIN pegawai p ON p.nip = u.kepala_nip AND p.aktif = 1
    ORDER BY naik.tingkat`)
}

/** Returns the names of a person's atasan and of every kepala from their unit up to the root. */
export function namesAbove(db: Db, nip: string) {
  return db.drizzle.all<{ nip: string; nama: string }>(sql`${upward(nip)}
    SELECT nip, nama FROM pegawai WHERE nip IN (
      SELECT atasan_nip FROM pegawai WHERE nip = ${nip}
      UNION SELECT u.kepala_nip FROM naik JOIN unit_kerja u ON u.kode = naik.kode)`)
}

/** Returns the messages about the disciplinary cases of some people. */
export function casesAmong(db: Db, nips: SQL) {
  return db.drizzle
    .select({ nip: hukumanDisiplin.nip, data: hukumanDisiplin.data })
    .from(hukumanDisiplin)
    .where(sql`${hukumanDisiplin.nip} IN (${nips})`)
}

/** Returns those of some people who are active, in a unit that SIMPEG knows. */
export function activeAmong(db: Db, nips: SQL) {
  return db.drizzle
    .select({ nip: pegawai.nip })
    .from(pegawai)
    .innerJoin(unitKerja, eq(unitKerja.kode, pegawai.unitKerja))
    .where(and(sql`${pegawai.nip} IN (${nips})`, eq(pegawai.aktif, true)))
}
