import { existsSync } from 'node:fs'
import { chmod, mkdir, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Remote } from '../../db/engine/hrana.ts'
import { DATABASE_FILE, proveSchema } from '../backup/page-restore.ts'
import { proveAudit, switchPlace, temporaryPlace } from '../backup/place.ts'
import { syncToDisk } from '../supervisor/backup-files.ts'

/** The size of a compacted database before and after, in bytes, and the place of the old one. */
export interface Pemadatan {
  readonly sebelum: number
  readonly sesudah: number
  readonly lama: string
}

/** The size of a database file and its unused part, in bytes. */
export interface RuangDatabase {
  readonly ukuran: number
  readonly kosong: number
}

/** Reads the free part of a database in the folder of its server, which must be stopped. */
function roomIn(folder: string): RuangDatabase {
  const file = openStored(join(folder, DATABASE_FILE))
  try {
    const number = (pragma: string) => Number(Object.values(file.prepare(pragma).get() ?? {})[0])
    const page = number('PRAGMA page_size')
    return {
      ukuran: number('PRAGMA page_count') * page,
      kosong: number('PRAGMA freelist_count') * page,
    }
  } finally {
    file.close()
  }
}

/**
 * Writes the database of a data folder without its unused space, checks the new one, and switches
 * to it; the old one is kept. `serve` must be stopped: the server cannot do this, and nobody could
 * write for as long as it takes. The replication log is rebuilt from the data.
 *
 * @throws When a step fails, with nothing changed.
 */
export async function compactDatabase(data: string): Promise<Pemadatan> {
  const stored = join(data, 'db', DATABASE_FILE)
  if (!existsSync(stored)) throw new Error(`There is no database at ${stored}`)
  const rows: ReadonlyMap<string, number>[] = []
  const prepare = async (folder: string) => {
    // From here on nobody else has the files.
    await mustFit(data)
    const made = join(folder, DATABASE_FILE)
    await mkdir(dirname(made), { recursive: true, mode: 0o700 })
    rows.push(copyWithout(stored, made), countsIn(made))
    await chmod(made, 0o600)
    await syncToDisk(made)
  }
  const place = await temporaryPlace(data, false, prepare)
  try {
    const [before, after] = rows
    const differing = [...(before ?? [])].flatMap(([name, count]) =>
      after?.get(name) === count ? [] : [name],
    )
    if (differing.length > 0) throw new Error(`These tables differ: ${differing.join(', ')}`)
    await prove(place.database, after?.get('__drizzle_migrations') ?? 0)
    await place.close()
    const sebelum = roomIn(join(data, 'db')).ukuran
    const { sebelum: lama } = await switchPlace(data, place.folder)
    if (lama === null) throw new Error('the old database is missing')
    return { sebelum, sesudah: roomIn(join(data, 'db')).ukuran, lama }
  } finally {
    await place.remove()
  }
}

async function prove(database: Remote, migrasi: number): Promise<void> {
  await proveSchema(database, migrasi)
  await proveAudit(database, { tabel: { audit_segel: true } }, false)
}

/**
 * Checks that a second database fits next to this one.
 *
 * @throws When the disk is too small.
 */
async function mustFit(data: string): Promise<void> {
  const { ukuran, kosong } = roomIn(join(data, 'db'))
  const { bavail, bsize } = await statfs(data)
  const needed = mib(ukuran - kosong)
  const free = mib(bavail * bsize)
  if (bavail * bsize > (ukuran - kosong) * 1.2) return
  throw new Error(
    `Ruang disk kurang: perlu ${needed} MiB dan seperlimanya, ada ${free} MiB. / There is too little room on the disk: ${needed} MiB and a fifth more are needed, ${free} MiB are free.`,
  )
}

/** Returns a number of bytes in MiB. */
export function mib(bytes: number): number {
  return Math.ceil(bytes / 1024 ** 2)
}

/** Opens a database without a running server, including its log, and changes nothing in it. */
function openStored(path: string): DatabaseSync {
  return new DatabaseSync(path, { readOnly: true })
}

/**
 * Copies a database without its free pages, every row with its own rowid; returns its row counts.
 */
function copyWithout(stored: string, made: string): ReadonlyMap<string, number> {
  const file = openStored(stored)
  try {
    file.prepare('VACUUM INTO ?').run(made)
    return counts(file)
  } finally {
    file.close()
  }
}

/** Checks that a database is whole, and counts its rows. */
function countsIn(path: string): ReadonlyMap<string, number> {
  const file = openStored(path)
  try {
    const { integrity_check: sound } = file.prepare('PRAGMA integrity_check(1)').get() ?? {}
    if (sound !== 'ok') throw new Error(`the new database is not whole: ${sound}`)
    return counts(file)
  } finally {
    file.close()
  }
}

function counts(file: DatabaseSync): ReadonlyMap<string, number> {
  const tables = file
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => String(name))
  return new Map(
    tables.map((name) => {
      const { n } = file.prepare(`SELECT count(*) AS n FROM "${name}"`).get() ?? {}
      return [name, Number(n)]
    }),
  )
}
