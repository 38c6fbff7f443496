import type { Client } from '@libsql/client/http'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import type { Remote } from '../db/engine/hrana.ts'
import { inCheckout } from './paths.ts'

/** The number of migrations, and how many were applied now. */
export interface MigrationResult {
  readonly total: number
  readonly applied: number
}

/**
 * A database, or a backup, that lacks migrations which this version no longer has by themselves: its first
 * migration is made of them. Nothing was changed.
 */
export class TooOld extends Error {
  override readonly name = 'TooOld'
  /** What is the matter, and what to do, apart. */
  readonly parts = [
    'Datanya dari Luwes sebelum 1.0 yang belum diperbarui sampai rilis terakhirnya; tidak ada yang diubah / the data is from a Luwes before 1.0 that was not updated to its last release. Nothing was changed',
    'Pasang dahulu rilis terakhir sebelum 1.0 (v0.1.0) dan biarkan ia memperbaruinya, lalu ulangi dengan rilis ini; lihat /docs/naik-versi / first deploy the last release before 1.0 (v0.1.0) and let it update the data. Then repeat with this release. See /docs/naik-versi',
  ] as const

  constructor() {
    super()
    this.message = this.parts.join('. ')
  }
}

/** Returns the migrations of this version, or of another folder, the oldest first. */
export function knownMigrations(
  folder: string = inCheckout('migrations'),
): readonly MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder: folder })
}

/**
 * Returns the migrations that come after a moment: when the newest one that was applied was written, in milliseconds,
 * or 0 where none was.
 *
 * @throws {TooOld} Where that is before the first one, which several earlier ones were made into.
 */
export function missingAfter(
  newest: number,
  known: readonly MigrationMeta[] = knownMigrations(),
): readonly MigrationMeta[] {
  if (newest > 0 && newest < (known[0]?.folderMillis ?? 0)) throw new TooOld()
  return known.filter(({ folderMillis }) => folderMillis > newest)
}

/**
 * Brings the tables of a database to the newest of these migrations; one that is there already is left alone.
 *
 * Applied in one transaction: a migration that fails leaves the database as it was, and throws.
 *
 * @throws {TooOld} For a database that lacks what the first one was made of.
 */
export async function migrateDatabase(
  { url, token }: Remote,
  known: readonly MigrationMeta[] = knownMigrations(),
): Promise<MigrationResult> {
  // Without the slash the client would take the last part of a path for a file and drop it.
  const base = url.replace(/\/?$/, '/')
  // Loaded here, for it has sixty modules, and commands that only know migrations need none of them.
  const { createClient } = await import('@libsql/client/http')
  const client = createClient(token ? { url: base, authToken: token } : { url: base })
  try {
    const missing = missingAfter(await newestOf(client), known)
    if (missing.length > 0)
      await client.migrate([TABLE, ...missing.flatMap(({ sql, ...one }) => [...sql, noteOf(one)])])
    return { total: known.length, applied: missing.length }
  } finally {
    client.close()
  }
}

// The table, its columns and what they hold are those of Drizzle's own migrator. That one is not used
// here, because it loads the whole of Drizzle: a second of work at each start of `luwes serve`.
const TABLE = `CREATE TABLE IF NOT EXISTS __drizzle_migrations
  (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`

/** Tells when the newest migration of a database was written, in milliseconds; 0 where it has none. */
export const NEWEST_APPLIED =
  'SELECT coalesce(max(created_at), 0) AS newest FROM __drizzle_migrations'

/** Returns when the newest migration of a database was written, in milliseconds; 0 where it has none. */
async function newestOf(client: Client): Promise<number> {
  const [known] = await client
    .execute("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .then(({ rows }) => rows)
  if (!known) return 0
  const { rows } = await client.execute(NEWEST_APPLIED)
  return Number(rows[0]?.newest)
}

/** Returns the statement that notes an applied migration. */
function noteOf({ hash, folderMillis }: { readonly hash: string; readonly folderMillis: number }) {
  return {
    sql: 'INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)',
    args: [hash, folderMillis],
  }
}
