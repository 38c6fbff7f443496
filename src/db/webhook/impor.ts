import { sql } from 'drizzle-orm'
import type { Db } from '../engine/client.ts'

/** Whose the taps of some ids are, and when they were made. */
export function ownersOfTaps(db: Db, ids: readonly string[]) {
  return db.drizzle.all<{ id: string; nip: string }>(
    sql`SELECT id, nip FROM tap WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  )
}

/** The zones that units name for themselves. */
export function zonesOfUnits(db: Db) {
  return db.drizzle.all<{ zona: string }>(
    sql`SELECT DISTINCT zona FROM unit_kerja WHERE zona IS NOT NULL`,
  )
}
