import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Remote } from '../../db/engine/hrana.ts'
import type { ProvedPages } from './page-backup.ts'
import { createDigests, fingerprint, type PageFile, pagesIn } from './page-file.ts'
import { BadBackup } from './read.ts'
import { foreignTo } from './schema.ts'

/** Where sqld stores the file of its database, in its folder. */
export const DATABASE_FILE = 'dbs/default/data'

/**
 * Writes the database of a file of pages into the folder of a server before its start. Then
 * compares each page on the disk with the file.
 *
 * @throws {BadBackup} When a page on the disk is missing or differs.
 */
export async function placePages({ file, base }: ProvedPages, folder: string): Promise<void> {
  const path = join(folder, DATABASE_FILE)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const { ukuran } = file.head
  const handle = await open(path, 'wx+', 0o600)
  try {
    if (base) await writeAll(handle, base, ukuran)
    await writeAll(handle, file, ukuran)
    await handle.truncate(file.tail.halaman * ukuran)
    await handle.sync()
    const digests = createDigests(file.tail.halaman, null)
    const piece = Buffer.alloc(256 * ukuran)
    for (let page = 1; page <= file.tail.halaman; ) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, (page - 1) * ukuran)
      if (bytesRead < ukuran) throw new BadBackup('its pages were not written whole to the disk')
      for (let at = 0; at + ukuran <= bytesRead; at += ukuran, page += 1) {
        digests.take(page, piece.subarray(at, at + ukuran))
      }
    }
    if (fingerprint(digests.end()) !== file.tail.sidik) {
      throw new BadBackup('its pages on the disk are not those of the file')
    }
  } finally {
    await handle.close()
  }
}

type Handle = Awaited<ReturnType<typeof open>>

async function writeAll(handle: Handle, file: PageFile, ukuran: number): Promise<void> {
  if (file.head.ukuran !== ukuran) throw new BadBackup('its base has pages of another size')
  let [held, from]: [Buffer[], number] = [[], 0]
  const flush = async () => {
    if (held.length > 0) await handle.write(Buffer.concat(held), 0, held.length * ukuran, from)
    held = []
  }
  for await (const [number, page] of pagesIn(file)) {
    const place = (number - 1) * ukuran
    if (held.length === 256 || place !== from + held.length * ukuran) await flush()
    if (held.length === 0) from = place
    held.push(page)
  }
  await flush()
}

/**
 * Checks that a database has exactly the tables and indexes of Luwes, before anything is written to
 * it.
 *
 * @throws When something is foreign or missing, by name.
 */
export async function proveSchema(database: Remote, migrasi: number): Promise<void> {
  const foreign = await foreignTo(database, migrasi)
  if (foreign.length === 0) return
  const names = foreign.join('; ')
  throw new Error(
    `Cadangan ini memuat yang bukan milik Luwes, atau tidak lengkap: ${names}. / This backup holds what is not of Luwes, or lacks what is: ${names}.`,
  )
}
