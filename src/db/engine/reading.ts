import type { Client, InArgs, InStatement, ResultSet } from '@libsql/client/web'
import { CALL_LIMIT, type Remote, type Step, type StepRows } from './hrana.ts'
import { asValue, DatabaseAway, type Statement, troubleOf, type Value } from './statement.ts'
import { runReading } from './stream.ts'

/**
 * Returns the part of a libSQL client that drizzle calls to read; every way to write is refused.
 */
export function readingClient(remote: Remote, onRoundTrip: () => void): Client {
  const ask = async (statements: readonly AnyStatement[]): Promise<ResultSet[]> => {
    onRoundTrip()
    return readBatch(remote, statements.map(asStatement))
  }
  const refuse = () => Promise.reject(new Error('writes go through Db.write'))
  return {
    batch: (statements) => ask(statements),
    execute: async (one: InStatement, args: InArgs = []) => {
      const [result] = await ask([typeof one === 'string' ? [one, args] : one])
      if (!result) throw new DatabaseAway('no answer', { perhaps: false })
      return result
    },
    migrate: refuse,
    transaction: refuse,
    executeMultiple: refuse,
    sync: refuse,
    reconnect: () => undefined,
    close: () => undefined,
    closed: false,
    protocol: 'http',
  }
}

/** Every form in which libSQL's client takes a statement. */
type AnyStatement = InStatement | [sql: string, args?: InArgs]

function asStatement(one: AnyStatement): Statement {
  if (typeof one === 'string') return { sql: one, args: [] }
  const [sql, args = []] = Array.isArray(one) ? one : [one.sql, one.args]
  const values = Array.isArray(args) ? args : Object.values(args)
  return { sql, args: values.map(asValue) }
}

/**
 * Reads in one snapshot. Tries again when the connection failed early, because a read changes
 * nothing.
 */
async function readBatch(remote: Remote, statements: readonly Statement[]): Promise<ResultSet[]> {
  const steps: Step[] = [{ sql: 'BEGIN', args: [] }]
  for (const [index, one] of statements.entries()) {
    steps.push({ ...one, condition: { type: 'ok', step: index } })
  }
  // A replica runs a transaction itself only if it is rolled back; it would forward others to the
  // primary. Nothing was written, so it is rolled back.
  steps.push({
    sql: 'ROLLBACK',
    args: [],
    condition: { type: 'not', cond: { type: 'is_autocommit' } },
  })
  const started = Date.now()
  for (let first = true; ; first = false) {
    const left = CALL_LIMIT - (Date.now() - started)
    try {
      return await readOnce(remote, steps, left)
    } catch (error) {
      const early = Date.now() - started < CALL_LIMIT / 2
      if (!(error instanceof DatabaseAway) || !first || !early) throw error
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 80))
    }
  }
}

async function readOnce(
  remote: Remote,
  steps: readonly Step[],
  limit: number,
): Promise<ResultSet[]> {
  const { outcomes } = await runReading(remote, steps, limit)
  return outcomes.slice(1, -1).map((outcome) => {
    if (outcome?.ok) return asResultSet(outcome.result)
    const failed = outcomes.find((other) => other?.ok === false)
    const message = failed?.ok === false ? failed.message : 'not answered'
    const passing = failed?.ok === false && troubleOf(failed.code) !== null
    throw passing
      ? new DatabaseAway(message, { perhaps: false })
      : new Error(`database: ${message}`)
  })
}

/** Returns rows in the form of libSQL's client: objects that can also be read by position. */
function asResultSet({ columns, rows, changes, lastInsertRowid }: StepRows): ResultSet {
  return {
    columns: [...columns],
    columnTypes: columns.map(() => ''),
    rows: rows.map((values) => asRow(columns, values)),
    rowsAffected: changes,
    lastInsertRowid,
    toJSON: () => ({ columns, rows }),
  }
}

function asRow(columns: readonly string[], values: readonly Value[]): ResultSet['rows'][number] {
  const row: ResultSet['rows'][number] = { length: values.length }
  // The length and the positions are hidden from Object.keys, as in libSQL's rows.
  Object.defineProperty(row, 'length', { enumerable: false })
  for (const [index, value] of values.entries()) {
    Object.defineProperty(row, index, { value })
    const column = columns[index]
    if (column !== undefined && !Object.hasOwn(row, column)) row[column] = value
  }
  return row
}
