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

/** Changes the state of an outage, and its end. */
export function changeOutage(
  db: Db,
  id: string,
  set: Partial<Pick<GangguanRow, 'status' | 'sampai'>>,
): Statement {
  return statement(db.drizzle.update(gangguan).set(set).where(eq(gangguan.id, id)))
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
