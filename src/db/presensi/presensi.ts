import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../engine/client.ts'
import { pegawai, unitKerja } from '../tables.ts'

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
