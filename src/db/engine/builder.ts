import { type SQLWrapper, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { LibSQLDatabase } from 'drizzle-orm/libsql/driver-core'
import {
  type SelectedFields,
  SQLiteAsyncDialect,
  SQLiteDeleteBase,
  SQLiteInsertBuilder,
  SQLiteSelectBuilder,
  type SQLiteTable,
  SQLiteUpdateBuilder,
} from 'drizzle-orm/sqlite-core'
import * as utils from 'drizzle-orm/utils'
import type { StepRows } from './hrana.ts'
import { asValue, type Statement } from './statement.ts'

/** The part of drizzle that builds queries. It runs none: see `Db`. */
export type Builder = Pick<
  LibSQLDatabase<Record<string, never>>,
  'select' | 'insert' | 'update' | 'delete' | 'all' | 'run'
>

/** A query ready to be sent, and what makes of its rows what drizzle promises. */
interface Prepared {
  readonly statement: Statement
  readonly rowsOf: (answer: StepRows) => unknown
}

/** SQL as drizzle writes it, with the values of its parameters. */
interface Built {
  readonly sql: string
  readonly params: unknown[]
}

/** What a query selects, in the order of its columns. */
type Fields = readonly unknown[]

/** What drizzle's types leave out of `drizzle-orm/utils`. */
interface Internal {
  readonly mapResultRow: (
    fields: Fields,
    row: readonly unknown[],
    joinsNotNullableMap: Record<string, boolean> | undefined,
  ) => unknown
}

// Safe because this version of drizzle exports it: the tests of every query fail without it.
const mapRow = (utils as unknown as Internal).mapResultRow

/** A query as drizzle prepares it, which sets afterwards what its joins may leave empty. */
class Preparation implements Prepared {
  readonly joinsNotNullableMap: Record<string, boolean> | undefined = undefined
  readonly #built: Built
  readonly #fields: Fields | undefined

  constructor(built: Built, fields: Fields | undefined) {
    this.#built = built
    this.#fields = fields
  }

  get statement(): Statement {
    return statementOf(this.#built)
  }

  rowsOf(answer: StepRows): unknown {
    const fields = this.#fields
    if (!fields) return objectsOf(answer)
    return answer.rows.map((row) => mapRow(fields, row, this.joinsNotNullableMap))
  }
}

const preparation = (built: Built, fields?: Fields) => new Preparation(built, fields)

/** What drizzle's builders ask of a session. Each prepares itself where it is read, and runs nowhere else. */
const SESSION = { prepareQuery: preparation, prepareOneTimeQuery: preparation }

/**
 * Returns drizzle without what runs queries: its own session, relations and the client of libSQL are a tenth of
 * what the Worker has of it, and read each value of a row through a property of its own.
 */
export function createBuilder(): Builder {
  const dialect = new SQLiteAsyncDialect()
  // Safe because a builder asks its session for nothing else, and that only in `_prepare`.
  const session = SESSION as never
  const raw = (query: SQLWrapper | string) => {
    const getQuery = () =>
      dialect.sqlToQuery(typeof query === 'string' ? sql.raw(query) : query.getSQL())
    return { getQuery, _prepare: () => preparation(getQuery()) }
  }
  const builder = {
    select: (fields?: SelectedFields) => new SQLiteSelectBuilder({ fields, session, dialect }),
    insert: (table: SQLiteTable) => new SQLiteInsertBuilder(table, session, dialect),
    update: (table: SQLiteTable) => new SQLiteUpdateBuilder(table, session, dialect),
    delete: (table: SQLiteTable) => new SQLiteDeleteBase(table, session, dialect),
    all: raw,
    run: raw,
  }
  // Safe because these are the builders that drizzle's own database returns, made with the same arguments.
  return builder as unknown as Builder
}

/** Prepares a query of a `Builder` to be sent. */
export function prepare(query: BatchItem<'sqlite'>): Prepared {
  // Safe because every query of a `Builder` has it, and is prepared by `SESSION` or `raw`.
  return (query as unknown as { readonly _prepare: () => Prepared })._prepare()
}

/** Turns SQL of drizzle into a statement. */
export function statementOf({ sql: text, params }: Built): Statement {
  return { sql: text, args: params.map(asValue) }
}

/** The rows of a query as objects. Two columns of one name keep the first. */
function objectsOf({ columns, rows }: StepRows): unknown[] {
  return rows.map((row) => {
    const object: Record<string, unknown> = {}
    for (const [index, column] of columns.entries()) {
      if (!Object.hasOwn(object, column)) object[column] = row[index]
    }
    return object
  })
}
