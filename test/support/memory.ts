import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** The folder in which Linux keeps files in memory; containers often give it little. */
const MEMORY = '/dev/shm'

/**
 * The space that the temporary files and browsers of a whole run may need at once, in bytes; 1.8
 * GiB were observed.
 */
const ROOM = 6 * 1024 ** 3

/** Returns whether a number of bytes is free for files in memory. */
export function hasMemory(bytes: number): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize >= bytes
  } catch {
    return false
  }
}

/**
 * Makes this process, and everything it starts, keep temporary files in memory until it ends: tests
 * make tens of thousands of them. Does nothing when TMPDIR names a folder, or there is too little
 * space.
 */
export function keepTemporaryFilesInMemory(): void {
  if (process.env.TMPDIR || !hasMemory(ROOM)) return
  const folder = mkdtempSync(join(MEMORY, 'luwes-tests-'))
  // As /tmp: deployments run as another account.
  chmodSync(folder, 0o1777)
  process.env.TMPDIR = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}
