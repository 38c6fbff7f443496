import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Remote, runBatch } from '../../db/engine/hrana.ts'
import { migrateDatabase, missingAfter, NEWEST_APPLIED, TooOld } from '../apply-migrations.ts'
import { loadBackup } from '../backup/load.ts'
import { proveBackup } from '../backup/schema.ts'
import { writeBackup } from '../backup/write.ts'
import { messageOf } from '../errors.ts'
import { Halt } from '../halt.ts'
import { runSqld } from '../supervisor/run-sqld.ts'
import { pruneBackups } from './prune-backups.ts'
import type { StepResult } from './steps.ts'

/** A sleeping database may take a while to wake, in milliseconds. */
const ANSWER_LIMIT = 20_000

/**
 * Returns how many migrations a database lacks; all of them if it is empty.
 *
 * @throws When it does not answer, and `Halt` when an earlier release must update it first.
 */
export async function countMissing(database: Remote): Promise<number> {
  const [table, newest] = await runBatch(
    database,
    [
      { sql: "SELECT count(*) FROM sqlite_master WHERE name = '__drizzle_migrations'", args: [] },
      {
        sql: NEWEST_APPLIED,
        args: [],
        condition: { type: 'ok', step: 0 },
      },
    ],
    ANSWER_LIMIT,
  )
  if (!table?.ok) throw new Error('the database does not answer')
  try {
    return missingAfter(newest?.ok ? Number(newest.result.rows[0]?.[0]) : 0).length
  } catch (error) {
    throw error instanceof TooOld ? new Halt(...error.parts) : error
  }
}

/** Returns whether a database was migrated by Luwes. */
async function holdsTables(database: Remote): Promise<boolean> {
  const [found] = await runBatch(
    database,
    [{ sql: "SELECT count(*) FROM sqlite_master WHERE name = 'pegawai'", args: [] }],
    ANSWER_LIMIT,
  )
  return found?.ok === true && found.result.rows[0]?.[0] === 1
}

/**
 * Migrates a database carefully: first a backup, then the migrations on a copy made from it. Only
 * if they succeed there, the database itself.
 */
export async function migrateCarefully(
  database: Remote,
  daerah: string,
  backups: string,
): Promise<StepResult<void>> {
  const missing = await countMissing(database)
  if (missing === 0) return { value: undefined, note: 'sudah terbaru / up to date', state: 'tetap' }
  if (!(await holdsTables(database))) {
    const { applied } = await migrateDatabase(database)
    return { value: undefined, note: `baru / new: ${applied}` }
  }
  await mkdir(backups, { recursive: true, mode: 0o700 })
  const dibuat = new Date().toISOString()
  const file = join(backups, `sebelum-migrasi-${dibuat.replaceAll(/[:.]/g, '')}.luwes`)
  const { baris } = await writeBackup(database, file, { daerah, dibuat, onRows: () => undefined })
  await onCopy(file, (copy) => migrateDatabase(copy)).catch((error: unknown) => {
    throw new Halt(
      `migrasi gagal pada salinan / the migration failed on a copy: ${reasonOf(error)}`,
      'Database dan versi yang berjalan tidak disentuh. Perbaiki migrasinya, lalu ulangi / the database and the running version were not touched. Fix the migration, then repeat.',
    )
  })
  const { applied } = await migrateDatabase(database)
  await pruneBackups(backups)
  return { value: undefined, note: `${applied}; cadangan / backup: ${file} (${baris})` }
}

function reasonOf(error: unknown): string {
  return messageOf(error instanceof Error && error.cause instanceof Error ? error.cause : error)
}

/** Runs work on a copy of a backup, on a temporary server. */
async function onCopy(file: string, work: (copy: Remote) => Promise<unknown>): Promise<void> {
  const { schema } = await proveBackup(file)
  const folder = await mkdtemp(join(tmpdir(), 'luwes-salinan-'))
  try {
    const { database, close } = await runSqld(join(folder, 'db'))
    try {
      await loadBackup(file, database, schema, () => undefined)
      await work(database)
    } finally {
      await close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
