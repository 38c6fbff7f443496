import { sql } from 'drizzle-orm'
import type { Db, Statement } from '../engine/client.ts'

/** A stored row of the audit log, `data` as its JSON text. */
export interface AuditRow {
  readonly urut: number
  readonly pada: number
  readonly oleh: string
  readonly tindakan: string
  readonly entitas: string
  readonly data: string
}

/** A position in the audit log: its row and its seal, or one of them when the other is missing. */
export type AuditPlace = { readonly urut: number; readonly segel: string | null } & (
  | AuditRow
  | { readonly pada: null }
)

/** Returns the last seal and the rows after it, in order. */
export function rowsToSeal(db: Db, limit: number) {
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

/** Stores seals; refused as a whole when another run has sealed one of the rows meanwhile. */
export function keepSeals(seals: readonly { urut: number; segel: string }[]): Statement {
  return {
    sql: `INSERT INTO audit_segel (urut, segel)
      SELECT value ->> 'urut', value ->> 'segel' FROM json_each(?1)`,
    args: [JSON.stringify(seals)],
  }
}

/**
 * Returns positions of the audit log after one of them, in order, even if only the row or only the
 * seal is left.
 */
export function placesAfter(db: Db, after: number, limit: number) {
  return db.drizzle.all<AuditPlace>(sql`
    SELECT n.urut, a.pada, a.oleh, a.tindakan, a.entitas, a.data, s.segel FROM (
      SELECT urut FROM audit WHERE urut > ${after}
      UNION SELECT urut FROM audit_segel WHERE urut > ${after} ORDER BY urut LIMIT ${limit}) n
    LEFT JOIN audit a ON a.urut = n.urut LEFT JOIN audit_segel s ON s.urut = n.urut
    ORDER BY n.urut`)
}

/** A filter for rows of the audit log; fields left out match anything. */
export interface SaringAudit {
  readonly oleh?: string | undefined
  /** The beginning of the name of an action. */
  readonly tindakan?: string | undefined
  /** A text in the subject of the action, or in the details. */
  readonly cari?: string | undefined
  readonly dari?: number | undefined
  readonly sampai?: number | undefined
}

/**
 * Returns matching rows of the audit log, newest first, below a number; with the actor and the
 * seal.
 */
export function auditFound(db: Db, saring: SaringAudit, before: number, limit: number) {
  const { oleh, tindakan, cari, dari, sampai } = saring
  const text = cari?.toLowerCase()
  const tests = [
    oleh === undefined ? null : sql`a.oleh = ${oleh}`,
    tindakan === undefined ? null : sql`substr(a.tindakan, 1, ${tindakan.length}) = ${tindakan}`,
    text === undefined
      ? null
      : sql`(instr(lower(a.entitas), ${text}) > 0 OR instr(lower(a.data), ${text}) > 0)`,
    dari === undefined ? null : sql`a.pada >= ${dari}`,
    sampai === undefined ? null : sql`a.pada < ${sampai}`,
  ].filter((one) => one !== null)
  return db.drizzle.all<
    AuditRow & { readonly segel: string | null; readonly nama: string | null }
  >(sql`
    SELECT a.urut, a.pada, a.oleh, p.nama, a.tindakan, a.entitas, a.data, s.segel FROM audit a
    LEFT JOIN audit_segel s ON s.urut = a.urut LEFT JOIN pegawai p ON p.nip = a.oleh
    WHERE a.urut < ${before} ${sql.join(
      tests.map((one) => sql`AND ${one}`),
      sql` `,
    )}
    ORDER BY a.urut DESC LIMIT ${limit}`)
}

/**
 * Returns the number of the last row ever written, even if it was deleted: rows are never
 * renumbered.
 */
export function lastWritten(db: Db) {
  return db.drizzle.all<{ urut: number }>(
    sql`SELECT seq AS urut FROM sqlite_sequence WHERE name = 'audit'`,
  )
}
