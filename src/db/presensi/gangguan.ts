import { desc, eq, sql } from 'drizzle-orm'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { gangguan, sumberPresensi } from '../tables.ts'

/** A stored outage. */
export type GangguanRow = typeof gangguan.$inferSelect

/** Returns the newest outages, suspected and declared. */
export function newestOutages(db: Db, limit: number) {
  return db.drizzle.select().from(gangguan).orderBy(desc(gangguan.dari)).limit(limit)
}

export function outageById(db: Db, id: string) {
  return db.drizzle.select().from(gangguan).where(eq(gangguan.id, id))
}

/** Keeps an outage. */
export function insertOutage(db: Db, row: typeof gangguan.$inferInsert): Statement {
  return statement(db.drizzle.insert(gangguan).values(row))
}

/**
 * Changes the state of an outage as it was read, and its end. Refused as a whole when it was closed
 * or withdrawn meanwhile: a NOT NULL column is then NULL.
 */
export function changeOutage(
  { id, status, sampai }: Pick<GangguanRow, 'id' | 'status' | 'sampai'>,
  after: Pick<GangguanRow, 'status' | 'sampai'>,
): Statement {
  return {
    sql: `UPDATE gangguan SET status = CASE WHEN status = ?2 AND sampai IS ?3 THEN ?4 END, sampai = ?5
      WHERE id = ?1`,
    args: [id, status, sampai, after.status, after.sampai],
  }
}

/**
 * Ends a suspicion, because an outage takes its place. Refused as a whole when it was confirmed or
 * withdrawn already: a NOT NULL column is then NULL.
 */
export function confirmSuspicion(id: string, sampai: Instant): Statement {
  return {
    sql: `UPDATE gangguan SET status = CASE WHEN status = 'diduga' THEN 'batal' END, sampai = ?2
      WHERE id = ?1`,
    args: [id, sampai],
  }
}

/** Notes the end of a suspicion, unless somebody confirmed or withdrew it. */
export function endSuspicion(id: string, sampai: Instant): Statement {
  return {
    sql: "UPDATE gangguan SET sampai = ?2 WHERE id = ?1 AND status = 'diduga'",
    args: [id, sampai],
  }
}

/** Returns when each source of taps first and last sent something. */
export function sourcesHeard(db: Db) {
  return db.drizzle.select().from(sumberPresensi)
}

/** Returns how many taps a source made between two moments. */
export function tapsOfSource(db: Db, sumber: string, from: Instant, to: Instant) {
  return db.drizzle.all<{ jumlah: number }>(sql`SELECT count(*) AS jumlah FROM pegawai p
    CROSS JOIN tap t ON t.nip = p.nip AND t.at BETWEEN ${from} AND ${to} WHERE t.sumber = ${sumber}`)
}

/** Returns suspected outages that still last. */
export function openSuspicions(db: Db) {
  return db.drizzle
    .select()
    .from(gangguan)
    .where(sql`${gangguan.status} = 'diduga' AND ${gangguan.sampai} IS NULL`)
}
