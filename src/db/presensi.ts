import { and, eq, sql } from 'drizzle-orm'
import type { Db, Statement } from './client.ts'
import { hukumanDisiplin, kinerjaBulan, pegawai, penilaian, unitKerja } from './tables.ts'

/** Some people by NIP, as a piece of SQL: one, or all that a chunk names. */
function among(nips: readonly string[]) {
  return sql`(SELECT value FROM json_each(${JSON.stringify(nips)}))`
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

/** Stores computed months; a month that is closed (tetap) is never replaced. */
export function storeMonths(rows: readonly Readonly<Record<string, unknown>>[]): Statement {
  const own = ['status', 'hasil', 'edisi', 'dihitung_pada']
  const columns = ['nip', 'bulan', ...own]
  const set = own.map((column) => `${column} = excluded.${column}`).join(', ')
  return {
    sql: `INSERT INTO kinerja_bulan (${columns.join(', ')})
      SELECT ${columns.map((column) => `json_extract(value, '$.${column}')`).join(', ')}
      FROM json_each(?1) WHERE true
      ON CONFLICT (nip, bulan) DO UPDATE SET ${set} WHERE kinerja_bulan.status <> 'tetap'`,
    args: [JSON.stringify(rows)],
  }
}
