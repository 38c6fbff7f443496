import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { inCheckout } from './paths.ts'

/** The hash of files and folders of the checkout, each by its name and content; what is missing counts for nothing. */
export async function hashOf(parts: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const part of parts) {
    for (const file of await filesOf(inCheckout(part))) {
      // These tell of the machine of the build, and are no part of what runs.
      if (file.endsWith('.map')) continue
      hash
        .update(relative(inCheckout('.'), file))
        .update('\0')
        .update(await readFile(file).catch(() => ''))
    }
  }
  return hash.digest('hex')
}

async function filesOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null)
  if (entries === null) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
