import type { Kejadian } from '../../domain/events.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { audit, kejadian } from '../tables.ts'

/** Puts events into the outbox; it belongs in the batch of the change that they announce. */
export function announce(
  db: Db,
  events: readonly Kejadian[],
  pada: Instant,
  newId: () => string,
): Statement[] {
  return events.map((event) => ({
    ...statement(db.drizzle.insert(kejadian).values({ id: newId(), pada, ...event })),
    announces: true,
  }))
}

/** Puts many events into the outbox with one statement. */
export function announceAll(
  events: readonly Kejadian[],
  pada: Instant,
  newId: () => string,
): Statement[] {
  if (events.length === 0) return []
  const rows = events.map(({ jenis, entitas, data }) => [newId(), jenis, entitas, data])
  return [
    {
      sql: `INSERT INTO kejadian (id, jenis, entitas, pada, data)
        SELECT value ->> 0, value ->> 1, value ->> 2, ?2, value -> 3 FROM json_each(?1)`,
      args: [JSON.stringify(rows), pada],
      announces: true,
    },
  ]
}

/** One row of the audit log: the actor, the action, the subject, the data. */
export interface AuditEntry {
  readonly pada: Instant
  readonly oleh: string
  readonly tindakan: string
  readonly entitas: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Appends to the audit log; it belongs in the batch of the change that it records. */
export function record(db: Db, entry: AuditEntry): Statement {
  return statement(db.drizzle.insert(audit).values(entry))
}
