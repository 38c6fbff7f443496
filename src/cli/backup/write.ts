import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Remote } from '../../db/engine/hrana.ts'
import { syncToDisk } from '../supervisor/backup-files.ts'
import { createCounter, type Line, quoteName, type TableCount } from './format.ts'
import { openSnapshot, type Snapshot } from './snapshot.ts'
import { rowsOfTable } from './table-rows.ts'

/** Tables that belong to the server and not to Luwes. */
export const INTERNAL = /^(sqlite_(?!sequence$)|libsql_|_litestream|_cf_)/

/** The number of rows of a backup, by table. */
export interface BackupSummary {
  readonly tabel: Readonly<Record<string, TableCount>>
  readonly baris: number
}

export interface BackupOptions {
  readonly daerah: string
  readonly dibuat: string
  readonly onRows: (done: number, all: number) => void
}

/**
 * Writes a database as it is at this moment into one file, while others continue to write to it.
 * The file gets its name only once it is complete and on the disk; only this account can read it.
 *
 * @throws When the database or the disk fails, with no file left behind.
 */
export async function writeBackup(
  remote: Remote,
  file: string,
  writing: BackupOptions,
): Promise<BackupSummary> {
  const part = `${file}.sebagian`
  const snapshot = await openSnapshot(remote)
  try {
    const gzip = createGzip({ level: 6 })
    const kept = pipeline(gzip, createWriteStream(part, { mode: 0o600 }))
    kept.catch(() => undefined)
    const hash = createHash('sha256')
    const line = async (text: string) => {
      hash.update(text).update('\n')
      if (!gzip.write(`${text}\n`)) await Promise.race([once(gzip, 'drain'), kept])
    }
    const written = await writeTables(snapshot, writing, line)
    const tail: Line = { akhir: true, sidik: hash.digest('hex') }
    gzip.end(`${JSON.stringify(tail)}\n`)
    await kept
    await syncToDisk(part)
    await rename(part, file)
    await syncToDisk(dirname(file))
    return written
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    await snapshot.end()
  }
}

async function writeTables(
  snapshot: Snapshot,
  { daerah, dibuat, onRows }: BackupOptions,
  line: (text: string) => Promise<void>,
): Promise<BackupSummary> {
  const { tables, after } = await schemaOf(snapshot)
  const migrasi = tables.some(({ name }) => name === '__drizzle_migrations')
    ? await countOf(snapshot, '__drizzle_migrations')
    : 0
  const put = (one: Line) => line(JSON.stringify(one))
  const tabelSql = tables.flatMap(({ sql }) => sql ?? [])
  await put({ luwes: 'cadangan', versi: 1, daerah, dibuat, migrasi, tabel: tabelSql })
  let all = 0
  for (const { name } of tables) all += await countOf(snapshot, name)
  let done = 0
  const tabel: Record<string, TableCount> = {}
  for (const { name } of tables) {
    const { kolom, pages } = await rowsOfTable(snapshot, name)
    await put({ mulai: name, kolom })
    const count = createCounter()
    for await (const page of pages) {
      for (const row of page) {
        const text = JSON.stringify(row)
        count.take(text)
        await line(text)
      }
      done += page.length
      onRows(done, all)
    }
    const counted = count.end()
    tabel[name] = counted
    await put({ selesai: name, ...counted })
  }
  await put({ sesudah: after })
  return { tabel, baris: done }
}

/** A table of a database. */
export interface Table {
  readonly name: string
  /** `null` for a table that SQLite creates itself. */
  readonly sql: string | null
}

/** Returns the tables of a database, and their indexes, triggers and views, as SQL. */
export async function schemaOf(
  snapshot: Snapshot,
): Promise<{ readonly tables: readonly Table[]; readonly after: readonly string[] }> {
  const { baris } = await snapshot.rows(
    'SELECT type, name, CASE WHEN name = ? THEN NULL ELSE sql END FROM sqlite_master ORDER BY rowid',
    ['sqlite_sequence'],
  )
  const entries = baris.map((row) =>
    row.map((value) => ('value' in value ? String(value.value) : null)),
  )
  const tables: Table[] = entries.flatMap(([type, name = null, sql = null]) =>
    type === 'table' && name !== null && !INTERNAL.test(name) ? [{ name, sql }] : [],
  )
  // What SQLite creates itself for a key has no SQL.
  const after = entries.flatMap(([type, name, sql]) =>
    type !== 'table' && sql != null && !INTERNAL.test(name ?? '') ? [sql] : [],
  )
  // Assigned numbers are corrected after every row is there.
  tables.sort((a, b) => Number(a.sql === null) - Number(b.sql === null))
  return { tables, after }
}

async function countOf(snapshot: Snapshot, name: string): Promise<number> {
  const { baris } = await snapshot.rows(`SELECT count(*) FROM ${quoteName(name)}`)
  const [value] = baris[0] ?? []
  return value?.type === 'integer' ? Number(value.value) : 0
}
