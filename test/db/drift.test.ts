import { readdirSync } from 'node:fs'
import { createClient } from '@libsql/client/http'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import * as tables from '../../src/db/tables.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

type Snapshot = Awaited<ReturnType<typeof generateSQLiteDrizzleJson>>

const snapshots = readdirSync(inCheckout('migrations/meta')).filter((name) => /^\d+_/.test(name))
const newest = snapshots.toSorted().at(-1)

/** What the migrations lack of the tables, as drizzle-kit would write it into the next one. */
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

/** Every column and every index of a database, a line each. */
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
