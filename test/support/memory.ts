import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** Where Linux keeps files in memory; containers often give it little. */
const MEMORY = '/dev/shm'

/** What the temporary files of a whole run may take at once, and browsers beside them, in bytes; 1.8 GiB were seen. */
const ROOM = 6 * 1024 ** 3

/** Returns whether so many bytes are free for files in memory. */
export function hasMemory(bytes: number): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize >= bytes
  } catch {
    return false
  }
}

/**
 * Has this process, and all that it starts, keep temporary files in memory until it ends: tests make tens of
 * thousands of them. Does nothing where TMPDIR names a folder, or where there is too little room.
 */
export function keepTemporaryFilesInMemory(): void {
  if (process.env.TMPDIR || !hasMemory(ROOM)) return
  const folder = mkdtempSync(join(MEMORY, 'luwes-tests-'))
  // As /tmp: deployments run as another account.
  chmodSync(folder, 0o1777)
  process.env.TMPDIR = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}
