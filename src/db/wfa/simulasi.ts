import { asc, gt, sql } from 'drizzle-orm'
import type { Rentang } from '../../domain/pegawai/riwayat.ts'
import type { JenisWfa } from '../../domain/wfa/jenis.ts'
import type { Db } from '../engine/client.ts'
import { membersOf, peopleThrough } from '../pegawai/riwayat.ts'
import {
  hukumanDisiplin,
  kesiapan,
  kriteriaTugas,
  layanan,
  pengajuan,
  unitKerja,
} from '../tables.ts'

/** Returns units after one of them, by code, with their number of people in a range of days. */
export function unitsAfter(db: Db, after: string, limit: number, { dari, sampai }: Rentang) {
  return db.drizzle
    .select({
      data: unitKerja.data,
      pegawai: sql<number>`(SELECT count(DISTINCT r.nip) FROM riwayat_pegawai r
        WHERE r.unit_kerja = ${unitKerja.kode} AND r.dari <= ${sampai} AND r.sampai >= ${dari})`,
    })
    .from(unitKerja)
    .where(gt(unitKerja.kode, after))
    .orderBy(asc(unitKerja.kode))
    .limit(limit)
}

/** Returns the number of units, and how many of them come no later than one. */
export function countUnits(db: Db, last: string) {
  return db.drizzle.all<{ dari: number; sampai: number }>(
    sql`SELECT count(*) AS dari, coalesce(sum(kode <= ${last}), 0) AS sampai FROM unit_kerja`,
  )
}

/**
 * Returns everything that a simulation of some units' month needs, in one round trip. It covers the
 * people and their cases, criteria, readiness, windows and leave, and the requests with a live day
 * in the month. Days held are read for a wider span, because limits count weeks and years.
 */
export function monthOfUnits(db: Db, units: readonly string[], month: Rentang, wide: Rentang) {
  const { dari, sampai } = month
  const people = sql`(${membersOf(units, dari, sampai)})`
  return [
    peopleThrough(db, units, dari, sampai),
    db.drizzle
      .select({ data: hukumanDisiplin.data })
      .from(hukumanDisiplin)
      .where(sql`${hukumanDisiplin.nip} IN ${people}`),
    db.drizzle.select().from(kriteriaTugas).where(sql`${kriteriaTugas.nip} IN ${people}`),
    db.drizzle.select().from(kesiapan).where(sql`${kesiapan.nip} IN ${people}`),
    db.drizzle
      .select()
      .from(layanan)
      .where(sql`${layanan.unitKerja} IN (SELECT value FROM json_each(${JSON.stringify(units)}))`),
    db.drizzle.all<{ nip: string; dari: string; sampai: string }>(sql`
      SELECT nip, dari, sampai FROM cuti
      WHERE nip IN ${people} AND batal = 0 AND dari <= ${sampai} AND sampai >= ${dari}`),
    db.drizzle
      .select()
      .from(pengajuan)
      .where(sql`${pengajuan.id} IN (SELECT pengajuan_id FROM pengajuan_hari
        WHERE nip IN ${people} AND hidup = 1 AND tanggal BETWEEN ${dari} AND ${sampai})`)
      .orderBy(asc(pengajuan.diajukanPada), asc(pengajuan.id)),
    db.drizzle.all<{ nip: string; tanggal: string; jenis: JenisWfa; pengajuan: string | null }>(sql`
      SELECT nip, tanggal, jenis, pengajuan_id AS pengajuan FROM pengajuan_hari
      WHERE nip IN ${people} AND hidup = 1 AND tanggal BETWEEN ${wide.dari} AND ${wide.sampai}
      UNION ALL
      SELECT nip, tanggal, jenis, NULL FROM wfa_ditetapkan
      WHERE nip IN ${people} AND tanggal BETWEEN ${wide.dari} AND ${wide.sampai}`),
  ] as const
}

/** Returns the NIPs of everybody who belongs to some units on a day of a range. */
export function peopleOfUnits(db: Db, units: readonly string[], { dari, sampai }: Rentang) {
  return db.drizzle.all<{ nip: string }>(
    sql`SELECT DISTINCT nip FROM (${membersOf(units, dari, sampai)})`,
  )
}
