import { and, between, desc, eq, gte, lte, sql } from 'drizzle-orm'
import type { LocalDate } from '../domain/shared/local-date.ts'
import type { Instant } from '../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from './client.ts'
import {
  cuti,
  hukumanDisiplin,
  kinerjaBulan,
  panggilan,
  pegawai,
  penilaian,
  putusanHari,
  tap,
  unitKerja,
} from './tables.ts'

/** Some people by NIP, as a piece of SQL: one, or all that a chunk names. */
function among(nips: readonly string[]) {
  return sql`(SELECT value FROM json_each(${JSON.stringify(nips)}))`
}

/** Active people with their units, for judging days and months. */
export function peopleWithUnits(db: Db, nips: readonly string[]) {
  return db.drizzle
    .select({ pegawai: pegawai.data, unit: unitKerja.data })
    .from(pegawai)
    .innerJoin(unitKerja, eq(unitKerja.kode, pegawai.unitKerja))
    .where(sql`${pegawai.nip} IN ${among(nips)}`)
}

/** NIPs of active people whose unit is known, in order, after one of them. */
export function activeNips(db: Db, after: string, limit: number) {
  return db.drizzle
    .select({ nip: pegawai.nip })
    .from(pegawai)
    .innerJoin(unitKerja, eq(unitKerja.kode, pegawai.unitKerja))
    .where(and(eq(pegawai.aktif, true), sql`${pegawai.nip} > ${after}`))
    .orderBy(pegawai.nip)
    .limit(limit)
}

/** Taps of some people between two moments, both included. */
export function tapsBetween(db: Db, nips: readonly string[], from: Instant, to: Instant) {
  return db.drizzle
    .select({
      id: tap.id,
      nip: tap.nip,
      arah: tap.arah,
      at: tap.at,
      lat: sql<number | null>`${tap.data} ->> 'lat'`,
      lon: sql<number | null>`${tap.data} ->> 'lon'`,
      accuracy: sql<number | null>`${tap.data} ->> 'accuracy'`,
    })
    .from(tap)
    .where(and(sql`${tap.nip} IN ${among(nips)}`, between(tap.at, from, to)))
}

/** The tap under an id as it is kept; stands behind `takeIn` in the same group. */
export function keptTap(db: Db, id: string): Statement {
  const { arah, at, diterima } = tap
  return statement(db.drizzle.select({ arah, at, diterima }).from(tap).where(eq(tap.id, id)))
}

/** Leave of some people that touches a range of days and was not cancelled. */
export function leaveBetween(db: Db, nips: readonly string[], from: LocalDate, to: LocalDate) {
  return db.drizzle
    .select({ data: cuti.data })
    .from(cuti)
    .where(
      and(
        sql`${cuti.nip} IN ${among(nips)}`,
        eq(cuti.batal, false),
        lte(cuti.dari, to),
        gte(cuti.sampai, from),
      ),
    )
}

/** A day on which a person works elsewhere: the number of its letter, none for a request. */
export interface WfaDay {
  readonly nip: string
  readonly tanggal: LocalDate
  readonly nomorSurat: string | null
  readonly sumber: 'pengajuan' | 'surat' | 'roster'
}

/** Approved WFA days of some people in a range: by request, or by letter or roster with its number. */
export function wfaDaysBetween(db: Db, nips: readonly string[], from: LocalDate, to: LocalDate) {
  return db.drizzle.all<WfaDay>(sql`
    SELECT nip, tanggal, NULL AS nomorSurat, 'pengajuan' AS sumber FROM pengajuan_hari
    WHERE nip IN ${among(nips)} AND tanggal BETWEEN ${from} AND ${to} AND status = 'disetujui'
    UNION ALL
    SELECT nip, tanggal, nomor_surat, iif(roster_id IS NULL, 'surat', 'roster') FROM wfa_ditetapkan
    WHERE nip IN ${among(nips)} AND tanggal BETWEEN ${from} AND ${to}`)
}

/** Recalls of some people to the office in a range: when each must be there. */
export function recallsBetween(db: Db, nips: readonly string[], from: LocalDate, to: LocalDate) {
  return db.drizzle
    .select({ nip: panggilan.nip, tanggal: panggilan.tanggal, harusTiba: panggilan.harusTiba })
    .from(panggilan)
    .where(and(sql`${panggilan.nip} IN ${among(nips)}`, between(panggilan.tanggal, from, to)))
}

/** Disciplinary cases of some people. */
export function casesOf(db: Db, nips: readonly string[]) {
  return db.drizzle
    .select({ data: hukumanDisiplin.data })
    .from(hukumanDisiplin)
    .where(sql`${hukumanDisiplin.nip} IN ${among(nips)}`)
}

/** Ratings of some people for a month. */
export function ratingsOf(db: Db, nips: readonly string[], bulan: string) {
  return db.drizzle
    .select()
    .from(penilaian)
    .where(and(sql`${penilaian.nip} IN ${among(nips)}`, eq(penilaian.bulan, bulan)))
}

/** A person's month as it was computed, if it was. */
export function monthOfPerson(db: Db, nip: string, bulan: string) {
  return db.drizzle
    .select()
    .from(kinerjaBulan)
    .where(and(eq(kinerjaBulan.nip, nip), eq(kinerjaBulan.bulan, bulan)))
}

/** The last day for which a verdict is stored; no row while there is none. */
export function lastDayJudged(db: Db) {
  return db.drizzle
    .select({ tanggal: putusanHari.tanggal })
    .from(putusanHari)
    .orderBy(desc(putusanHari.tanggal))
    .limit(1)
}

/** Which of some people have a verdict stored for a day. */
export function verdictsStored(db: Db, tanggal: LocalDate, nips: readonly string[]) {
  return db.drizzle
    .select({ nip: putusanHari.nip })
    .from(putusanHari)
    .where(and(eq(putusanHari.tanggal, tanggal), sql`${putusanHari.nip} IN ${among(nips)}`))
}

function insertRows(
  table: 'putusan_hari' | 'kinerja_bulan',
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
  conflict: string,
): Statement {
  return {
    sql: `INSERT INTO ${table} (${columns.join(', ')})
      SELECT ${columns.map((column) => `json_extract(value, '$.${column}')`).join(', ')}
      FROM json_each(?1) WHERE true ${conflict}`,
    args: [JSON.stringify(rows)],
  }
}

/** Stores verdicts of days; refused as a whole where one of them is stored already. */
export function storeVerdicts(rows: readonly Readonly<Record<string, unknown>>[]): Statement {
  const columns = ['nip', 'tanggal', 'status', 'putusan', 'edisi', 'dinilai_pada']
  return insertRows('putusan_hari', columns, rows, '')
}

/** Stores computed months; a month that is closed (tetap) is never replaced. */
export function storeMonths(rows: readonly Readonly<Record<string, unknown>>[]): Statement {
  const own = ['status', 'hasil', 'edisi', 'dihitung_pada']
  const set = own.map((column) => `${column} = excluded.${column}`).join(', ')
  const conflict = `ON CONFLICT (nip, bulan) DO UPDATE SET ${set} WHERE kinerja_bulan.status <> 'tetap'`
  return insertRows('kinerja_bulan', ['nip', 'bulan', ...own], rows, conflict)
}
