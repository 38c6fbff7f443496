import { and, eq, gte, lte, sql } from 'drizzle-orm'
import type { Rentang } from '../../domain/pegawai/riwayat.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { JenisWfa } from '../../domain/wfa/jenis.ts'
import type { JagaRoster } from '../../domain/wfa/roster-jaga.ts'
import type { HariPola } from '../../domain/wfa/roster-pola.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { membersOf } from '../pegawai/riwayat.ts'
import {
  cuti,
  hukumanDisiplin,
  kesiapan,
  kriteriaTugas,
  pegawai,
  roster,
  unitKerja,
} from '../tables.ts'
import { onSiteOf, placesOf } from './pengajuan-hari.ts'

/** Returns the kepala of a unit and of every unit above it, lowest first. */
export function headsAbove(db: Db, kode: string) {
  return db.drizzle.all<{ nip: string | null }>(sql`WITH RECURSIVE naik (kode, tingkat) AS (
      SELECT ${kode}, 0
      UNION
      SELECT u.induk, naik.tingkat + 1 FROM naik JOIN unit_kerja u ON u.kode = naik.kode
      WHERE u.induk IS NOT NULL AND naik.tingkat < 20)
    SELECT u.kepala_nip AS nip FROM naik JOIN unit_kerja u ON u.kode = naik.kode
    ORDER BY naik.tingkat`)
}

/** Returns the people of a unit today and their atasan, which decides who may read about it. */
export function peopleToday(db: Db, kode: string) {
  return db.drizzle
    .select({ nip: pegawai.nip, atasanNip: pegawai.atasanNip })
    .from(pegawai)
    .where(and(eq(pegawai.unitKerja, kode), eq(pegawai.aktif, true)))
}

/** A unit in a range of days: everybody who belongs to it on one of them. */
export interface UnitMasa extends Rentang {
  readonly kode: string
}

/** Returns SQL for the people of a unit in a range of days. */
function ofUnit({ kode, dari, sampai }: UnitMasa) {
  return sql`(${membersOf([kode], dari, sampai)})`
}

/**
 * Returns days that the people of a unit hold in a range, by live requests, and (`ditetapkan`) by
 * letters and rosters.
 */
export function daysHeldIn(db: Db, unit: UnitMasa, from: LocalDate, to: LocalDate) {
  return db.drizzle.all<{
    nip: string
    tanggal: string
    jenis: JenisWfa
    berlokasi: number
    ditetapkan: 0 | 1
  }>(sql`
    SELECT nip, tanggal, jenis, berlokasi, 0 AS ditetapkan FROM pengajuan_hari
    WHERE nip IN ${ofUnit(unit)} AND hidup = 1 AND tanggal BETWEEN ${from} AND ${to}
    UNION
    SELECT nip, tanggal, jenis, berlokasi, 1 FROM wfa_ditetapkan
    WHERE nip IN ${ofUnit(unit)} AND tanggal BETWEEN ${from} AND ${to}`)
}

/** Returns leave and duty of the people of a unit that touch its range. */
export function leaveIn(db: Db, unit: UnitMasa) {
  return db.drizzle
    .select({ data: cuti.data })
    .from(cuti)
    .where(
      and(
        sql`${cuti.nip} IN ${ofUnit(unit)}`,
        eq(cuti.batal, false),
        lte(cuti.dari, unit.sampai),
        gte(cuti.sampai, unit.dari),
      ),
    )
}

/** Returns disciplinary cases of the people of a unit. */
export function casesIn(db: Db, unit: UnitMasa) {
  return db.drizzle
    .select({ data: hukumanDisiplin.data })
    .from(hukumanDisiplin)
    .where(sql`${hukumanDisiplin.nip} IN ${ofUnit(unit)}`)
}

/** Returns the task criteria signed for the people of a unit, one row per position. */
export function criteriaIn(db: Db, unit: UnitMasa) {
  return db.drizzle
    .select({
      nip: kriteriaTugas.nip,
      tmtJabatan: kriteriaTugas.tmtJabatan,
      jawaban: kriteriaTugas.jawaban,
    })
    .from(kriteriaTugas)
    .where(sql`${kriteriaTugas.nip} IN ${ofUnit(unit)}`)
}

/** Returns the declarations of a unit's people about laptop and internet. */
export function readinessIn(db: Db, unit: UnitMasa) {
  return db.drizzle
    .select()
    .from(kesiapan)
    .where(sql`${kesiapan.nip} IN ${ofUnit(unit)}`)
}

/** One day to publish under a roster. */
export interface HariTerbit extends HariPola {
  readonly rosterId: string
  readonly unitKerja: string
  /** The basis of the day, for people. */
  readonly nama: string
  readonly pada: number
}

const ROOM = `(?6 IS NULL OR (SELECT count(*) FROM (${placesOf('?3', '?2')})) < ?6)`

const ON_SITE = `(?7 IS NULL OR (SELECT count(*) FROM (${onSiteOf('?3', '?2', '?1', '?10')})) >= ?7)`

const WITHIN = `NOT EXISTS (SELECT 1 FROM json_each(?8) r WHERE (SELECT count(*) FROM (
    SELECT tanggal FROM pengajuan_hari WHERE nip = ?1 AND hidup = 1 AND berlokasi = 1
    UNION SELECT tanggal FROM wfa_ditetapkan WHERE nip = ?1 AND berlokasi = 1)
    WHERE tanggal BETWEEN r.value ->> 'dari' AND r.value ->> 'sampai'
      AND tanggal NOT IN (SELECT value FROM json_each(r.value, '$.kecuali'))) >= r.value ->> 'batas')`

const FREE = `NOT EXISTS (SELECT 1 FROM pengajuan_hari
    WHERE nip = ?1 AND tanggal = ?2 AND hidup = 1)`

/**
 * Publishes one day of a roster. The counts are computed inside the INSERT. When the day is held or
 * no room is left, the letter's number is NULL, which the column refuses, and the whole roster is
 * undone.
 */
export function publishDay(day: HariTerbit, jaga: JagaRoster): Statement {
  return {
    sql: `INSERT INTO wfa_ditetapkan (nip, tanggal, jenis, berlokasi, nomor_surat, roster_id, data,
        diperbarui_pada)
      VALUES (?1, ?2, 'rumah', 1, CASE WHEN ${FREE} AND ${ROOM} AND ${ON_SITE} AND ${WITHIN}
        THEN ?4 END, ?5, '{}', ?9)`,
    args: [
      day.nip,
      day.tanggal,
      day.unitKerja,
      day.nama,
      day.rosterId,
      jaga.kuota,
      jaga.minimum,
      JSON.stringify(jaga.rentang),
      day.pada,
      JSON.stringify(jaga.skema),
    ],
  }
}

/** Stores a published roster. */
export function insertRoster(db: Db, row: typeof roster.$inferInsert): Statement {
  return statement(db.drizzle.insert(roster).values(row))
}

export function rosterById(db: Db, id: string) {
  return db.drizzle.select().from(roster).where(eq(roster.id, id))
}

/** Returns the description of a roster's unit. */
export function unitOfRoster(db: Db, id: string) {
  return db.drizzle
    .select({ unit: unitKerja.data })
    .from(roster)
    .innerJoin(unitKerja, eq(unitKerja.kode, roster.unitKerja))
    .where(eq(roster.id, id))
}

/** A day under a roster, with the person, and the position and unit of that day. */
export interface HariRosterTersimpan {
  readonly tanggal: LocalDate
  readonly nip: string
  readonly nama: string
  readonly jabatan: string
  readonly unit: string
}

/** Returns the days of a roster, by date and name. */
export function daysOfRoster(db: Db, id: string) {
  return db.drizzle.all<HariRosterTersimpan>(sql`
    SELECT w.tanggal, w.nip, p.nama, coalesce(r.data ->> 'jabatan', '') AS jabatan,
      coalesce(u.data ->> 'nama', r.unit_kerja, '') AS unit
    FROM wfa_ditetapkan w JOIN pegawai p ON p.nip = w.nip
      LEFT JOIN riwayat_pegawai r ON r.nip = w.nip AND w.tanggal BETWEEN r.dari AND r.sampai
      LEFT JOIN riwayat_unit u ON u.kode = r.unit_kerja AND w.tanggal BETWEEN u.dari AND u.sampai
    WHERE w.roster_id = ${id} ORDER BY w.tanggal, p.nama, w.nip`)
}

/**
 * Withdraws the days of a roster after a day; the days up to it stay as they were.
 *
 * Refused, by the column `pola`, when it was withdrawn meanwhile.
 */
export function withdrawDays(id: string, after: LocalDate): Statement[] {
  return [
    {
      sql: `UPDATE roster SET pola = CASE WHEN status = 'terbit' THEN pola END, status = 'batal'
        WHERE id = ?1`,
      args: [id],
    },
    {
      sql: 'DELETE FROM wfa_ditetapkan WHERE roster_id = ?1 AND tanggal > ?2',
      args: [id, after],
    },
  ]
}
