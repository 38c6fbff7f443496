import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client/http'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Remote } from '../db/engine/hrana.ts'
import { inCheckout } from './paths.ts'

const FOLDER = 'migrations'

/** The number of migrations, and how many were applied now. */
export interface MigrationResult {
  readonly total: number
  readonly applied: number
}

/** How many migrations this version knows. */
export function countMigrations(): number {
  return readMigrationFiles({ migrationsFolder: inCheckout(FOLDER) }).length
}

/** A folder with the first so many migrations. */
async function firstMigrations(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-migrasi-'))
  await cp(inCheckout(FOLDER), folder, { recursive: true })
  const file = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
  return folder
}

/**
 * Brings the tables of a database to the newest migration, or to the `upTo`-th; one that is there already
 * is left alone.
 *
 * Applied in one transaction: a migration that fails leaves the database as it was, and throws.
 */
export async function migrateDatabase(database: Remote, upTo?: number): Promise<MigrationResult> {
  if (upTo === undefined) return migrateFrom(inCheckout(FOLDER), database)
  const folder = await firstMigrations(upTo)
  return migrateFrom(folder, database).finally(() => rm(folder, { recursive: true, force: true }))
}

async function migrateFrom(
  migrationsFolder: string,
  { url, token }: Remote,
): Promise<MigrationResult> {
  const all = readMigrationFiles({ migrationsFolder })
  // Without the slash the client would take the last part of a path for a file and drop it.
  const base = url.replace(/\/?$/, '/')
  const client = createClient(token ? { url: base, authToken: token } : { url: base })
  try {
    const newest = await newestOf(client)
    const missing = all.filter(({ folderMillis }) => folderMillis > newest)
    if (missing.length > 0)
      await client.migrate([TABLE, ...missing.flatMap(({ sql, ...one }) => [...sql, noteOf(one)])])
    return { total: all.length, applied: missing.length }
  } finally {
    client.close()
  }
}

// The table, its columns and what they hold are those of Drizzle's own migrator. That one is not used
// here, because it loads the whole of Drizzle: a second of work at each start of `luwes serve`.
const TABLE = `CREATE TABLE IF NOT EXISTS __drizzle_migrations
  (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`

/** When the newest migration of a database was written, in milliseconds; 0 where it has none. */
async function newestOf(client: Client): Promise<number> {
  const [known] = await client
    .execute("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .then(({ rows }) => rows)
  if (!known) return 0
  const { rows } = await client.execute(
    'SELECT coalesce(max(created_at), 0) AS newest FROM __drizzle_migrations',
  )
  return Number(rows[0]?.newest)
}

/** The statement that notes an applied migration. */
function noteOf({ hash, folderMillis }: { readonly hash: string; readonly folderMillis: number }) {
  return {
    sql: 'INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)',
    args: [hash, folderMillis],
  }
}
