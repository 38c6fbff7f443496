import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../errors.ts'

// sqld writes its other files without a sync. A power cut may leave any of them empty, cut off or
// full of zeros, and sqld then refuses to start. The data themselves (data, data-wal) are synced
// with every commit, and all other files are rebuilt from them.

/** The header of a replication log: its mark, and the position of its frame count. */
const LOG_MARK = Buffer.from('SQLDWAL\0')
const LOG_HEADER = 64
const LOG_COUNT_AT = 40
const LOG_FRAME = 24 + 4096
const SQLITE_MARK = 'SQLite format 3\0'

/** A file or folder that sqld can rebuild, with a check whether it is torn. */
interface DerivedFile {
  readonly path: string
  readonly isTorn: (path: string) => Promise<boolean>
}

const DATABASE = 'dbs/default'

const DERIVED: readonly DerivedFile[] = [
  { path: `${DATABASE}/wallog`, isTorn: isTornLog },
  { path: `${DATABASE}/to_compact`, isTorn: holdsTornLog },
  { path: `${DATABASE}/stats.json`, isTorn: isTornJson },
  { path: '.version', isTorn: isTornVersion },
  { path: 'metastore', isTorn: isTornMetastore },
]

/**
 * Moves torn files of sqld aside after a power cut, so that it starts. They go to the folder
 * `disisihkan`, which keeps those of the last time. Returns their names.
 */
export async function mendFolder(folder: string): Promise<readonly string[]> {
  const torn: string[] = []
  for (const { path, isTorn } of DERIVED) {
    if (await isTorn(join(folder, path)).catch(isAbsent)) torn.push(path)
  }
  if (torn.length === 0) return torn
  const aside = join(folder, 'disisihkan')
  await rm(aside, { recursive: true, force: true })
  await mkdir(aside, { mode: 0o700 })
  for (const path of torn) {
    await rename(join(folder, path), join(aside, path.replaceAll('/', '-')))
  }
  return torn
}

/**
 * Returns that a missing file is not torn.
 *
 * @throws Any other error.
 */
function isAbsent(error: unknown): false {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return false
  throw error
}

async function headOf(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/**
 * Returns whether a log is torn: sqld accepts an empty one as new, and reads the last frame counted
 * in the header.
 */
async function isTornLog(path: string): Promise<boolean> {
  const { size } = await stat(path)
  if (size === 0) return false
  const head = await headOf(path, LOG_HEADER)
  if (head.length < LOG_HEADER || !head.subarray(0, LOG_MARK.length).equals(LOG_MARK)) return true
  const frames = Number(head.readBigUInt64LE(LOG_COUNT_AT))
  return size < LOG_HEADER + frames * LOG_FRAME
}

/** Returns whether logs that wait for compaction are torn; here an empty one stops sqld, too. */
async function holdsTornLog(path: string): Promise<boolean> {
  for (const name of await readdir(path)) {
    const log = join(path, name)
    if ((await stat(log)).size === 0 || (await isTornLog(log))) return true
  }
  return false
}

async function isTornJson(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8')
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed !== 'object' || parsed === null
  } catch {
    return true
  }
}

async function isTornVersion(path: string): Promise<boolean> {
  return !/^\d+\.\d+\.\d+/.test(await readFile(path, 'utf8'))
}

async function isTornMetastore(path: string): Promise<boolean> {
  const head = (await headOf(join(path, 'data'), SQLITE_MARK.length)).toString('latin1')
  return head !== '' && head !== SQLITE_MARK
}
