import type { Client } from '@libsql/client/web'
import type { BatchItem, BatchResponse } from 'drizzle-orm/batch'
import { LibSQLDatabase } from 'drizzle-orm/libsql/driver-core'
import { LibSQLSession } from 'drizzle-orm/libsql/session'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core/dialect'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Remote } from './hrana.ts'
import { readingClient } from './reading.ts'
import {
  asValue,
  type ConstraintFailure,
  DatabaseAway,
  type Rows,
  type Statement,
  type WriteAnswer,
  type WriteGroup,
  type WriteGroups,
} from './statement.ts'

export { type ConstraintFailure, DatabaseAway, type Row, type Statement } from './statement.ts'

/** The address of a database, and the writer for it. */
export interface ConnectOptions extends Remote {
  /** The one writer of the deployment: `writerThrough(env.PENULIS)`, or `createWriter` in Node. */
  readonly write: WriteGroup
  /** The same writer for several groups in one call; when left out, one call per group. */
  readonly writeEach?: WriteGroups
  /** Called on every round trip, so that a test can count them. */
  readonly onRoundTrip?: (kind: 'read' | 'write') => void
}

/** The database of a deployment, one HTTP round trip away. */
export interface Db {
  /** Builds queries. Pass them to `read`; pass writes as statements to `write`. */
  readonly drizzle: LibSQLDatabase
  /**
   * Reads several queries in one round trip and one snapshot, with their rows in the same order.
   *
   * @throws {DatabaseAway} When no answer came in 2.5 s.
   */
  readonly read: <One extends BatchItem<'sqlite'>, Queries extends readonly [One, ...One[]]>(
    queries: Queries,
  ) => Promise<BatchResponse<Queries>>
  /**
   * Writes one group, all or nothing, and returns the rows of each statement (with RETURNING).
   *
   * @throws {DatabaseAway} `perhaps` tells whether the change may have been stored anyway.
   */
  readonly write: (
    statements: readonly Statement[],
  ) => Promise<Result<readonly Rows[], ConstraintFailure>>
  /**
   * Writes several groups in one call: each is stored or refused on its own.
   *
   * @throws {DatabaseAway} When one of them got no answer, after all were tried.
   */
  readonly writeEach: (
    groups: readonly (readonly Statement[])[],
  ) => Promise<Result<readonly Rows[], ConstraintFailure>[]>
}

/** Opens a database. Holds no connection and no state, so that every request may share it. */
export function connect({ write, onRoundTrip, ...options }: ConnectOptions): Db {
  const { writeEach = (groups) => Promise.all(groups.map(write)), ...remote } = options
  const handle = drizzleOver(readingClient(remote, () => onRoundTrip?.('read')))
  return {
    drizzle: handle,
    read: (queries) => handle.batch(queries),
    write: async (statements) => {
      onRoundTrip?.('write')
      return outcomeOf(await write(statements))
    },
    writeEach: async (groups) => {
      if (groups.length === 0) return []
      onRoundTrip?.('write')
      return (await writeEach(groups)).map(outcomeOf)
    },
  }
}

/**
 * Opens drizzle over a client of ours. Its own `drizzle()` does the same, but also loads libSQL's
 * client: sixty modules for each command, and 20 kB of the Worker's bundle.
 */
function drizzleOver(client: Client): LibSQLDatabase {
  const dialect = new SQLiteAsyncDialect()
  const session = new LibSQLSession<Record<string, never>, Record<string, never>>(
    client,
    dialect,
    undefined,
    {},
    undefined,
  )
  return new LibSQLDatabase('async', dialect, session, undefined)
}

/**
 * Returns the writer's answer about one group.
 *
 * @throws When the outcome is unknown, or the fault is ours.
 */
function outcomeOf(answer: WriteAnswer): Result<readonly Rows[], ConstraintFailure> {
  switch (answer.kind) {
    case 'written':
      return ok(answer.rows)
    case 'refused':
      return err(answer.error)
    case 'away':
      throw new DatabaseAway(answer.message, answer)
    case 'fault':
      throw new Error(`database: ${answer.message}`)
  }
}

/** Turns a drizzle query into a statement for `write`. */
export function statement(query: { toSQL(): { sql: string; params: unknown[] } }): Statement {
  const { sql, params } = query.toSQL()
  return { sql, args: params.map(asValue) }
}
