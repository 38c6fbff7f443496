import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How many backups from before migrations are kept. */
const KEPT = 3

const DAY_MS = 86_400_000

/**
 * Deletes backups from before migrations except the newest three, and unfinished ones older than a
 * day.
 */
export async function pruneBackups(backups: string): Promise<void> {
  const all = await readdir(backups).catch(() => [])
  // Their names contain the moment in sortable form.
  const names = all.filter((name) => /^sebelum-migrasi-.*\.luwes$/.test(name)).sort()
  const old = names.slice(0, Math.max(0, names.length - KEPT))
  for (const name of old) await rm(join(backups, name), { force: true })
  for (const name of all.filter((one) => /^sebelum-migrasi-.*\.luwes\.sebagian$/.test(one))) {
    const found = await stat(join(backups, name)).catch(() => null)
    if (found && Date.now() - found.mtimeMs > DAY_MS) await rm(join(backups, name), { force: true })
  }
}
