import { sql } from 'drizzle-orm'
import type { Db } from '../engine/client.ts'

/** Returns the zones that units set for themselves. */
export function zonesOfUnits(db: Db) {
  return db.drizzle.all<{ zona: string }>(
    sql`SELECT DISTINCT zona FROM unit_kerja WHERE zona IS NOT NULL`,
  )
}
