import { drizzle } from 'drizzle-orm/libsql/http'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Remote } from '../db/hrana.ts'
import { inCheckout } from './paths.ts'

/** How many migrations there are, and how many of them were applied just now. */
export interface Migrated {
  readonly total: number
  readonly applied: number
}

/**
 * Brings the tables of a database to the newest migration; one that is there already is left alone.
 *
 * Applied in one transaction: a migration that fails leaves the database as it was, and throws.
 */
export async function migrateDatabase({ url, token }: Remote): Promise<Migrated> {
  const config = { migrationsFolder: inCheckout('migrations') }
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
