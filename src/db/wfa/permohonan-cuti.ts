import { desc, eq, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Cuti } from '../../domain/pegawai/pegawai.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { permohonanCuti } from '../tables.ts'

/** An application for leave as it is kept. */
export type PermohonanTersimpan = typeof permohonanCuti.$inferSelect

/** Keeps an application for leave; fails on its index where the same person asked for the same day already. */
export function insertApplication(db: Db, row: PermohonanTersimpan): Statement {
  return statement(db.drizzle.insert(permohonanCuti).values(row))
}

/** Returns a person's applications, the newest first. */
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
