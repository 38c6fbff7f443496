import { desc, eq, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Cuti } from '../../domain/pegawai/pegawai.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { permohonanCuti } from '../tables.ts'

/** A stored application for leave. */
export type PermohonanTersimpan = typeof permohonanCuti.$inferSelect

/**
 * Stores an application for leave; fails on its index when the same person already asked for the
 * same day.
 */
export function insertApplication(db: Db, row: PermohonanTersimpan): Statement {
  return statement(db.drizzle.insert(permohonanCuti).values(row))
}

/** Returns a person's applications, newest first. */
export function applicationsOf(db: Db, nip: Nip) {
  return db.drizzle
    .select()
    .from(permohonanCuti)
    .where(eq(permohonanCuti.nip, nip))
    .orderBy(desc(permohonanCuti.diajukanPada), desc(permohonanCuti.id))
}

/** Returns the leaves that SIMPEG granted a person. */
export function leavesOf(db: Db, nip: Nip) {
  return db.drizzle.all<Pick<Cuti, 'jenis' | 'dari' | 'sampai'>>(
    sql`SELECT data ->> 'jenis' AS jenis, dari, sampai FROM cuti WHERE nip = ${nip} AND batal = 0`,
  )
}
