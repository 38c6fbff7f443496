import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client/http'
import { knownMigrations, migrateDatabase } from '../../src/cli/apply-migrations.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { runSqld } from '../../src/cli/supervisor/run-sqld.ts'

// npm run migration:squash -- <name>: merges the migrations into one. CONTRIBUTING.md says when.

/** Selects the content of `sqlite_master`, except what belongs to the server or the migrator. */
const SCHEMA = `SELECT type, name, tbl_name, sql FROM sqlite_master
  WHERE name NOT LIKE 'libsql\\_%' ESCAPE '\\' AND name <> '__drizzle_migrations'
    AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type <> 'table', rowid`

/** The note for readers about the triggers. */
const BY_HAND = '-- Written by hand from here on: drizzle-kit knows no triggers.\n'

/** An object of a schema, as SQLite stores it. */
export type Thing = readonly [type: string, name: string, table: string, sql: string]

/** Returns the schema made by the migrations of a folder, and the tables with rows after them. */
export async function madeBy(
  folder: string,
): Promise<{ readonly schema: readonly Thing[]; readonly filled: readonly string[] }> {
  const data = await mkdtemp(join(tmpdir(), 'luwes-satu-'))
  const { database, close } = await runSqld(join(data, 'db'))
  const client = createClient({ url: database.url, authToken: database.token ?? '' })
  try {
    await migrateDatabase(database, knownMigrations(folder))
    const { rows } = await client.execute(SCHEMA)
    const schema = rows.map(
      ({ type, name, tbl_name: table, sql }): Thing => [
        String(type),
        String(name),
        String(table),
        String(sql),
      ],
    )
    const filled: string[] = []
    for (const [type, name] of schema) {
      if (type !== 'table') continue
      const { rows: found } = await client.execute(`SELECT 1 FROM "${name}" LIMIT 1`)
      if (found.length > 0) filled.push(name)
    }
    return { schema, filled }
  } finally {
    client.close()
    await close()
    await rm(data, { recursive: true, force: true })
  }
}

/** Returns a schema in the order of names, because the order of creation does not matter. */
const sorted = (schema: readonly Thing[]) => schema.map((one) => JSON.stringify(one)).toSorted()

/**
 * Merges the migrations of a folder into one, in the words in which SQLite stores the result. So
 * backups of either kind of database are alike. It has the moment of the newest: a database that
 * had them all lacks nothing.
 *
 * @throws With the folder unchanged, when the one file makes another result, or a migration left
 * rows.
 */
export async function squashMigrations(folder: string, name: string): Promise<number> {
  const known = knownMigrations(folder)
  const { schema, filled } = await madeBy(folder)
  if (filled.length > 0) throw new Error(`the migrations fill ${filled.join(', ')}: add the rows`)
  const place = await mkdtemp(join(tmpdir(), 'luwes-satu-'))
  const staging = join(place, 'migrations')
  try {
    await cp(folder, staging, { recursive: true })
    const meta = join(staging, 'meta')
    const { entries, ...journal } = JSON.parse(await readFile(join(meta, '_journal.json'), 'utf8'))
    const snapshots = (await readdir(meta)).filter((file) => file.endsWith('_snapshot.json'))
    const newest = await readFile(join(meta, snapshots.toSorted().at(-1) ?? ''), 'utf8')
    for (const file of await readdir(staging))
      if (file.endsWith('.sql')) await rm(join(staging, file))
    for (const file of snapshots) await rm(join(meta, file))
    const entry = { ...entries.at(-1), idx: 0, tag: `0000_${name}` }
    const snapshot = { ...JSON.parse(newest), prevId: '00000000-0000-0000-0000-000000000000' }
    const first = schema.find(([type]) => type === 'trigger')
    const sql = schema.map((one) => `${one === first ? BY_HAND : ''}${one[3]};\n`)
    await writeFile(join(staging, `${entry.tag}.sql`), sql.join('--> statement-breakpoint\n'))
    await keepJson(join(meta, '_journal.json'), { ...journal, entries: [entry] })
    await keepJson(join(meta, '0000_snapshot.json'), snapshot)
    const after = await madeBy(staging)
    if (String(sorted(after.schema)) !== String(sorted(schema)))
      throw new Error('the one migration does not make what the many made')
    await rm(folder, { recursive: true })
    await cp(staging, folder, { recursive: true })
  } finally {
    await rm(place, { recursive: true, force: true })
  }
  return known.length
}

function keepJson(file: string, value: object): Promise<void> {
  return writeFile(file, `${JSON.stringify(value, null, 2)}\n`)
}

if (import.meta.main) {
  const [name] = process.argv.slice(2)
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('name the migration: luwes_1')
  const count = await squashMigrations(inCheckout('migrations'), name)
  process.stdout.write(`${count} migrations are one now: migrations/0000_${name}.sql\n`)
}
