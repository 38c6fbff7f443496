import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asObjects, type Remote, runBatch } from '../../db/engine/hrana.ts'
import type { Row, Value } from '../../db/engine/statement.ts'
import { csvText, type Sel } from '../../domain/shared/csv.ts'
import { runSqld } from '../supervisor/run-sqld.ts'
import { pairFolder } from './folder.ts'

const PAGE = 1_000
/**
 * After this many successive taps that the other database has, no earlier ones can be missing
 * there.
 */
const KNOWN_IN_A_ROW = 10 * PAGE
const LIMIT = 30_000

/** Returns the databases kept aside in a data folder, by name. */
async function keptAside(data: string): Promise<readonly string[]> {
  return (await readdir(data)).filter((name) => name.startsWith('db.sisih-')).sort()
}

/** The taps that only a database kept aside has. */
export interface IsiBerbeda {
  /** Its folder in the data folder. */
  readonly folder: string
  /** The number of taps that only it has. */
  readonly tap: number
  /** The file with them, for `luwes import`; `null` if there is none. */
  readonly berkas: string | null
}

/**
 * Compares every database kept aside with the present one, and writes the taps that only it has to
 * a file. The databases are read but not changed.
 */
export async function compareAside(data: string, now: Remote): Promise<readonly IsiBerbeda[]> {
  const found: IsiBerbeda[] = []
  for (const folder of await keptAside(data)) {
    const { database, close } = await runSqld(join(data, folder))
    try {
      const alone = await tapsAlone(database, now)
      const berkas = join(pairFolder(data), `${folder.replace('db.sisih-', 'presensi-')}.csv`)
      if (alone.length > 0)
        await writeFile(berkas, csvText([HEADER, ...alone.map(cellsOf)]), { mode: 0o600 })
      found.push({ folder, tap: alone.length, berkas: alone.length > 0 ? berkas : null })
    } finally {
      await close()
    }
  }
  return found
}

/** Returns the taps that only one database has, newest first. */
async function tapsAlone(aside: Remote, now: Remote): Promise<readonly Row[]> {
  const alone: Row[] = []
  let [before, known]: [Value, number] = [Number.MAX_SAFE_INTEGER, 0]
  while (known < KNOWN_IN_A_ROW) {
    const rows = await read(
      aside,
      'SELECT rowid AS urut, id, nip, arah, at, diterima, data FROM tap WHERE rowid < ? ORDER BY rowid DESC LIMIT ?',
      [before, PAGE],
    )
    const missing = await read(
      now,
      'SELECT value AS id FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM tap WHERE id = value)',
      [JSON.stringify(rows.map(({ id }) => id))],
    )
    const ids = new Set(missing.map(({ id }) => id))
    alone.push(...rows.filter(({ id = null }) => ids.has(id)))
    known = ids.size > 0 ? 0 : known + rows.length
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) break
    before = last.urut ?? null
  }
  return alone
}

const TABLE = { sql: "SELECT 1 FROM sqlite_master WHERE name = 'tap'", args: [] }

async function read(
  database: Remote,
  sql: string,
  args: readonly Value[],
): Promise<readonly Row[]> {
  const [table, outcome] = await runBatch(database, [TABLE, { sql, args }], LIMIT)
  // A database that was never migrated has no taps.
  if (table?.ok && table.result.rows.length === 0) return []
  if (!outcome?.ok) throw new Error(`tap: ${outcome?.message}`)
  return asObjects(outcome.result)
}

const HEADER: readonly Sel[] = [
  'id',
  'nip',
  'arah',
  'at',
  'receivedAt',
  'metode',
  'lat',
  'lon',
  'accuracy',
  'device',
]

function cellsOf({ id = '', nip = '', arah = '', at, diterima, data }: Row): readonly Sel[] {
  const { metode, lat, lon, accuracy, device } = JSON.parse(String(data))
  const time = (ms: Value | undefined) => new Date(Number(ms)).toISOString()
  return [
    { teks: String(id) },
    { teks: String(nip) },
    String(arah),
    time(at),
    time(diterima),
    metode ?? 'gps',
    lat ?? null,
    lon ?? null,
    accuracy ?? null,
    device ?? null,
  ]
}
