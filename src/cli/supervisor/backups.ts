import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { dirname, join } from 'node:path'
import { isLocalDate, type LocalDate } from '../../domain/shared/local-date.ts'
import { clockTime, localDate, minuteOn, type Zona } from '../../domain/shared/local-time.ts'
import { expiredBackups, isBackupDue } from '../backup/rotation.ts'
import type { Log } from '../log.ts'
import { inCheckout } from '../paths.ts'

const LOOK_EVERY_MS = 60_000
/** After a backup that failed, the next try waits so long. */
const TRY_AGAIN_MS = 60 * 60_000
/** A reader of a whole database gives way to whoever taps. */
const NICE = 10
const DAY_MS = 86_400_000
/** The database before a restore is kept so long beside the one after. */
const KEEP_BEFORE_MS = 30 * DAY_MS

/** When backups are made by themselves, and where they go. */
export interface BackupPlan {
  readonly regency: string
  /** HH:MM in `zone`. */
  readonly at: string
  readonly zone: Zona
  readonly folder: string
  /** A second place, such as a mounted disk of another machine; `null` for none. */
  readonly copy: string | null
  /** The data folder, whose leftovers of restores are cleared away. */
  readonly data: string
  /** Settings by which the command finds the database. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A backup that was read back whole. */
export interface LastBackup {
  readonly pada: number
  readonly byte: number
}

/** Backups that are made by themselves. */
export interface Backups {
  /** The newest that was read back whole; `null` where there is none. */
  readonly last: () => LastBackup | null
  readonly stop: () => void
}

/** Makes a backup every night, and clears away what is no longer needed. A failure ends nothing. */
export function startBackups(plan: BackupPlan, log: Log, clock = Date.now): Backups {
  let lastTry = Number.NEGATIVE_INFINITY
  let busy = false
  const look = async () => {
    const now = clock()
    if (busy || now - lastTry < TRY_AGAIN_MS || !isDue(plan, now)) return
    busy = true
    lastTry = now
    try {
      const made = await makeBackup(plan, localDate(now, plan.zone))
      for (const folder of [plan.folder, plan.copy]) if (folder) await rotate(plan.regency, folder)
      await clearLeftovers(plan.data, now)
      log('backup', 'made', { ...made })
    } catch (error) {
      log('backup', 'failed', { message: error instanceof Error ? error.message : String(error) })
    } finally {
      busy = false
    }
  }
  const alarm = setInterval(() => void look(), LOOK_EVERY_MS)
  void look()
  return { last: () => lastBackupIn(plan), stop: () => clearInterval(alarm) }
}

function isDue({ at, zone, ...plan }: BackupPlan, now: number): boolean {
  const today = localDate(now, zone)
  const newest = daysIn(plan.regency, namesIn(plan.folder)).sort().at(-1) ?? null
  return isBackupDue({ at, today, time: clockTime(minuteOn(today, now, zone)), newest })
}

function nameOf(regency: string, day: LocalDate): string {
  return `luwes-${regency}-${day}.luwes`
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The days of which there are backups; other files are none of ours. */
function daysIn(regency: string, names: readonly string[]): LocalDate[] {
  const [before = '', after = ''] = nameOf(regency, '\0').split('\0')
  return names.flatMap((name) => {
    if (!name.startsWith(before) || !name.endsWith(after)) return []
    const day = name.slice(before.length, name.length - after.length)
    return isLocalDate(day) ? [day] : []
  })
}

/** The newest backup in a folder that was read back whole; `null` where there is none. */
export function lastBackupIn({
  regency,
  folder,
}: Pick<BackupPlan, 'regency' | 'folder'>): LastBackup | null {
  const day = daysIn(regency, namesIn(folder)).sort().at(-1)
  if (day === undefined) return null
  try {
    const { mtimeMs, size } = statSync(join(folder, nameOf(regency, day)))
    return { pada: Math.round(mtimeMs), byte: size }
  } catch {
    return null
  }
}

/**
 * One backup by the command `luwes backup`, which reads back what it wrote; only then does it get its
 * name, here and at the second place. Throws with the command's last words where it failed.
 */
async function makeBackup(
  { regency, folder, copy, env }: BackupPlan,
  day: LocalDate,
): Promise<{ readonly file: string; readonly byte: number; readonly sha256: string }> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, nameOf(regency, day))
  const unread = `${file}.belum-dibaca`
  const { sha256, byte } = await runCommand(['backup', unread, '--json', '--force'], env)
  await rename(unread, file)
  await synced(folder)
  if (copy !== null) await copyTo(file, copy, String(sha256))
  return { file, sha256: String(sha256), byte: Number(byte) }
}

/** Runs a command of this program at low priority, and answers what it said as JSON. */
async function runCommand(
  args: readonly string[],
  env: BackupPlan['env'],
): Promise<Readonly<Record<string, unknown>>> {
  const child = spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, complaint] = ['', '']
  child.stdout.on('data', (part) => {
    said += part
  })
  child.stderr.on('data', (part) => {
    complaint = `${complaint}${part}`.slice(-2_000)
  })
  if (child.pid !== undefined) setPriority(child.pid, NICE)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(complaint.trim().split('\n').at(-1) ?? `ended with ${code}`)
  return Object(JSON.parse(said))
}

/** Copies a file to another folder, and reads the copy back before it gets its name. */
async function copyTo(file: string, folder: string, sha256: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const place = join(folder, file.slice(dirname(file).length + 1))
  const unread = `${place}.belum-dibaca`
  await copyFile(file, unread)
  await synced(unread)
  const hash = createHash('sha256')
  for await (const piece of createReadStream(unread)) hash.update(piece)
  if (hash.digest('hex') !== sha256) throw new Error(`${place} differs from its original`)
  await rename(unread, place)
  await synced(folder)
}

async function synced(path: string): Promise<void> {
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}

/** Removes backups that are no longer needed, and files that a broken-off run left behind. */
async function rotate(regency: string, folder: string): Promise<void> {
  const names = await readdir(folder)
  const expired = expiredBackups(daysIn(regency, names)).map((day) => nameOf(regency, day))
  const broken = names.filter((name) => /\.(sebagian|belum-dibaca)$/.test(name))
  for (const name of [...expired, ...broken]) await rm(join(folder, name), { force: true })
}

/** Removes databases that a restore left behind: tries at once, the one before the newest in time. */
async function clearLeftovers(data: string, now: number): Promise<void> {
  const names = await readdir(data)
  const before = names.filter((name) => name.startsWith('db.sebelum-')).sort()
  for (const name of names) {
    const path = join(data, name)
    const age = async () => now - (await stat(path)).mtimeMs
    const isNewest = name === before.at(-1)
    const isOld =
      (name.startsWith('db.pulih-') && (await age()) > DAY_MS) ||
      (before.includes(name) && (!isNewest || (await age()) > KEEP_BEFORE_MS))
    if (isOld) await rm(path, { recursive: true, force: true })
  }
}
