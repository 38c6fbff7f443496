import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Remote } from '../../db/engine/hrana.ts'
import { knownMigrations, migrateDatabase, missingAfter } from '../apply-migrations.ts'
import type { Cells } from './format.ts'
import { temporaryPlace } from './place.ts'
import { type BackupContent, BadBackup, readBackup } from './read.ts'
import { openSnapshot } from './snapshot.ts'
import { rowsOfTable } from './table-rows.ts'
import { INTERNAL, schemaOf } from './write.ts'

/** Where SQLite stores the numbers it assigned, and the migrator the migrations it applied. */
const SEQUENCE = 'sqlite_sequence'
const MIGRATIONS = '__drizzle_migrations'
/** The most rows of these two tables, and the most things that a refusal names. */
const MOST_KEPT = 1_000
const MOST_NAMED = 20

/** The schema of Luwes after a number of migrations, as SQLite itself writes it. */
export interface Schema {
  /** The tables as SQL, in the order of creation. */
  readonly tabel: readonly string[]
  /** The columns of each table by its name. */
  readonly kolom: ReadonlyMap<string, readonly string[]>
  /** Indexes as SQL. */
  readonly sesudah: readonly string[]
  /** When each migration was made, in order; the migrator depends on it. */
  readonly migrasi: readonly number[]
}

/** The schema in a backup. */
interface Outline extends Schema {
  /** Tables with numbers assigned by SQLite. */
  readonly bernomor: readonly string[]
}

/** A backup that is complete and holds only data of Luwes, with the schema to load it into. */
export interface VerifiedBackup {
  readonly held: BackupContent
  readonly schema: Schema
}

/**
 * Reads a backup completely before it is used. It must be whole, of a known version, and have only
 * the tables and indexes of that version.
 *
 * @throws When something is foreign or missing, by name. `TooOld` when the migrations of that
 * version are no longer here.
 */
export async function proveBackup(file: string): Promise<VerifiedBackup> {
  const { held, outline } = await outlineOf(file)
  const schema = await schemaFor(outline.migrasi)
  const foreign = foreignIn(outline, schema)
  if (held.head.migrasi !== outline.migrasi.length) foreign.push(`table ${MIGRATIONS}`)
  if (foreign.length === 0) return { held, schema }
  const names = foreign.slice(0, MOST_NAMED).join('; ')
  throw new Error(
    `Cadangan ini memuat yang bukan milik Luwes, atau tidak lengkap; tidak ada yang dijalankan: ${names}. / This backup holds what is not of Luwes, or lacks what is; nothing of it was executed: ${names}.`,
  )
}

/**
 * Returns the schema for data with these migrations.
 *
 * @throws When they are newer than this version, and `TooOld`.
 */
function schemaFor(migrasi: readonly number[]): Promise<Schema> {
  const known = knownMigrations()
  const newest = Math.max(0, ...migrasi)
  if (newest > (known.at(-1)?.folderMillis ?? 0)) {
    throw new Error(
      'Cadangan ini dari versi yang lebih baru; pakai Luwes yang lebih baru. / The backup is of a newer version: use a newer Luwes.',
    )
  }
  return knownSchema(known.length - missingAfter(newest, known).length)
}

/**
 * Returns what is foreign to the schema of an open database, or missing in it, by its number of
 * migrations. Only reads it.
 */
export async function foreignTo(database: Remote, migrasi: number): Promise<readonly string[]> {
  const own = await schemaIn(database)
  const foreign = foreignIn(own, await schemaFor(own.migrasi))
  if (own.migrasi.length !== migrasi) foreign.push(`table ${MIGRATIONS}`)
  return [...(await hiddenIn(database)), ...foreign].slice(0, MOST_NAMED)
}

/**
 * Returns views, triggers and tables with the name pattern of the server's own, which a check of
 * ours would skip.
 */
async function hiddenIn(database: Remote): Promise<readonly string[]> {
  const snapshot = await openSnapshot(database)
  try {
    const { baris } = await snapshot.rows('SELECT type, name FROM sqlite_master')
    const entries = baris.map((row) =>
      row.map((value) => ('value' in value ? `${value.value}` : '')),
    )
    return entries.flatMap(([type = '', name = '']) => {
      const isMade = type === 'index' || /^sqlite_(sequence|stat[1-4])$/.test(name)
      return INTERNAL.test(name) && !isMade ? [`${type} ${name}`] : []
    })
  } finally {
    await snapshot.end()
  }
}

const made = new Map<number, Promise<Schema>>()

/**
 * Returns the schema after a number of migrations of this version. It is created once, in a
 * separate database that is then deleted. Nothing of any backup takes part in it.
 */
function knownSchema(migrations: number): Promise<Schema> {
  const known = made.get(migrations) ?? makeSchema(migrations)
  made.set(migrations, known)
  return known
}

async function makeSchema(migrations: number): Promise<Schema> {
  const data = await mkdtemp(join(tmpdir(), 'luwes-skema-'))
  try {
    const place = await temporaryPlace(data, true)
    try {
      if (migrations > 0)
        await migrateDatabase(place.database, knownMigrations().slice(0, migrations))
      return await schemaIn(place.database)
    } finally {
      await place.remove()
    }
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

/** Reads the schema of an open database. */
async function schemaIn(database: Remote): Promise<Outline> {
  const snapshot = await openSnapshot(database)
  try {
    const { tables, after } = await schemaOf(snapshot)
    const kolom = new Map<string, readonly string[]>()
    let migrasi: readonly number[] = []
    let bernomor: readonly string[] = []
    for (const { name } of tables) {
      const { kolom: columns, pages } = await rowsOfTable(snapshot, name)
      kolom.set(name, columns)
      if (name === MIGRATIONS) migrasi = momentsIn(columns, await allOf(pages))
      if (name === SEQUENCE) bernomor = (await allOf(pages)).map(([one]) => String(one))
    }
    return {
      tabel: tables.flatMap(({ sql }) => sql ?? []),
      kolom,
      sesudah: after,
      migrasi,
      bernomor,
    }
  } finally {
    await snapshot.end()
  }
}

async function allOf(pages: AsyncIterable<readonly Cells[]>): Promise<readonly Cells[]> {
  const rows: Cells[] = []
  for await (const page of pages) rows.push(...page)
  return rows
}

function momentsIn(columns: readonly string[], rows: readonly Cells[]): readonly number[] {
  const place = columns.indexOf('created_at')
  return rows.map((row) => Number(row[place]))
}

/**
 * Reads a backup completely, checks that it is whole, and returns its schema.
 *
 * @throws {BadBackup} When it is damaged.
 */
async function outlineOf(
  file: string,
): Promise<{ readonly held: BackupContent; readonly outline: Outline }> {
  const kolom = new Map<string, readonly string[]>()
  let sesudah: readonly string[] = []
  let table = ''
  const few: Record<typeof SEQUENCE | typeof MIGRATIONS, Cells[]> = {
    [SEQUENCE]: [],
    [MIGRATIONS]: [],
  }
  const held = await readBackup(file, {
    table: async (name, columns) => {
      table = name
      kolom.set(name, columns)
    },
    row: (row) => {
      if (table !== SEQUENCE && table !== MIGRATIONS) return
      if (few[table].length === MOST_KEPT) throw new BadBackup(`${table} is too long`)
      few[table].push(row)
    },
    after: async (sql) => {
      sesudah = sql
    },
  })
  const migrasi = momentsIn(kolom.get(MIGRATIONS) ?? [], few[MIGRATIONS])
  const bernomor = few[SEQUENCE].map(([name]) => String(name))
  return { held, outline: { tabel: held.head.tabel, kolom, sesudah, migrasi, bernomor } }
}

/** Returns SQL with normalised spaces. */
const plain = (sql: string) => sql.replace(/\s+/g, ' ').trim()

/**
 * Returns the name of what a statement creates: `trigger x`; the beginning of any other statement.
 */
function thingIn(sql: string): string {
  const made =
    /^\s*CREATE\s+(?:(?:TEMP|TEMPORARY|UNIQUE|VIRTUAL)\s+)*(TABLE|INDEX|TRIGGER|VIEW)\s+(?:IF\s+NOT\s+EXISTS\s+)?([`"[]?[\w.$-]+)/i.exec(
      sql,
    )
  const name = made?.[2]?.replace(/^[`"[]/, '')
  return made ? `${made[1]?.toLowerCase()} ${name}` : plain(sql).slice(0, 60)
}

/**
 * Returns the differences between a backup and the known schema. They are statements that no
 * migration of this version makes in exactly these words, tables and columns that are not its own,
 * and missing ones. Empty when all is right.
 */
function foreignIn(outline: Outline, known: Schema): string[] {
  const kinds = [
    [outline.tabel, known.tabel],
    [outline.sesudah, known.sesudah],
  ] as const
  const statements = kinds.flatMap(([given, own]) => differenceOf(given, own))
  const names = new Set([...outline.kolom.keys(), ...known.kolom.keys()])
  const tables = [...names].filter(
    (name) => JSON.stringify(outline.kolom.get(name)) !== JSON.stringify(known.kolom.get(name)),
  )
  const numbers = outline.bernomor.filter((name) => !known.kolom.has(name))
  // Older migrations, which were merged into the first one, may come before it.
  const later = outline.migrasi.filter((moment) => !(moment < (known.migrasi[0] ?? 0)))
  const applied = String(later) === String(known.migrasi) ? [] : [MIGRATIONS]
  return [
    ...new Set([
      ...statements,
      ...[...tables, ...numbers, ...applied].map((one) => `table ${one}`),
    ]),
  ]
}

function differenceOf(given: readonly string[], own: readonly string[]): string[] {
  const left = own.map(plain)
  const foreign = given.filter((sql) => {
    const place = left.indexOf(plain(sql))
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
  return [...foreign, ...left].map(thingIn)
}
