import { DatabaseAway, type Row, type Statement, type Value } from './statement.ts'

// Hrana 3 over HTTP, reduced to the one request that Luwes needs: a batch of conditional steps, on
// a fresh or a kept connection (`stream.ts`). The published client is not used, because it queues
// the calls of all requests in one object. On workerd a caller who hangs up would block that queue
// for ever.

/** The address of the database, and how to ask it. */
export interface Remote {
  readonly url: string
  readonly token?: string | undefined
  readonly fetch?: typeof fetch | undefined
}

/** When a step runs, depending on the results of earlier steps (by their position in the batch). */
export type Condition =
  | { readonly type: 'ok' | 'error'; readonly step: number }
  | { readonly type: 'not'; readonly cond: Condition }
  | { readonly type: 'and'; readonly conds: readonly Condition[] }
  | { readonly type: 'is_autocommit' }

/** One statement of a batch. */
export interface Step extends Statement {
  readonly condition?: Condition
}

/** The result of a step that ran. */
export interface StepRows {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  readonly changes: number
  readonly lastInsertRowid: bigint | undefined
}

/** The outcome of a step; `null` when its condition did not hold. */
export type StepOutcome =
  | { readonly ok: true; readonly result: StepRows }
  | { readonly ok: false; readonly code: string; readonly message: string }
  | null

/** A value as the server sends it. */
export type WireValue =
  | { readonly type: 'null' }
  | { readonly type: 'integer'; readonly value: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'blob'; readonly base64: string }

interface WireError {
  readonly message: string
  readonly code?: string | null
}

interface WireResult {
  readonly cols: readonly { readonly name: string | null }[]
  readonly rows: readonly (readonly WireValue[])[]
  readonly affected_row_count: number
  readonly last_insert_rowid: string | null
}

interface WireBatch {
  readonly step_results: readonly (WireResult | null)[]
  readonly step_errors: readonly (WireError | null)[]
  readonly replication_index?: string | null
}

/** The server's answer to a call: a result for each request in it. */
export interface WireAnswer {
  /** The key to reach the connection again, while it is kept. */
  readonly baton?: string | null
  /** The address to reach it again, if it has changed. */
  readonly base_url?: string | null
  readonly results: readonly {
    readonly type: 'ok' | 'error'
    readonly error?: WireError
    readonly response?: { readonly result?: WireBatch; readonly is_autocommit?: boolean }
  }[]
}

/** The server could not read a batch, so it ran nothing of it. */
export class BadBatch extends TypeError {
  override readonly name = 'BadBatch'
}

/** The statuses that mean this. */
const BAD_BATCH = [400, 413, 422]

/** On this machine, compressing an answer costs more than it saves. */
const ON_THIS_MACHINE = /^http:\/\/(127\.|localhost[:/]|\[::1\])/

/** The time limit of one HTTP call, in milliseconds. */
export const CALL_LIMIT = 2_500

/**
 * Runs a batch in one HTTP round trip on its own connection, and returns the outcome of each step.
 * A transaction that a batch leaves open ends with it.
 *
 * @throws {DatabaseAway} `perhaps` is false only when the batch certainly did not run.
 *
 * @throws {RangeError} When the batch itself is wrong (or a TypeError); nothing of it ran.
 */
export async function runBatch(
  remote: Remote,
  steps: readonly Step[],
  limit = CALL_LIMIT,
): Promise<readonly StepOutcome[]> {
  return (await runIndexed(remote, steps, limit)).outcomes
}

/**
 * Runs a batch like `runBatch`, and also returns the last frame of the replication log; `null` if
 * there is none. A replica runs it only once it has the log up to the frame `since`.
 */
export async function runIndexed(
  remote: Remote,
  steps: readonly Step[],
  limit = CALL_LIMIT,
  since?: number,
): Promise<Ran> {
  const requests = [batchOf(steps, since), { type: 'close' }]
  return ranFrom(await post(remote, { requests }, limit), steps)
}

/** The outcome of each step of a batch, and the last frame of the replication log. */
export interface Ran {
  readonly outcomes: readonly StepOutcome[]
  readonly indeks: number | null
}

/** Returns the request that runs a batch. */
export function batchOf(steps: readonly Step[], since?: number): unknown {
  const index = since === undefined ? {} : { replication_index: String(since) }
  return { type: 'batch', batch: { steps: steps.map(toWire), ...index } }
}

/**
 * Reads the outcome of a batch that was the first request of a call.
 *
 * @throws {DatabaseAway} When the answer is an error or has no result; the batch may have run.
 */
export function ranFrom(answer: WireAnswer, steps: readonly Step[]): Ran {
  const first = answer.results[0]
  const result = first?.response?.result
  if (first?.type !== 'ok' || !result) {
    throw new DatabaseAway(first?.error?.message ?? 'unreadable answer', { perhaps: true })
  }
  const { replication_index: last } = result
  return {
    outcomes: steps.map((_, index) => outcome(result, index)),
    indeks: last ? Number(last) : null,
  }
}

/** Returns whether a database server runs on this machine. */
export function isOnThisMachine({ url }: Remote): boolean {
  return ON_THIS_MACHINE.test(url)
}

/**
 * Calls the server once.
 *
 * @throws Like `runBatch`.
 */
export async function post(remote: Remote, body: unknown, limit: number): Promise<WireAnswer> {
  const ask = remote.fetch ?? globalThis.fetch
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (remote.token) headers.authorization = `Bearer ${remote.token}`
  const url = `${remote.url.replace(/^libsql:/, 'https:').replace(/\/$/, '')}/v3/pipeline`
  if (ON_THIS_MACHINE.test(url)) headers['accept-encoding'] = 'identity'
  try {
    const signal = AbortSignal.timeout(limit)
    const response = await ask(url, { method: 'POST', headers, body: JSON.stringify(body), signal })
    const text = await response.text()
    if (BAD_BATCH.includes(response.status)) throw new BadBatch(`bad batch: ${text.slice(0, 200)}`)
    if (!response.ok) {
      // A rejected caller was not heard: this happens while our server opens after a restart.
      const perhaps = response.status !== 401 && response.status !== 403
      throw new DatabaseAway(`status ${response.status}`, { perhaps })
    }
    // Safe because Hrana fixes the shape of a 200, and each part is looked for before it is used.
    return JSON.parse(text) as WireAnswer
  } catch (error) {
    if (error instanceof DatabaseAway || error instanceof BadBatch) throw error
    throw new DatabaseAway(String(error), { perhaps: !neverReached(error) })
  }
}

/**
 * Returns whether a call never reached the server: this is certain only for a refused connection.
 */
function neverReached(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return [error, cause].some((part) => /ECONNREFUSED|connection refused/i.test(String(part)))
}

function toWire({ sql, args, condition }: Step): unknown {
  const stmt = { sql, args: args.map(valueToWire), want_rows: true }
  return condition ? { stmt, condition } : { stmt }
}

/**
 * Converts a value for the server. One that it cannot read would fail everybody's batch, so it is
 * repaired or rejected here.
 */
function valueToWire(value: Value | boolean): WireValue {
  if (value === null) return { type: 'null' }
  if (typeof value === 'string') return { type: 'text', value: value.toWellFormed() }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    if (!Number.isFinite(value)) throw new RangeError('a number of a statement must be finite')
    return { type: 'float', value }
  }
  const integer = BigInt(value)
  if (BigInt.asIntN(64, integer) !== integer) throw new RangeError('an integer over 64 bits')
  return { type: 'integer', value: String(integer) }
}

function outcome(batch: WireBatch, index: number): StepOutcome {
  const error = batch.step_errors[index]
  if (error) return { ok: false, code: error.code ?? '', message: error.message }
  const result = batch.step_results[index]
  if (!result) return null
  return {
    ok: true,
    result: {
      columns: result.cols.map(({ name }) => name ?? ''),
      rows: result.rows.map((row) => row.map(valueFromWire)),
      changes: result.affected_row_count,
      lastInsertRowid:
        result.last_insert_rowid === null ? undefined : BigInt(result.last_insert_rowid),
    },
  }
}

function valueFromWire(value: WireValue): Value {
  switch (value.type) {
    case 'null':
      return null
    case 'integer': {
      const number = Number(value.value)
      return Number.isSafeInteger(number) ? number : BigInt(value.value)
    }
    case 'float':
    case 'text':
      return value.value
    case 'blob':
      return value.base64
  }
}

/** Returns the rows of a step as objects. Of two columns with one name, the later one counts. */
export function asObjects({ columns, rows }: StepRows): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
  )
}
