import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/libsql/http'
import { migrate } from 'drizzle-orm/libsql/migrator'
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
  const config = { migrationsFolder }
  // Without the slash the client would take the last part of a path for a file and drop it.
  const base = url.replace(/\/?$/, '/')
  const database = drizzle({
    connection: token ? { url: base, authToken: token } : { url: base },
  })
  const count = async () => {
    const { rows } = await database.$client.execute(
      'SELECT count(*) AS n FROM __drizzle_migrations',
    )
    return Number(Object.values(rows[0] ?? {})[0])
  }
  try {
    // A fresh database has not even the table that counts.
    const before = await count().catch(() => 0)
    await migrate(database, config)
    const after = await count()
    return { total: readMigrationFiles(config).length, applied: after - before }
  } finally {
    database.$client.close()
  }
}
