import { type Remote, runBatch, type Step } from '../../db/engine/hrana.ts'
import { type Cell, type Cells, createCounter, quoteName } from './format.ts'
import { type BackupContent, BadBackup, readBackup } from './read.ts'
import type { Schema } from './schema.ts'
import { openSnapshot } from './snapshot.ts'
import { rowsOfTable } from './table-rows.ts'

const LIMIT_MS = 60_000
/** SQLite takes at most 32,766 values per statement. */
const MOST_VALUES = 30_000

/**
 * Loads a backup into an empty database: tables, rows, and then indexes and triggers. Tables and
 * indexes are created from the known schema: no SQL of the file is ever executed.
 *
 * @throws {BadBackup} At the first table that is not in that schema.
 */
export async function loadBackup(
  file: string,
  database: Remote,
  { tabel, kolom: known, sesudah }: Schema,
  onRows: (done: number) => void,
): Promise<BackupContent> {
  let table = ''
  let kolom: readonly string[] = []
  let rows: Cells[] = []
  let done = 0
  const flush = async () => {
    if (rows.length === 0) return
    await run(database, insertsOf(table, kolom, rows))
    done += rows.length
    rows = []
    onRows(done)
  }
  return readBackup(file, {
    head: () => run(database, tabel.map(plain)),
    table: async (name, columns) => {
      if (JSON.stringify(known.get(name)) !== JSON.stringify(columns)) {
        throw new BadBackup(`${name} is not a table of Luwes, or has other columns`)
      }
      table = name
      kolom = columns
      // SQLite counts its numbers as rows are inserted; those of the backup replace them.
      if (name === 'sqlite_sequence') await run(database, [plain('DELETE FROM sqlite_sequence')])
    },
    row: (row) => void rows.push(row),
    flush,
    after: () => run(database, sesudah.map(plain)),
  })
}

function plain(sql: string): Step {
  return { sql, args: [] }
}

/** Runs statements in one transaction, all or none. */
async function run(database: Remote, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return
  const batch: Step[] = [plain('BEGIN IMMEDIATE'), ...steps, plain('COMMIT')].map((step, index) =>
    index === 0 ? step : { ...step, condition: { type: 'ok', step: index - 1 } },
  )
  const failed = (await runBatch(database, batch, LIMIT_MS)).find((one) => one?.ok === false)
  if (failed?.ok === false) throw new Error(`the database: ${failed.message}`)
}

function insertsOf(table: string, kolom: readonly string[], rows: readonly Cells[]): Step[] {
  const most = Math.max(1, Math.floor(MOST_VALUES / kolom.length))
  const steps: Step[] = []
  for (let from = 0; from < rows.length; from += most) {
    const slice = rows.slice(from, from + most)
    const args: Step['args'][number][] = []
    const values = slice.map((row) => {
      if (row.length !== kolom.length) throw new BadBackup(`a row of ${table} has another width`)
      return `(${row.map((cell) => placeOf(cell, args)).join(', ')})`
    })
    const sql = `INSERT INTO ${quoteName(table)} (${kolom.map(quoteName).join(', ')}) VALUES ${values.join(', ')}`
    steps.push({ sql, args })
  }
  return steps
}

/**
 * Returns the placeholder of a value in a statement, keeping its type: a 5.0 stays a real, a blob a
 * blob.
 */
function placeOf(cell: Cell, args: Step['args'][number][]): string {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') {
    args.push(cell)
    return '?'
  }
  if ('i' in cell) {
    args.push(BigInt(cell.i))
    return '?'
  }
  if ('f' in cell) {
    args.push(cell.f)
    return 'CAST(? AS REAL)'
  }
  return `x'${Buffer.from(cell.b, 'base64').toString('hex')}'`
}

/** Compares every row of a database with a backup; returns the names of tables that differ. */
export async function differences(
  database: Remote,
  { tabel }: BackupContent,
): Promise<readonly string[]> {
  const snapshot = await openSnapshot(database)
  const found: string[] = []
  try {
    for (const [name, { jumlah, sidik }] of Object.entries(tabel)) {
      const count = createCounter()
      const { pages } = await rowsOfTable(snapshot, name)
      for await (const page of pages) for (const row of page) count.take(JSON.stringify(row))
      const counted = count.end()
      if (counted.jumlah !== jumlah || counted.sidik !== sidik) found.push(name)
    }
  } finally {
    await snapshot.end()
  }
  return found
}

/**
 * Returns whether a database has no tables except the server's own.
 *
 * @throws When it does not answer.
 */
export async function isEmpty(database: Remote): Promise<boolean> {
  const [outcome] = await runBatch(database, [
    plain(
      "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE 'libsql_%'",
    ),
  ])
  if (!outcome?.ok) throw new Error('the database does not answer')
  return outcome.result.rows[0]?.[0] === 0
}
