import { sql } from 'drizzle-orm'
import type { Db, Statement } from '../engine/client.ts'

/** A row of the audit log as it is stored, `data` as its JSON text. */
export interface AuditRow {
  readonly urut: number
  readonly pada: number
  readonly oleh: string
  readonly tindakan: string
  readonly entitas: string
  readonly data: string
}

/** A place in the audit log: its row, its seal, or one of them where the other is gone. */
export type AuditPlace = { readonly urut: number; readonly segel: string | null } & (
  | AuditRow
  | { readonly pada: null }
)

/** The last seal and the rows after it, in order. */
export function unsealed(db: Db, limit: number) {
  return [
    db.drizzle.all<{ urut: number; segel: string }>(
      sql`SELECT urut, segel FROM audit_segel ORDER BY urut DESC LIMIT 1`,
    ),
    db.drizzle.all<AuditRow>(
      sql`SELECT urut, pada, oleh, tindakan, entitas, data FROM audit
        WHERE urut > coalesce((SELECT max(urut) FROM audit_segel), 0) ORDER BY urut LIMIT ${limit}`,
    ),
  ] as const
}

/** Keeps seals; refused as a whole where another run has sealed one of the rows meanwhile. */
export function keepSeals(seals: readonly { urut: number; segel: string }[]): Statement {
  return {
    sql: `INSERT INTO audit_segel (urut, segel)
      SELECT value ->> 'urut', value ->> 'segel' FROM json_each(?1)`,
    args: [JSON.stringify(seals)],
  }
}

/** Places of the audit log after one of them, in order, whether the row or the seal is left. */
export function placesAfter(db: Db, after: number, limit: number) {
  return db.drizzle.all<AuditPlace>(sql`
    SELECT n.urut, a.pada, a.oleh, a.tindakan, a.entitas, a.data, s.segel FROM (
      SELECT urut FROM audit WHERE urut > ${after}
      UNION SELECT urut FROM audit_segel WHERE urut > ${after} ORDER BY urut LIMIT ${limit}) n
    LEFT JOIN audit a ON a.urut = n.urut LEFT JOIN audit_segel s ON s.urut = n.urut
    ORDER BY n.urut`)
}

/** The number of the last row ever written, which outlives the row: rows are never renumbered. */
export function lastWritten(db: Db) {
  return db.drizzle.all<{ urut: number }>(
    sql`SELECT seq AS urut FROM sqlite_sequence WHERE name = 'audit'`,
  )
}
