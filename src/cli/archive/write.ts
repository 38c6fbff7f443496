import { createHash } from 'node:crypto'
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Remote } from '../../db/engine/hrana.ts'
import type { Cell } from '../backup/format.ts'
import { openSnapshot, type Snapshot } from '../backup/snapshot.ts'
import { pagesOf } from '../backup/table-rows.ts'
import { syncToDisk } from '../supervisor/backup-files.ts'
import { momentsOfYear, sha256Of } from './files.ts'
import { openArchive } from './read.ts'

/** The content of the file of a year. */
export interface ArchiveContent {
  readonly tap: number
  readonly putusan: number
  /** The SHA-256 of the file. */
  readonly sidik: string
}

/** Returns the tables of a file, with the queries for the rows of a year. */
function tablesOf(tahun: string) {
  const { memuatDari, memuatSampai } = momentsOfYear(tahun)
  return [
    { name: 'tap', where: `at >= ${memuatDari} AND at < ${memuatSampai}` },
    { name: 'putusan_hari', where: `tanggal BETWEEN '${tahun}-01-01' AND '${tahun}-12-31'` },
  ] as const
}

/**
 * Writes the taps and verdicts of a year, as they are at this moment, into a separate database
 * file, and reads it back. The file gets its name only once it is complete and on the disk. Nobody
 * writes to it afterwards.
 */
export async function writeArchive(
  database: Remote,
  {
    file,
    tahun,
    onRows,
  }: { file: string; tahun: string; onRows: (done: number, all: number) => void },
): Promise<ArchiveContent> {
  const part = `${file}.sebagian`
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  for (const path of [part, `${part}-journal`, file]) await rm(path, { force: true })
  const snapshot = await openSnapshot(database)
  try {
    await (await open(part, 'w', 0o600)).close()
    const made = await fill(snapshot, part, tahun, onRows)
    proveFile(part, made)
    await chmod(part, 0o400)
    await syncToDisk(part)
    await rename(part, file)
    await syncToDisk(dirname(file))
    const [tap, putusan] = made.map(({ jumlah }) => jumlah)
    return { tap: tap ?? 0, putusan: putusan ?? 0, sidik: await sha256Of(file) }
  } finally {
    await snapshot.end()
  }
}

/** A table of a file, with the number and the digest of its rows in order. */
interface MadeTable {
  readonly name: string
  readonly jumlah: number
  readonly sidik: string
}

async function fill(
  snapshot: Snapshot,
  path: string,
  tahun: string,
  onRows: (done: number, all: number) => void,
): Promise<readonly MadeTable[]> {
  const file = new DatabaseSync(path)
  try {
    // Nothing is lost when this ends early: the file has no name yet.
    file.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
    const made: MadeTable[] = []
    let done = 0
    let all = 0
    for (const { name, where } of tablesOf(tahun)) {
      const { baris } = await snapshot.rows(`SELECT count(*) FROM ${name} WHERE ${where}`)
      const [count] = baris[0] ?? []
      if (count?.type === 'integer') all += Number(count.value)
    }
    for (const { name, where } of tablesOf(tahun)) {
      const { baris } = await snapshot.rows(
        "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL AND type IN ('table', 'index') ORDER BY type DESC",
        [name],
      )
      const [table = '', ...indexes] = baris.map(([sql]) =>
        sql && 'value' in sql ? `${sql.value}` : '',
      )
      file.exec(table)
      const { kolom } = await snapshot.rows(`SELECT * FROM ${name} LIMIT 0`)
      const places = kolom.map(() => ', ?').join('')
      const insert = file.prepare(
        `INSERT INTO ${name} (rowid, ${kolom.join(', ')}) VALUES (?${places})`,
      )
      const digest = createHash('sha256')
      let jumlah = 0
      for await (const rows of pagesOf(snapshot, name, where)) {
        file.exec('BEGIN')
        for (const row of rows) {
          const values = row.map(plainOf)
          insert.run(...values)
          digest.update(JSON.stringify(values)).update('\n')
        }
        file.exec('COMMIT')
        jumlah += rows.length
        done += rows.length
        onRows(done, all)
      }
      for (const index of indexes) file.exec(index)
      made.push({ name, jumlah, sidik: digest.digest('hex') })
    }
    return made
  } finally {
    file.close()
  }
}

/**
 * Returns a value in the form that SQLite takes here.
 *
 * @throws For a value that no column of these tables holds.
 */
function plainOf(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell
  if ('f' in cell) return cell.f
  throw new Error('a value that an archive cannot hold')
}

/** Reads a file back, and checks that SQLite finds it whole and that each row is as written. */
function proveFile(path: string, made: readonly MadeTable[]): void {
  const file = openArchive(path)
  try {
    const { integrity_check: sound } = file.prepare('PRAGMA integrity_check(1)').get() ?? {}
    if (sound !== 'ok') throw new Error(`the file of the archive is not whole: ${sound}`)
    for (const { name, jumlah, sidik } of made) {
      const digest = createHash('sha256')
      let count = 0
      for (const row of file
        .prepare(`SELECT rowid AS "_", * FROM ${name} ORDER BY rowid`)
        .iterate()) {
        digest.update(JSON.stringify(Object.values(row))).update('\n')
        count += 1
      }
      if (count !== jumlah || digest.digest('hex') !== sidik) {
        throw new Error(`the rows of ${name} in the archive are not those of the database`)
      }
    }
  } finally {
    file.close()
  }
}
