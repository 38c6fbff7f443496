import { eq, type SQL, sql } from 'drizzle-orm'
import type { Cuti } from '../../domain/pegawai/pegawai.ts'
import type { Rentang } from '../../domain/pegawai/riwayat.ts'
import type { Layanan } from '../../domain/wfa/facts.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'
import { kesiapan, kriteriaTugas, layanan, pegawai } from '../tables.ts'

/** Returns the signed task criteria of a person, one row for each position. */
export function criteriaOf(db: Db, nip: string) {
  return db.drizzle.select().from(kriteriaTugas).where(eq(kriteriaTugas.nip, nip))
}

/** Returns the signed task criteria of some people, one row for each position. */
export function criteriaAmong(db: Db, nips: SQL) {
  return db.drizzle.select().from(kriteriaTugas).where(sql`${kriteriaTugas.nip} IN (${nips})`)
}

/** Returns a person's declaration about laptop and internet. */
export function readinessOf(db: Db, nip: string) {
  return db.drizzle.select().from(kesiapan).where(eq(kesiapan.nip, nip))
}

/** Returns the service windows of a person's units in a range of days. */
export function windowsAround(db: Db, nip: string, { dari, sampai }: Rentang) {
  return db.drizzle
    .select()
    .from(layanan)
    .where(
      sql`${layanan.unitKerja} IN (SELECT unit_kerja FROM riwayat_pegawai
        WHERE nip = ${nip} AND dari <= ${sampai} AND sampai >= ${dari})`,
    )
}

/**
 * Returns a person's leaves for an important reason that touch some days, with the letter if there
 * is one.
 */
export function importantLeave(db: Db, nip: string, days: readonly string[]) {
  return db.drizzle.all<{ dari: string; sampai: string; nomorSurat: string | null }>(sql`
    SELECT DISTINCT c.dari, c.sampai, c.data ->> 'nomorSurat' AS nomorSurat
    FROM cuti c JOIN json_each(${JSON.stringify(days)}) d ON d.value BETWEEN c.dari AND c.sampai
    WHERE c.nip = ${nip} AND c.batal = 0 AND c.data ->> 'jenis' = 'alasan-penting'`)
}

/** Returns a person's leave and duty elsewhere on some days. */
export function leaveOn(db: Db, nip: string, days: readonly string[]) {
  return db.drizzle.all<{ tanggal: string; jenis: Cuti['jenis'] }>(sql`
    SELECT d.value AS tanggal, c.data ->> 'jenis' AS jenis
    FROM cuti c JOIN json_each(${JSON.stringify(days)}) d ON d.value BETWEEN c.dari AND c.sampai
    WHERE c.nip = ${nip} AND c.batal = 0`)
}

/** The fields of a KRA that a plan needs. */
export interface KraBulan {
  readonly kode: string
  readonly hasil: string
  readonly satuan: string
}

/** Returns a person's KRA in the months of some days. */
export function kraOfMonths(db: Db, nip: string, days: readonly string[]) {
  const months = JSON.stringify([...new Set(days.map((day) => day.slice(0, 7)))])
  return db.drizzle.all<KraBulan>(sql`
    SELECT DISTINCT k.value ->> 'kode' AS kode, k.value ->> 'hasil' AS hasil,
      k.value ->> 'satuan' AS satuan FROM sasaran s, json_each(s.kra) k
    WHERE s.nip = ${nip} AND s.bulan IN (SELECT value FROM json_each(${months}))`)
}

type KriteriaRow = typeof kriteriaTugas.$inferInsert &
  Pick<typeof kriteriaTugas.$inferSelect, 'cara'>

/** Stores criteria that were declared by granting; those answered one by one meanwhile stay. */
export function declareCriteria(db: Db, row: KriteriaRow): Statement {
  return statement(db.drizzle.insert(kriteriaTugas).values(row).onConflictDoNothing())
}

/** Stores the signed criteria of a person's present position; earlier ones for it are replaced. */
export function putCriteria(db: Db, row: KriteriaRow): Statement {
  const target = [kriteriaTugas.nip, kriteriaTugas.tmtJabatan]
  return statement(
    db.drizzle.insert(kriteriaTugas).values(row).onConflictDoUpdate({ target, set: row }),
  )
}

/** Stores a person's readiness; the previous declaration is replaced. */
export function putReadiness(db: Db, row: typeof kesiapan.$inferInsert): Statement {
  return statement(
    db.drizzle.insert(kesiapan).values(row).onConflictDoUpdate({ target: kesiapan.nip, set: row }),
  )
}

/**
 * Returns the people in service of a unit and all below it, with their declarations; limited in
 * number.
 */
export function readinessOfUnit(db: Db, unit: string, limit: number) {
  return db.drizzle
    .select({
      nip: pegawai.nip,
      nama: pegawai.nama,
      laptop: kesiapan.laptop,
      internet: kesiapan.internet,
      kbps: kesiapan.kbps,
      latensiMs: kesiapan.latensiMs,
      pada: kesiapan.pada,
    })
    .from(pegawai)
    .leftJoin(kesiapan, eq(kesiapan.nip, pegawai.nip))
    .where(sql`${pegawai.aktif} = 1 AND ${pegawai.unitKerja} IN (${unitsBelow(unit)})`)
    .orderBy(pegawai.nama, pegawai.nip)
    .limit(limit)
}

/** Returns the service windows of a unit kerja. */
export function windowsOf(db: Db, unit: string) {
  return db.drizzle.select().from(layanan).where(eq(layanan.unitKerja, unit))
}

/** Replaces the service windows of a unit kerja. */
export function putWindows(db: Db, unit: string, windows: readonly Layanan[]): Statement[] {
  return [
    statement(db.drizzle.delete(layanan).where(eq(layanan.unitKerja, unit))),
    ...windows.map((window) =>
      statement(db.drizzle.insert(layanan).values({ unitKerja: unit, ...window })),
    ),
  ]
}
