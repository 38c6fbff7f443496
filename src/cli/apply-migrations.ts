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
 * A database or a backup that lacks migrations which this version no longer has separately: they
 * were merged into its first migration. Nothing was changed.
 */
export class TooOld extends Error {
  override readonly name = 'TooOld'
  /** What is wrong, and what to do, separately. */
  readonly parts = [
    'Datanya dari Luwes sebelum 1.0 yang belum diperbarui sampai rilis terakhirnya; tidak ada yang diubah / the data is from a Luwes before 1.0 that was not updated to its last release. Nothing was changed',
    'Pasang dahulu rilis terakhir sebelum 1.0 (v0.1.0) dan biarkan ia memperbaruinya, lalu ulangi dengan rilis ini; lihat /docs/naik-versi / first deploy the last release before 1.0 (v0.1.0) and let it update the data. Then repeat with this release. See /docs/naik-versi',
  ] as const

  constructor() {
    super()
    this.message = this.parts.join('. ')
  }
}

/** Returns the migrations of this version, or of another folder, oldest first. */
export function knownMigrations(
  folder: string = inCheckout('migrations'),
): readonly MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder: folder })
}

/**
 * Returns the migrations after a moment: when the newest applied one was written, in milliseconds,
 * or 0 if none was.
 *
 * @throws {TooOld} When that is before the first migration, into which earlier ones were merged.
 */
export function missingAfter(
  newest: number,
  known: readonly MigrationMeta[] = knownMigrations(),
): readonly MigrationMeta[] {
  if (newest > 0 && newest < (known[0]?.folderMillis ?? 0)) throw new TooOld()
  return known.filter(({ folderMillis }) => folderMillis > newest)
}

/**
 * Migrates a database to the newest of these migrations; applied ones are skipped.
 *
 * Applied in one transaction: a failing migration leaves the database unchanged, and throws.
 *
 * @throws {TooOld} For a database that lacks the migrations merged into the first one.
 */
export async function migrateDatabase(
  { url, token }: Remote,
  known: readonly MigrationMeta[] = knownMigrations(),
): Promise<MigrationResult> {
  // Without the slash the client would drop the last part of a path as a file.
  const base = url.replace(/\/?$/, '/')
  // Loaded only here, because it has sixty modules that other commands do not need.
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

// The table, its columns and their content are those of Drizzle's own migrator. That one is not
// used, because it loads the whole of Drizzle: a second of work at each start of `luwes serve`.
const TABLE = `CREATE TABLE IF NOT EXISTS __drizzle_migrations
  (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`

/**
 * Selects when the newest migration of a database was written, in milliseconds; 0 if it has none.
 */
export const NEWEST_APPLIED =
  'SELECT coalesce(max(created_at), 0) AS newest FROM __drizzle_migrations'

/**
 * Returns when the newest migration of a database was written, in milliseconds; 0 if it has none.
 */
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
