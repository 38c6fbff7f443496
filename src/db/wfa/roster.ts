import { and, eq, gte, lte, sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { JenisWfa } from '../../domain/wfa/jenis.ts'
import type { JagaRoster } from '../../domain/wfa/roster-jaga.ts'
import type { HariPola } from '../../domain/wfa/roster-pola.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import {
  cuti,
  hukumanDisiplin,
  kesiapan,
  kriteriaTugas,
  layanan,
  pegawai,
  roster,
  unitKerja,
  wfaDitetapkan,
} from '../tables.ts'
import { onSiteOf, placesOf } from './pengajuan-hari.ts'

/** A unit by its code, as SIMPEG last described it. */
export function unitByCode(db: Db, kode: string) {
  return db.drizzle.select({ unit: unitKerja.data }).from(unitKerja).where(eq(unitKerja.kode, kode))
}

/** The kepala of a unit and of every unit above it, lowest first. */
export function headsAbove(db: Db, kode: string) {
  return db.drizzle.all<{ nip: string | null }>(sql`WITH RECURSIVE naik (kode, tingkat) AS (
      SELECT ${kode}, 0
      UNION
      SELECT u.induk, naik.tingkat + 1 FROM naik JOIN unit_kerja u ON u.kode = naik.kode
      WHERE u.induk IS NOT NULL AND naik.tingkat < 20)
    SELECT u.kepala_nip AS nip FROM naik JOIN unit_kerja u ON u.kode = naik.kode
    ORDER BY naik.tingkat`)
}

/** The active people of a unit, by name. */
export function peopleOfUnit(db: Db, kode: string) {
  return db.drizzle
    .select({ pegawai: pegawai.data })
    .from(pegawai)
    .where(and(eq(pegawai.unitKerja, kode), eq(pegawai.aktif, true)))
    .orderBy(pegawai.nama, pegawai.nip)
}

/** The people of a unit, as a piece of SQL. */
function ofUnit(kode: string) {
  return sql`(SELECT nip FROM pegawai WHERE unit_kerja = ${kode} AND aktif = 1)`
}

/** Days that the people of a unit hold in a range, by live requests, letters and rosters. */
export function daysHeldIn(db: Db, kode: string, from: LocalDate, to: LocalDate) {
  return db.drizzle.all<{ nip: string; tanggal: string; jenis: JenisWfa; berlokasi: number }>(sql`
    SELECT nip, tanggal, jenis, berlokasi FROM pengajuan_hari
    WHERE nip IN ${ofUnit(kode)} AND hidup = 1 AND tanggal BETWEEN ${from} AND ${to}
    UNION
    SELECT nip, tanggal, jenis, berlokasi FROM wfa_ditetapkan
    WHERE nip IN ${ofUnit(kode)} AND tanggal BETWEEN ${from} AND ${to}`)
}

/** Leave and duty of the people of a unit that touch a range. */
export function leaveIn(db: Db, kode: string, from: LocalDate, to: LocalDate) {
  return db.drizzle
    .select({ data: cuti.data })
    .from(cuti)
    .where(
      and(
        sql`${cuti.nip} IN ${ofUnit(kode)}`,
        eq(cuti.batal, false),
        lte(cuti.dari, to),
        gte(cuti.sampai, from),
      ),
    )
}

/** Disciplinary cases of the people of a unit. */
export function casesIn(db: Db, kode: string) {
  return db.drizzle
    .select({ data: hukumanDisiplin.data })
    .from(hukumanDisiplin)
    .where(sql`${hukumanDisiplin.nip} IN ${ofUnit(kode)}`)
}

/** The task criteria signed for the present positions of the people of a unit. */
export function criteriaIn(db: Db, kode: string) {
  return db.drizzle
    .select({ nip: kriteriaTugas.nip, jawaban: kriteriaTugas.jawaban })
    .from(kriteriaTugas)
    .innerJoin(pegawai, eq(pegawai.nip, kriteriaTugas.nip))
    .where(
      and(
        eq(pegawai.unitKerja, kode),
        sql`${kriteriaTugas.tmtJabatan} = ${pegawai.data} ->> 'tmtJabatan'`,
      ),
    )
}

/** What the people of a unit declared of laptop and internet. */
export function readinessIn(db: Db, kode: string) {
  return db.drizzle
    .select()
    .from(kesiapan)
    .where(sql`${kesiapan.nip} IN ${ofUnit(kode)}`)
}

/** The service windows of a unit. */
export function windowsOf(db: Db, kode: string) {
  return db.drizzle.select().from(layanan).where(eq(layanan.unitKerja, kode))
}

/** One day to publish under a roster. */
export interface HariTerbit extends HariPola {
  readonly rosterId: string
  readonly unitKerja: string
  /** What the day rests on, as people read it. */
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
 * Publishes one day of a roster. The counts are taken inside the INSERT: where the day is held or no
 * room is left the letter's number is NULL, which the column refuses, and the whole roster is undone.
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

/** Keeps a roster as it was published. */
export function insertRoster(db: Db, row: typeof roster.$inferInsert): Statement {
  return statement(db.drizzle.insert(roster).values(row))
}

/** A roster by its id. */
export function rosterById(db: Db, id: string) {
  return db.drizzle.select().from(roster).where(eq(roster.id, id))
}

/** The unit that a roster is for. */
export function unitOfRoster(db: Db, id: string) {
  return db.drizzle
    .select({ unit: unitKerja.data })
    .from(roster)
    .innerJoin(unitKerja, eq(unitKerja.kode, roster.unitKerja))
    .where(eq(roster.id, id))
}

/** The days that stand under a roster, with the people, by date and name. */
export function daysOfRoster(db: Db, id: string) {
  return db.drizzle
    .select({ tanggal: wfaDitetapkan.tanggal, pegawai: pegawai.data, unit: unitKerja.nama })
    .from(wfaDitetapkan)
    .innerJoin(pegawai, eq(pegawai.nip, wfaDitetapkan.nip))
    .innerJoin(unitKerja, eq(unitKerja.kode, pegawai.unitKerja))
    .where(eq(wfaDitetapkan.rosterId, id))
    .orderBy(wfaDitetapkan.tanggal, pegawai.nama, pegawai.nip)
}

/**
 * Withdraws the days of a roster after a day; the days up to it stay as they were lived.
 *
 * Refused, by the column `pola`, where it was withdrawn meanwhile.
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
