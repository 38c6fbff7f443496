import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Remote } from '../../db/engine/hrana.ts'
import { syncToDisk } from '../supervisor/backup-files.ts'
import {
  type Digests,
  fingerprint,
  type PageFile,
  proveBase,
  proveDelta,
  readEnds,
  writePages,
} from './page-file.ts'
import {
  clearPages,
  DIGESTS,
  isBaseDue,
  type PageKind,
  type PageName,
  pageName,
  pageNames,
} from './page-names.ts'
import { openPages } from './page-source.ts'
import { BadBackup } from './read.ts'

/** A file of pages that was written and read back. */
export interface PageBackup {
  readonly berkas: string
  readonly jenis: PageKind
  readonly byte: number
  /** Pages of the database, and pages in the file. */
  readonly halaman: number
  readonly isi: number
  /** The fingerprint of the whole database. */
  readonly sidik: string
}

/** The database of a server on this machine to be written, and the target. */
export interface PageBackupOptions {
  readonly regency: string
  readonly folder: string
  readonly now: number
  /** Where the server answers, and its database file. */
  readonly database: Remote
  readonly path: string
}

/**
 * Writes the changes in a database since the newest base into a folder, or a new base when one is
 * due. The file gets its name after it was read back completely; files that are no longer needed
 * are deleted.
 */
export async function backUpPages(given: PageBackupOptions): Promise<PageBackup> {
  const { regency, folder, now } = given
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const names = pageNames(regency, await readdir(folder))
  const base = await newestBase(folder, names)
  const delta = names.findLast(({ jenis }) => jenis === 'perubahan')
  const size = async (name: string | undefined) =>
    name === undefined ? null : { byte: (await stat(join(folder, name))).size }
  const baseSize = await size(base?.name.name)
  const deltaSize = await size(delta?.name)
  const isDue = isBaseDue({
    now,
    base: base && baseSize && { pada: base.name.pada, ...baseSize },
    delta: delta && base && delta.pada >= base.name.pada ? deltaSize : null,
  })
  const made = await writeFrom(given, isDue ? null : base)
  await clearPages(regency, folder)
  return made
}

/** A base, with the digests of its pages. */
interface Base {
  readonly name: PageName
  readonly ends: PageFile
  readonly digests: Digests
}

/** Returns the newest intact base; `null` if there is none. */
async function newestBase(folder: string, names: readonly PageName[]): Promise<Base | null> {
  const name = names.findLast(({ jenis }) => jenis === 'dasar')
  if (!name) return null
  const file = join(folder, name.name)
  try {
    const ends = await readEnds(file)
    if (!ends) return null
    const beside = await readFile(`${file}${DIGESTS}`).catch(() => null)
    const isRight = beside !== null && fingerprint(beside) === ends.tail.sidik
    return { name, ends, digests: isRight ? beside : await proveBase(ends) }
  } catch (error) {
    // A damaged base is useless: the next file becomes one.
    if (error instanceof BadBackup) return null
    throw error
  }
}

async function writeFrom(
  { regency, folder, now, database, path }: PageBackupOptions,
  base: Base | null,
): Promise<PageBackup> {
  const jenis = base ? 'perubahan' : 'dasar'
  const file = join(folder, pageName(regency, now, jenis))
  const unread = `${file}.belum-dibaca`
  const source = await openPages(database, path, `${file}.sebagian`)
  try {
    const head = {
      luwes: 'halaman',
      versi: 1,
      daerah: regency,
      dibuat: new Date(now).toISOString(),
      migrasi: source.migrasi,
      ukuran: source.size,
      dasar: base?.ends.tail.sidik ?? null,
    } as const
    const pages = { count: source.count, pages: source.pages(), known: base?.digests ?? null }
    const { tail, digests } = await writePages(unread, head, pages).catch(async (error) => {
      await source.abandon()
      throw error
    })
    await source.end()
    const ends = await readEnds(unread)
    if (!ends) throw new BadBackup('it is of another kind')
    if (base) await proveDelta(ends, base.digests)
    else await proveBase(ends)
    if (!base) await writeFile(`${file}${DIGESTS}`, digests, { mode: 0o600 })
    await rename(unread, file)
    await syncToDisk(folder)
    return { berkas: file, jenis, byte: (await stat(file)).size, ...tail }
  } catch (error) {
    await rm(unread, { force: true })
    throw error
  }
}

/** A checked file of pages with everything that a whole database needs. */
export interface ProvedPages {
  readonly file: PageFile
  /** The base of the changes; `null` when the file is a base. */
  readonly base: PageFile | null
}

/**
 * Checks a file of pages and its base in the same folder; `null` for a file of another kind.
 *
 * @throws {BadBackup} When one of them is damaged, or the base is missing.
 */
export async function provePages(file: string): Promise<ProvedPages | null> {
  const ends = await readEnds(file)
  if (!ends) return null
  if (ends.head.dasar === null) {
    await proveBase(ends)
    return { file: ends, base: null }
  }
  const base = await baseOf(file, ends.head.dasar)
  await proveDelta(ends, await proveBase(base))
  return { file: ends, base }
}

async function baseOf(file: string, sidik: string): Promise<PageFile> {
  const folder = join(file, '..')
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.dasar')) continue
    const ends = await readEnds(join(folder, name)).catch(() => null)
    if (ends?.tail.sidik === sidik) return ends
  }
  throw new BadBackup('its base (.dasar) is not beside it')
}
