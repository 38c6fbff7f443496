import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** How many backups from before a migration are kept. */
const KEPT = 3

/** Removes all backups from before a migration but the newest three. */
export async function pruneBackups(backups: string): Promise<void> {
  // Their names hold the moment, in an order of its own.
  const names = (await readdir(backups).catch(() => []))
    .filter((name) => /^sebelum-migrasi-.*\.luwes$/.test(name))
    .sort()
  const old = names.slice(0, Math.max(0, names.length - KEPT))
  for (const name of old) await rm(join(backups, name), { force: true })
}
