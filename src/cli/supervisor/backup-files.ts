import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isLocalDate, type LocalDate } from '../../domain/shared/local-date.ts'
import { sha256Of } from '../archive/files.ts'
import { expiredBackups } from '../backup/rotation.ts'

const DAY_MS = 86_400_000
/** How long the database from before a restore is kept. */
const KEEP_BEFORE_MS = 30 * DAY_MS
/** The file ending of unfinished files. */
const UNFINISHED = /(\.belum-dibaca)?(\.sebagian)?$/

/** A backup that was read back successfully, and its day. */
export interface LastBackup {
  readonly hari: LocalDate
  readonly pada: number
  readonly byte: number
}

/** Returns the file name of a regency's backup for a day. */
export function backupName(regency: string, day: LocalDate): string {
  return `luwes-${regency}-${day}.luwes`
}

/** Returns the days with backups, without files of other regencies. */
function daysIn(regency: string, names: readonly string[]): LocalDate[] {
  const [before = '', after = ''] = backupName(regency, '\0').split('\0')
  return names.flatMap((name) => {
    if (!name.startsWith(before) || !name.endsWith(after)) return []
    const day = name.slice(before.length, name.length - after.length)
    return isLocalDate(day) ? [day] : []
  })
}

/**
 * Returns the newest backup of a regency in a folder that was read back successfully; `null` if
 * there is none.
 */
export async function lastBackupIn(regency: string, folder: string): Promise<LastBackup | null> {
  const names = await readdir(folder).catch(() => [])
  const hari = daysIn(regency, names).sort().at(-1)
  if (hari === undefined) return null
  const found = await stat(join(folder, backupName(regency, hari))).catch(() => null)
  return found && { hari, pada: Math.round(found.mtimeMs), byte: found.size }
}

/**
 * Copies a file to another folder, and reads both before the copy gets its name. Returns the
 * SHA-256 of both.
 *
 * @throws When they differ.
 */
export async function copyBackup(
  file: string,
  folder: string,
): Promise<{ readonly file: string; readonly sha256: string }> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const place = join(folder, basename(file))
  const unread = `${place}.belum-dibaca`
  await copyFile(file, unread)
  await syncToDisk(unread)
  const sha256 = await sha256Of(unread)
  if (sha256 !== (await sha256Of(file))) throw new Error(`${place} differs from its original`)
  await rename(unread, place)
  await syncToDisk(folder)
  return { file: place, sha256 }
}

/** Syncs a file or folder to the disk. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}

/**
 * Deletes backups of a regency that are no longer needed, and unfinished files of its own runs
 * older than a day. Others may have files in the folder, and be writing there now.
 */
export async function rotateBackups(regency: string, folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const day of expiredBackups(daysIn(regency, names))) {
    await rm(join(folder, backupName(regency, day)), { force: true })
  }
  for (const name of names) {
    const whole = name.replace(UNFINISHED, '')
    if (whole === name || daysIn(regency, [whole]).length === 0) continue
    if (await isOlder(join(folder, name), DAY_MS, now)) await rm(join(folder, name))
  }
}

/**
 * Deletes databases left by restores: trials after a day, and previous databases.
 *
 * The newest previous one is kept for a while.
 */
export async function clearRestores(data: string, now: number): Promise<void> {
  const names = await readdir(data)
  const before = names.filter((name) => name.startsWith('db.sebelum-')).sort()
  for (const name of names) {
    const path = join(data, name)
    const isNewest = name === before.at(-1)
    const isOld =
      (name.startsWith('db.pulih-') && (await isOlder(path, DAY_MS, now))) ||
      (before.includes(name) && (!isNewest || (await isOlder(path, KEEP_BEFORE_MS, now))))
    if (isOld) await rm(path, { recursive: true, force: true })
  }
}

/** Returns whether a file exists and is older than an age. */
async function isOlder(path: string, age: number, now: number): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && now - found.mtimeMs > age
}
