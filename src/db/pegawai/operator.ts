import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { OperatorDiminta } from '../../domain/pegawai/operator.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { operatorUnit, pegawai, unitKerja } from '../tables.ts'

/** Returns the condition that an appointment holds on a day. */
const holdsOn = (today: LocalDate): SQL =>
  sql`dicabut_pada IS NULL AND ${today} BETWEEN dari AND sampai`

/**
 * Selects the codes of the units that somebody is operator of on a day; a loop in the hierarchy
 * ends.
 */
export function unitsOperated(nip: Nip, today: LocalDate): SQL {
  return sql`WITH RECURSIVE kelola (kode, turun) AS (
      SELECT unit_kerja, bawahan FROM operator_unit WHERE nip = ${nip} AND ${holdsOn(today)}
      UNION SELECT u.kode, 1 FROM unit_kerja u JOIN kelola k ON u.induk = k.kode AND k.turun = 1)
    SELECT kode FROM kelola`
}

/** Returns the codes of the units that somebody is operator of on a day, as rows. */
export function operatedUnits(db: Db, nip: Nip, today: LocalDate) {
  return db.drizzle.all<{ kode: string }>(unitsOperated(nip, today))
}

/** A unit of which somebody is operator. */
export interface UnitDikelola {
  readonly kode: string
  readonly nama: string
  /** 0 for the unit of the appointment itself, 1 for those directly below it. */
  readonly tingkat: number
  /** Whether it includes all units below, or there are none. */
  readonly utuh: 0 | 1
}

/** Returns the units of which somebody is operator on a day, highest first, then by name. */
export function operatedBy(db: Db, nip: Nip, today: LocalDate) {
  return db.drizzle.all<UnitDikelola>(sql`
    WITH RECURSIVE kelola (kode, turun, tingkat) AS (
      SELECT unit_kerja, bawahan, 0 FROM operator_unit WHERE nip = ${nip} AND ${holdsOn(today)}
      UNION SELECT u.kode, 1, k.tingkat + 1 FROM unit_kerja u JOIN kelola k ON u.induk = k.kode
        WHERE k.turun = 1 AND k.tingkat < 20)
    SELECT u.kode, u.nama, min(k.tingkat) AS tingkat, max(k.turun = 1
      OR NOT EXISTS (SELECT 1 FROM unit_kerja b WHERE b.induk = u.kode)) AS utuh
    FROM kelola k JOIN unit_kerja u ON u.kode = k.kode
    GROUP BY u.kode ORDER BY 3, u.nama`)
}

/** Selects the NIPs of people who belong today to a unit that somebody is operator of. */
export function peopleOperated(nip: Nip, today: LocalDate): SQL {
  return sql`SELECT nip FROM pegawai WHERE unit_kerja IN (${unitsOperated(nip, today)})`
}

/** Returns those of some people who belong today to a unit that somebody is operator of. */
export function operatedAmong(db: Db, nip: Nip, today: LocalDate, nips: readonly Nip[]) {
  return db.drizzle.all<{ nip: string }>(
    sql`SELECT nip FROM (${peopleOperated(nip, today)})
      WHERE nip IN (SELECT value FROM json_each(${JSON.stringify(nips)}))`,
  )
}

/** Returns whether somebody is operator of any unit on a day, as SQL. */
export function isOperator(nip: Nip, today: LocalDate): SQL {
  return sql`EXISTS (SELECT 1 FROM operator_unit WHERE nip = ${nip} AND ${holdsOn(today)})`
}

/** A stored appointment: who entered it, and when. */
export type OperatorRow = typeof operatorUnit.$inferSelect

/** Returns appointments with names, latest first: all of them, or one. */
export function appointments(db: Db, which: { readonly id?: string; readonly limit: number }) {
  return db.drizzle
    .select({
      operator: operatorUnit,
      nama: pegawai.nama,
      /** The person's unit today. */
      unitPegawai: pegawai.unitKerja,
      namaUnit: unitKerja.nama,
    })
    .from(operatorUnit)
    .leftJoin(pegawai, eq(pegawai.nip, operatorUnit.nip))
    .leftJoin(unitKerja, eq(unitKerja.kode, operatorUnit.unitKerja))
    .where(which.id === undefined ? undefined : eq(operatorUnit.id, which.id))
    .orderBy(desc(operatorUnit.dari), desc(operatorUnit.id))
    .limit(which.limit)
}

/** Returns whether a person is in service, and whether a unit is known and is the root. */
export function appointable(db: Db, nip: Nip, kode: string) {
  return db.drizzle.all<{ aktif: 0 | 1 | null; dikenal: 0 | 1; akar: 0 | 1 | null }>(sql`
    SELECT (SELECT aktif FROM pegawai WHERE nip = ${nip}) AS aktif,
      EXISTS (SELECT 1 FROM unit_kerja WHERE kode = ${kode}) AS dikenal,
      (SELECT induk IS NULL FROM unit_kerja WHERE kode = ${kode}) AS akar`)
}

/**
 * Stores an appointment. Refused as a whole when the person is already operator of that unit on one
 * of the days: the id is then NULL.
 */
export function insertOperator(
  row: OperatorDiminta & { readonly id: string; readonly oleh: Nip; readonly pada: Instant },
): Statement {
  const { id, nip, unitKerja: unit, bawahan, dari, sampai, nomorSurat, oleh, pada } = row
  return {
    sql: `INSERT INTO operator_unit (id, nip, unit_kerja, bawahan, dari, sampai, nomor_surat, oleh, pada)
      SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM operator_unit WHERE nip = ?2 AND unit_kerja = ?3
        AND dicabut_pada IS NULL AND dari <= ?6 AND sampai >= ?5) THEN ?1 END,
        ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9`,
    args: [id, nip, unit, bawahan ? 1 : 0, dari, sampai, nomorSurat, oleh, pada],
  }
}

/** Ends an appointment from this moment on; one ended already stays unchanged. */
export function endOperator(db: Db, id: string, pada: Instant): Statement {
  return statement(
    db.drizzle
      .update(operatorUnit)
      .set({ dicabutPada: pada })
      .where(and(eq(operatorUnit.id, id), isNull(operatorUnit.dicabutPada))),
  )
}
