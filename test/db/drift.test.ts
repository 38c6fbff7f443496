import { readdirSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client/http'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { knownMigrations, migrateDatabase } from '../../src/cli/apply-migrations.ts'
import { countMissing as lackingIn } from '../../src/cli/deploy/database.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import * as tables from '../../src/db/tables.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'
import { madeBy, squashMigrations } from '../support/squash-migrations.ts'

type Snapshot = Awaited<ReturnType<typeof generateSQLiteDrizzleJson>>

const snapshots = readdirSync(inCheckout('migrations/meta')).filter((name) => /^\d+_/.test(name))
const newest = snapshots.toSorted().at(-1)

/**
 * Returns what the migrations lack of the tables, as drizzle-kit would write it into the next one.
 */
async function lacking(declared: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { default: known }: { default: Snapshot } = await import(
    inCheckout(`migrations/meta/${newest}`),
    { with: { type: 'json' } }
  )
  return generateSQLiteMigration(known, await generateSQLiteDrizzleJson({ ...declared }))
}

const COLUMNS = `SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' '
    || coalesce(c.dflt_value, '-') || ' key ' || c.pk AS line
  FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c
  WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\'
  ORDER BY line`
const INDEXES = `SELECT m.name || ' (' || (SELECT group_concat(x.name || x."desc") FROM
      (SELECT * FROM pragma_index_xinfo(i.name) WHERE key ORDER BY seqno) x)
    || ') unique ' || i."unique" || ' ' || i.origin || ' '
    || coalesce((SELECT sql FROM sqlite_master s WHERE s.name = i.name), '-') AS line
  FROM sqlite_master m JOIN pragma_index_list(m.name) i
  WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\'
  ORDER BY line`

/** Returns every column and every index of a database, a line each. */
async function shapeOf({ url }: Sqld): Promise<readonly string[]> {
  const client = createClient({ url })
  try {
    const results = await client.batch([COLUMNS, INDEXES], 'read')
    return results.flatMap(({ rows }) => rows.map(({ line }) => String(line)))
  } finally {
    client.close()
  }
}

async function createIn({ url }: Sqld, declared: Readonly<Record<string, unknown>>): Promise<void> {
  const [none, all] = [{}, { ...declared }].map((each) => generateSQLiteDrizzleJson(each))
  if (!none || !all) throw new Error('nothing to create')
  const client = createClient({ url })
  try {
    await client.batch(await generateSQLiteMigration(await none, await all), 'write')
  } finally {
    client.close()
  }
}

describe('tables.ts and the migrations', () => {
  it('say the same: drizzle-kit would generate nothing', async () => {
    expect(newest).toBeDefined()
    expect(await lacking(tables)).toEqual([])
  })

  it.each([
    [
      'a column',
      sqliteTable('denyut', {
        id: integer().primaryKey(),
        pada: integer().notNull(),
        data: text({ mode: 'json' }),
        baru: text(),
      }),
      'ADD `baru` text',
    ],
    [
      'an index',
      sqliteTable(
        'denyut',
        {
          id: integer().primaryKey(),
          pada: integer().notNull(),
          data: text({ mode: 'json' }),
        },
        (t) => [index('denyut_pada').on(t.pada)],
      ),
      'CREATE INDEX `denyut_pada`',
    ],
  ])('differ by %s that only one of them has', async (_what, denyut, statement) => {
    const lacks = await lacking({ ...tables, denyut })
    expect(lacks).toHaveLength(1)
    expect(lacks[0]).toContain(statement)
  })
})

describe('a migrated database', () => {
  let migrated: Sqld
  let declared: Sqld
  beforeAll(async () => {
    migrated = await startSqld({ migrated: true })
    declared = await startSqld()
    await createIn(declared, tables)
  })
  afterAll(async () => {
    await migrated.stop()
    await declared.stop()
  })

  it('has the tables, columns and indexes of tables.ts, and no others', async () => {
    const shape = await shapeOf(migrated)
    expect(shape.length).toBeGreaterThan(100)
    expect(shape).toContain('denyut.pada INTEGER 1 - key 0')
    expect(shape).toEqual(await shapeOf(declared))
  })

  it('shows a column that was added by hand', async () => {
    const client = createClient({ url: declared.url })
    await client.execute('ALTER TABLE denyut ADD COLUMN sisipan TEXT')
    client.close()
    const shape = new Set(await shapeOf(migrated))
    const added = (await shapeOf(declared)).filter((line) => !shape.has(line))
    expect(added).toEqual(['denyut.sisipan TEXT 0 - key 0'])
  })
})

describe('a database of a version before its migrations were made into one', () => {
  const known = knownMigrations()
  const first = known[0]?.folderMillis ?? 0
  const shown =
    'SELECT * FROM __drizzle_migrations UNION ALL SELECT name, sql, 0 FROM sqlite_master'
  let sqld: Sqld
  let client: ReturnType<typeof createClient>

  /** Has the database look as one to which migrations of these moments were applied. */
  const applied = (...moments: readonly number[]) =>
    client.batch(
      [
        'DELETE FROM __drizzle_migrations',
        ...moments.map((moment) => ({
          sql: "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', ?)",
          args: [moment],
        })),
      ],
      'write',
    )
  const all = async () => (await client.execute(shown)).rows.map((row) => Object.values(row))

  beforeAll(async () => {
    sqld = await startSqld({ migrated: true })
    client = createClient({ url: sqld.url })
  })
  afterAll(async () => {
    client.close()
    await sqld.stop()
  })

  it('lacks nothing where it had them all, and nothing of it is touched', async () => {
    await applied(first - 2, first - 1, ...known.map(({ folderMillis }) => folderMillis))
    const before = await all()
    expect(await lackingIn({ url: sqld.url })).toBe(0)
    expect(await migrateDatabase({ url: sqld.url })).toEqual({ total: known.length, applied: 0 })
    expect(await all()).toEqual(before)
  })

  it('is refused where it had only some, with what to do, and nothing of it is touched', async () => {
    await applied(first - 2, first - 1)
    const before = await all()
    await expect(migrateDatabase({ url: sqld.url })).rejects.toThrow(
      /tidak ada yang diubah .*Pasang dahulu rilis terakhir sebelum 1\.0.*deploy the last release before 1\.0/,
    )
    await expect(lackingIn({ url: sqld.url })).rejects.toMatchObject({
      next: expect.stringContaining('/docs/naik-versi'),
    })
    expect(await all()).toEqual(before)
  })
})

describe('migrations made into one', () => {
  it('make the same tables, indexes and triggers, and stand at the moment of the newest', async () => {
    const place = await mkdtemp(join(tmpdir(), 'luwes-satu-'))
    const folder = join(place, 'migrations')
    try {
      await cp(inCheckout('migrations'), folder, { recursive: true })
      const journal = join(folder, 'meta/_journal.json')
      const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8'))
      const last = entries.at(-1)
      const next = { ...last, idx: entries.length, when: last.when + 5, tag: '9998_uji' }
      await writeFile(journal, JSON.stringify({ ...rest, entries: [...entries, next] }))
      await writeFile(
        join(folder, '9998_uji.sql'),
        'ALTER TABLE `denyut` ADD `uji` text;--> statement-breakpoint\nCREATE TRIGGER `uji` AFTER INSERT ON `denyut` BEGIN\n\tDELETE FROM denyut WHERE uji = NEW.uji;\nEND;',
      )
      const { schema } = await madeBy(folder)
      expect(await squashMigrations(folder, 'uji')).toBe(entries.length + 1)
      expect((await madeBy(folder)).schema).toEqual(schema)
      expect(schema.filter(([, name]) => name === 'uji')).toHaveLength(1)
      expect(await readdir(folder)).toEqual(['0000_uji.sql', 'meta'])
      expect(await readdir(join(folder, 'meta'))).toEqual(['0000_snapshot.json', '_journal.json'])
      expect(knownMigrations(folder).map(({ folderMillis }) => folderMillis)).toEqual([next.when])
    } finally {
      await rm(place, { recursive: true, force: true })
    }
  })

  it('are left as they are where one of them leaves rows', async () => {
    const place = await mkdtemp(join(tmpdir(), 'luwes-satu-'))
    try {
      await cp(inCheckout('migrations'), place, { recursive: true })
      const [name = ''] = (await readdir(place)).filter((file) => file.endsWith('.sql'))
      const file = join(place, name)
      const text = await readFile(file, 'utf8')
      await writeFile(
        file,
        `${text}--> statement-breakpoint\nINSERT INTO denyut (id, pada) VALUES (1, 1);`,
      )
      await expect(squashMigrations(place, 'uji')).rejects.toThrow('fill denyut')
      expect(await readdir(place)).toContain(name)
    } finally {
      await rm(place, { recursive: true, force: true })
    }
  })
})
