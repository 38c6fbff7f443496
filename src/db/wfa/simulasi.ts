import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { JenisWfa } from '../../domain/wfa/jenis.ts'
import type { Db } from '../engine/client.ts'
import {
  hukumanDisiplin,
  kesiapan,
  kriteriaTugas,
  layanan,
  pegawai,
  pengajuan,
  unitKerja,
} from '../tables.ts'

/** Units after one of them, in the order of their codes, with how many active people each has. */
export function unitsAfter(db: Db, after: string, limit: number) {
  return db.drizzle
    .select({
      data: unitKerja.data,
      pegawai: sql<number>`(SELECT count(*) FROM pegawai p
        WHERE p.unit_kerja = ${unitKerja.kode} AND p.aktif = 1)`,
    })
    .from(unitKerja)
    .where(gt(unitKerja.kode, after))
    .orderBy(asc(unitKerja.kode))
    .limit(limit)
}

/** How many units there are, and how many of them come no later than one. */
export function countUnits(db: Db, last: string) {
  return db.drizzle.all<{ dari: number; sampai: number }>(
    sql`SELECT count(*) AS dari, coalesce(sum(kode <= ${last}), 0) AS sampai FROM unit_kerja`,
  )
}

const within = (units: readonly string[]) =>
  sql`(SELECT nip FROM pegawai WHERE aktif = 1
    AND unit_kerja IN (SELECT value FROM json_each(${JSON.stringify(units)})))`

/** A span of days, both ends included. */
export interface Rentang {
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/**
 * All that a simulation of some units' month asks, in one round trip: the people and their cases,
 * criteria, readiness, windows, leave, the requests with a live day in the month, and every day held
 * in a wider span, for limits count weeks and years.
 */
export function monthOfUnits(db: Db, units: readonly string[], month: Rentang, wide: Rentang) {
  const people = within(units)
  const { dari, sampai } = month
  return [
    db.drizzle
      .select({ data: pegawai.data })
      .from(pegawai)
      .where(and(eq(pegawai.aktif, true), sql`${pegawai.nip} IN ${people}`))
      .orderBy(asc(pegawai.nip)),
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

/** The active people of some units, as NIPs. */
export function peopleOfUnits(db: Db, units: readonly string[]) {
  return db.drizzle.all<{ nip: string }>(sql`SELECT nip FROM pegawai WHERE nip IN ${within(units)}`)
}
