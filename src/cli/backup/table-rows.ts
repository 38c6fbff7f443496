import { type Cells, cellOf, quoteName } from './format.ts'
import { type Snapshot, TooLarge } from './snapshot.ts'

/** The intended size of an answer: well below the server's limit of 10 MB. */
const AIM_BYTES = 2_000_000
const FIRST = 200
const MOST = 10_000

/** A table in a backup: its columns, and the rows. */
export interface TableRows {
  readonly kolom: readonly string[]
  readonly pages: AsyncGenerator<readonly Cells[]>
}

/** Returns all rows of a table in the order of insertion, page by page, whatever their size. */
export async function rowsOfTable(snapshot: Snapshot, name: string): Promise<TableRows> {
  const { kolom } = await snapshot.rows(`SELECT * FROM ${quoteName(name)} LIMIT 0`)
  return { kolom, pages: withoutRowid(pagesOf(snapshot, name)) }
}

async function* withoutRowid(
  pages: AsyncGenerator<readonly Cells[]>,
): AsyncGenerator<readonly Cells[]> {
  for await (const rows of pages) yield rows.map((row) => row.slice(1))
}

/**
 * Returns some or all rows of a table, each after its rowid, in the order of insertion.
 *
 * @throws When the server does not answer, and `TooLarge` when one row alone is too large.
 */
export async function* pagesOf(
  snapshot: Snapshot,
  name: string,
  where = '1',
): AsyncGenerator<readonly Cells[]> {
  const sql = `SELECT rowid, * FROM ${quoteName(name)} WHERE rowid > ? AND ${where} ORDER BY rowid LIMIT ?`
  let after = Number.MIN_SAFE_INTEGER
  let limit = FIRST
  for (;;) {
    let found: Awaited<ReturnType<Snapshot['rows']>>
    try {
      found = await snapshot.rows(sql, [after, limit])
    } catch (error) {
      if (!(error instanceof TooLarge) || limit === 1) throw error
      limit = Math.ceil(limit / 4)
      continue
    }
    const rows = found.baris.map((row) => row.map(cellOf))
    if (rows.length > 0) yield rows
    if (rows.length < limit) return
    after = Number(rows.at(-1)?.[0])
    const bytes = JSON.stringify(found.baris).length
    const fitting = Math.floor((limit * AIM_BYTES) / Math.max(1, bytes))
    limit = Math.max(1, Math.min(MOST, limit * 4, fitting))
  }
}
