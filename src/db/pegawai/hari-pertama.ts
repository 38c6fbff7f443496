import { type SQL, sql } from 'drizzle-orm'
import type { MasaBelumPakai } from '../../domain/pegawai/masa-pakai.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'

/** A day before every record. */
const SEJAK_AWAL = '0001-01-01'

/**
 * Returns entries whose first day is after a day: the others do not affect that day or later ones.
 */
function entriesAfter(sejak: LocalDate | SQL): SQL {
  return sql`SELECT unit_kerja AS unit, mulai FROM hari_pertama WHERE mulai > ${sejak}`
}

/**
 * Creates a table `belum (unit, dari, sampai, mulai)` for a `WITH RECURSIVE`: the days on which
 * units do not use Luwes yet. An entry covers its unit and, on each day, the units below it on that
 * day.
 *
 * The plus removes the type of a column, so that the index on `data ->> 'induk'`, which has none,
 * is used.
 */
function belum(entries: SQL): SQL {
  return sql`belum (unit, dari, sampai, mulai) AS MATERIALIZED (
    SELECT unit, ${SEJAK_AWAL}, date(mulai, '-1 day'), mulai FROM (${entries})
    UNION SELECT u.kode, max(u.dari, b.dari), min(u.sampai, b.sampai), b.mulai
      FROM belum b JOIN riwayat_unit u ON u.data ->> 'induk' = +b.unit
        AND u.dari <= b.sampai AND u.sampai >= b.dari)`
}

/** Returns the table `belum` of the entries that affect a day or later ones. */
export function notYetAfter(sejak: LocalDate | SQL): SQL {
  return belum(entriesAfter(sejak))
}

/** Returns whether a unit does not use Luwes yet on a day, by the table `belum`. */
export function isNotYet(unit: SQL, hari: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM belum x WHERE x.unit = ${unit} AND ${hari} BETWEEN x.dari AND x.sampai)`
}

const FIELDS = sql`'unit', unit, 'dari', dari, 'sampai', sampai, 'mulai', mulai`

/** Returns the days on which units do not use Luwes yet, as a JSON array, from a day on. */
export function notYetJson(sejak: LocalDate): SQL {
  return sql`(WITH RECURSIVE ${notYetAfter(sejak)} SELECT json_group_array(json_object(${FIELDS})) FROM belum)`
}

/** Returns these days as rows. */
export function notYet(db: Db, sejak: LocalDate) {
  return db.drizzle.all<MasaBelumPakai>(
    sql`WITH RECURSIVE ${notYetAfter(sejak)} SELECT unit, dari, sampai, mulai FROM belum`,
  )
}

/** An entry in the form of a list. */
export interface HariPertamaTersimpan {
  readonly unit: string
  readonly nama: string | null
  readonly mulai: LocalDate
  readonly oleh: Nip
  readonly pada: Instant
}

/** Returns all entries, by the name of their unit. */
export function firstDays(db: Db) {
  return db.drizzle.all<HariPertamaTersimpan>(sql`
    SELECT h.unit_kerja AS unit, u.nama, h.mulai, h.oleh, h.pada
    FROM hari_pertama h LEFT JOIN unit_kerja u ON u.kode = h.unit_kerja ORDER BY u.nama, h.unit_kerja`)
}

/**
 * Returns the table `belum` of all entries, but with another first day of a unit, or without one.
 */
export function notYetWith(db: Db, unit: string, mulai: LocalDate | null) {
  const others = sql`SELECT unit_kerja AS unit, mulai FROM hari_pertama WHERE unit_kerja <> ${unit}`
  const entries = mulai === null ? others : sql`${others} UNION ALL SELECT ${unit}, ${mulai}`
  return db.drizzle.all<MasaBelumPakai>(
    sql`WITH RECURSIVE ${belum(entries)} SELECT unit, dari, sampai, mulai FROM belum`,
  )
}

/** The first and the last of some months. */
export type RentangBulan = readonly [dari: Month, sampai: Month]

/**
 * Stores the first day of a unit. Refused as a whole when one of the changed months was closed, or
 * is being closed: a NOT NULL column is then NULL.
 */
export function putFirstDay(
  unit: string,
  mulai: LocalDate,
  months: readonly RentangBulan[],
  { oleh, pada }: { readonly oleh: Nip; readonly pada: Instant },
): Statement {
  return {
    sql: `INSERT INTO hari_pertama (unit_kerja, mulai, oleh, pada)
      VALUES (?1, CASE WHEN ${allOpen('?3')} THEN ?2 END, ?4, ?5)
      ON CONFLICT (unit_kerja) DO UPDATE SET mulai = excluded.mulai, oleh = excluded.oleh, pada = excluded.pada`,
    args: [unit, mulai, JSON.stringify(months), oleh, pada],
  }
}

/** Removes the first day of a unit; refused like `putFirstDay`. */
export function takeFirstDay(unit: string, months: readonly RentangBulan[]): Statement[] {
  return [
    {
      sql: `UPDATE hari_pertama SET mulai = CASE WHEN ${allOpen('?2')} THEN mulai END WHERE unit_kerja = ?1`,
      args: [unit, JSON.stringify(months)],
    },
    { sql: 'DELETE FROM hari_pertama WHERE unit_kerja = ?1', args: [unit] },
  ]
}

/** Returns the condition that no month of some spans is closed or being closed. */
const allOpen = (months: string) => `NOT EXISTS (SELECT 1 FROM json_each(${months}) m
  JOIN (SELECT bulan FROM bulan_tutup
    UNION SELECT bulan FROM penghitungan WHERE tujuan = 'tutup' AND status = 'berjalan') b
  ON b.bulan BETWEEN m.value ->> 0 AND m.value ->> 1)`
