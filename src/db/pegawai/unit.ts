import { eq, or, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { pegawai, unitKerja } from '../tables.ts'
import { unitsOperated } from './operator.ts'
import { standsInFor, unitsBelow } from './rantai.ts'

/**
 * Returns units by name: all of them, or with `nip` the person's own, those that they head and
 * those that they are operator of today.
 */
export function unitsFor(db: Db, nip: Nip | null, today: LocalDate) {
  const own = db.drizzle
    .select({ kode: pegawai.unitKerja })
    .from(pegawai)
    .where(eq(pegawai.nip, nip ?? ''))
  return db.drizzle
    .select({ kode: unitKerja.kode, nama: unitKerja.nama })
    .from(unitKerja)
    .where(
      nip === null
        ? undefined
        : or(
            eq(unitKerja.kode, own),
            eq(unitKerja.kepalaNip, nip),
            sql`${unitKerja.kode} IN (${unitsOperated(nip, today)})`,
          ),
    )
    .orderBy(unitKerja.nama)
}

/** Returns a unit by its code, by the last message of SIMPEG. */
export function unitByCode(db: Db, kode: string) {
  return db.drizzle.select({ unit: unitKerja.data }).from(unitKerja).where(eq(unitKerja.kode, kode))
}

/** Returns the codes and names of a unit and all below it, or of all units. */
export function allUnitCodes(db: Db, unit: string | null) {
  return db.drizzle
    .select({ kode: unitKerja.kode, nama: unitKerja.nama })
    .from(unitKerja)
    .where(unit === null ? undefined : sql`${unitKerja.kode} IN (${unitsBelow(unit)})`)
    .orderBy(unitKerja.kode)
}

/** Returns the units that somebody heads, and every unit below them. */
export function unitsHeadedBy(db: Db, nip: Nip) {
  return db.drizzle.all<{ kode: string }>(sql`
    WITH RECURSIVE turun (kode) AS (SELECT kode FROM unit_kerja WHERE kepala_nip = ${nip}
      UNION SELECT u.kode FROM unit_kerja u JOIN turun t ON u.induk = t.kode)
    SELECT kode FROM turun`)
}

/** Returns those of some codes that are codes of units. */
export function unitsNamed(db: Db, codes: readonly string[]) {
  return db.drizzle
    .select({ kode: unitKerja.kode })
    .from(unitKerja)
    .where(sql`${unitKerja.kode} IN (SELECT value FROM json_each(${JSON.stringify(codes)}))`)
}

/**
 * Returns the units that somebody heads today, also as deputy, with every unit below them; highest
 * first.
 */
export function unitsLedBy(db: Db, nip: Nip, today: LocalDate) {
  return db.drizzle.all<{ kode: string; nama: string }>(sql`
    WITH RECURSIVE turun (kode, tingkat) AS (SELECT kode, 0 FROM unit_kerja
        WHERE kepala_nip = ${nip} OR kepala_nip IN (${standsInFor(nip, today)})
      UNION SELECT u.kode, t.tingkat + 1 FROM unit_kerja u JOIN turun t ON u.induk = t.kode
        WHERE t.tingkat < 20)
    SELECT u.kode, u.nama FROM turun t JOIN unit_kerja u ON u.kode = t.kode
    GROUP BY u.kode ORDER BY max(t.tingkat), u.nama`)
}
