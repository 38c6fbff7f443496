import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inCheckout } from './paths.ts'

/**
 * Returns the hash of files and folders of the checkout, each by its name and content; missing ones
 * are skipped.
 *
 * It reads synchronously: for thousands of small files that is faster, and a command does nothing
 * else meanwhile.
 */
export function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    for (const file of filesOf(inCheckout(part))) {
      // These depend on the machine of the build, and are not part of what runs.
      if (file.endsWith('.map')) continue
      const content = ifThere(() => readFileSync(file)) ?? ''
      hash
        .update(relative(inCheckout('.'), file))
        .update('\0')
        .update(content)
    }
  }
  return hash.digest('hex')
}

function filesOf(path: string): readonly string[] {
  const entries = ifThere(() => readdirSync(path, { withFileTypes: true, recursive: true }))
  if (entries === null) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function ifThere<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
