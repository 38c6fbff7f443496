import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How many backups from before a migration are kept. */
const KEPT = 3

const DAY_MS = 86_400_000

/** Removes all backups from before a migration but the newest three, and those that were begun a day ago and never whole. */
export async function pruneBackups(backups: string): Promise<void> {
  const all = await readdir(backups).catch(() => [])
  // Their names hold the moment, in an order of its own.
  const names = all.filter((name) => /^sebelum-migrasi-.*\.luwes$/.test(name)).sort()
  const old = names.slice(0, Math.max(0, names.length - KEPT))
  for (const name of old) await rm(join(backups, name), { force: true })
  for (const name of all.filter((one) => /^sebelum-migrasi-.*\.luwes\.sebagian$/.test(one))) {
    const found = await stat(join(backups, name)).catch(() => null)
    if (found && Date.now() - found.mtimeMs > DAY_MS) await rm(join(backups, name), { force: true })
  }
}
