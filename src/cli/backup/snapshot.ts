import type { Remote, WireValue } from '../../db/engine/hrana.ts'

/** The rows of a query on a snapshot. */
export interface WireRows {
  readonly kolom: readonly string[]
  readonly baris: readonly (readonly WireValue[])[]
}

/** A database as it was at one moment, whatever is written to it meanwhile. */
export interface Snapshot {
  readonly rows: (sql: string, args?: readonly (string | number)[]) => Promise<WireRows>
  /** Releases it; the server would do so after 10 s without a query. */
  readonly end: () => Promise<void>
}

/** An answer exceeded the server's limit: request fewer rows. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

const LIMIT_MS = 60_000

interface Answer {
  readonly baton: string | null
  readonly base_url: string | null
  readonly results: readonly {
    readonly type: 'ok' | 'error'
    readonly error?: { readonly message: string; readonly code?: string | null }
    readonly response?: { readonly result?: WireResult }
  }[]
}

interface WireResult {
  readonly cols: readonly { readonly name: string | null }[]
  readonly rows: readonly (readonly WireValue[])[]
}

/**
 * Opens a snapshot: one read transaction on one stream of the server, which neither blocks writers
 * nor waits for them. `VACUUM INTO` is not possible through sqld, so rows are read one page after
 * another.
 *
 * @throws When the server does not answer, or forgets the stream.
 */
export async function openSnapshot(remote: Remote): Promise<Snapshot> {
  let base = remote.url.replace(/^libsql:/, 'https:').replace(/\/$/, '')
  let baton: string | null = null
  const ask = async (requests: readonly unknown[]): Promise<Answer> => {
    const response = await fetch(`${base}/v3/pipeline`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(remote.token && { authorization: `Bearer ${remote.token}` }),
      },
      body: JSON.stringify({ baton, requests }),
      signal: AbortSignal.timeout(LIMIT_MS),
    })
    const text = await response.text()
    if (!response.ok)
      throw new Error(`the database answered ${response.status}: ${text.slice(0, 200)}`)
    // Safe because Hrana fixes the shape of a 200, and each part is looked for before it is used.
    const answer = JSON.parse(text) as Answer
    baton = answer.baton
    base = answer.base_url?.replace(/\/$/, '') ?? base
    return answer
  }
  const rows: Snapshot['rows'] = async (sql, args = []) => {
    const [first] = (await ask([executeOf(sql, args)])).results
    const result = first?.response?.result
    if (first?.error?.code === 'RESPONSE_TOO_LARGE') throw new TooLarge(first.error.message)
    if (!result) throw new Error(`the database: ${first?.error?.message ?? 'no answer'}`)
    return { kolom: result.cols.map(({ name }) => name ?? ''), baris: result.rows }
  }
  await rows('BEGIN')
  // The first read fixes the moment.
  await rows('SELECT count(*) FROM sqlite_master')
  const end = async () => {
    await ask([executeOf('ROLLBACK', []), { type: 'close' }]).catch(() => undefined)
  }
  return { rows, end }
}

function executeOf(sql: string, args: readonly (string | number)[]) {
  const values = args.map((arg) =>
    typeof arg === 'string'
      ? { type: 'text', value: arg }
      : { type: 'integer', value: String(arg) },
  )
  return { type: 'execute', stmt: { sql, args: values, want_rows: true } }
}
