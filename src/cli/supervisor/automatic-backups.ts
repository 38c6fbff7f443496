import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rename } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { clockTime, localDate, minuteOn, type Zona } from '../../domain/shared/local-time.ts'
import { clearPages, lastPagesIn, pagesToCopy } from '../backup/page-names.ts'
import { isBackupDue, isChangesDue, isCopyDue } from '../backup/rotation.ts'
import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import { inCheckout } from '../paths.ts'
import {
  backupName,
  clearRestores,
  copyBackup,
  type LastBackup,
  lastBackupIn,
  rotateBackups,
  syncToDisk,
} from './backup-files.ts'

const LOOK_EVERY_MS = 60_000
/** The pause after a failed attempt, in milliseconds. */
const TRY_AGAIN_MS = 60 * 60_000
/** Reading a whole database has lower priority than taps. */
const NICE = 10

/** When automatic backups are made, and where they go. */
export interface BackupPlan {
  readonly regency: string
  /** HH:MM in `zone`. */
  readonly at: string
  readonly zone: Zona
  readonly folder: string
  /** A second place, such as a mounted disk of another machine; `null` for none. */
  readonly copy: string | null
  /** The interval of changes between two backups in minutes; `null` for never. */
  readonly every: number | null
  /** The data folder; leftovers of restores are deleted there. */
  readonly data: string
  /** The settings with which the command finds the database. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Automatic backups. */
export interface Backups {
  /**
   * The newest copy at the second place found there or made since the start; `null` if there is
   * none.
   */
  readonly copied: () => LastBackup | null
  /** Checks now, besides the check of every minute, because the plan changed. Resolves once all due work is done. */
  readonly look: () => Promise<void>
  readonly stop: () => void
}

/**
 * Makes a backup every night, copies it to a second place if there is one, and deletes what is no
 * longer needed. Making and copying are independent. An unreachable or hanging second place delays
 * no backup, and its copy is tried again every hour. A failure ends nothing.
 *
 * `plan` is asked at each check and may change meanwhile; `null` turns backups off.
 */
export function startBackups(plan: () => BackupPlan | null, log: Log, clock = Date.now): Backups {
  let copied: { readonly place: string; readonly last: LastBackup | null } | null = null
  const make = attempts('failed', log, async (given, now) => {
    if (!(await isMakeDue(given, now))) return
    try {
      log('backup', 'made', { ...(await makeBackup(given, localDate(now, given.zone))) })
    } finally {
      await rotateBackups(given.regency, given.folder, now)
      await clearRestores(given.data, now)
    }
  })
  const copy = attempts('copy-failed', log, async (given, now) => {
    if (given.copy === null) return
    const { copy: place, regency } = given
    const there = await lastBackupIn(regency, place)
    // A place that shows nothing now, such as an unmounted disk, still counts as before.
    if (there !== null || copied?.place !== place) copied = { place, last: there }
    const file = await fileToCopy(given, there, now)
    if (file === null) return
    try {
      log('backup', 'copied', { ...(await copyBackup(file, place)) })
      copied = { place, last: await lastBackupIn(regency, place) }
    } finally {
      await rotateBackups(regency, place, now)
    }
  })
  const change = attempts('changes-failed', log, async (given, now) => {
    if (!(await areChangesDue(given, now))) return
    log('backup', 'changes', { ...(await keepChanges(given)) })
  })
  const copyPages = attempts('copy-failed', log, async ({ regency, folder, copy: place }) => {
    if (place === null) return
    for (const file of await pagesToCopy(regency, folder, place)) {
      log('backup', 'copied', { ...(await copyBackup(file, place)) })
    }
    await clearPages(regency, place)
  })
  const look = async () => {
    const given = plan()
    if (given === null) return
    await make(given, clock())
    await copy(given, clock())
    if (given.every === null) return
    await change(given, clock())
    await copyPages(given, clock())
  }
  const alarm = setInterval(() => void look(), LOOK_EVERY_MS)
  void look()
  return {
    copied: () => (copied?.place === plan()?.copy ? (copied?.last ?? null) : null),
    look,
    stop: () => clearInterval(alarm),
  }
}

/**
 * Runs work never twice at once, and after a failure not before an hour has passed or the plan
 * changed.
 */
function attempts(
  failed: string,
  log: Log,
  work: (plan: BackupPlan, now: number) => Promise<void>,
): (plan: BackupPlan, now: number) => Promise<void> {
  let busy = false
  let last: { readonly plan: BackupPlan; readonly at: number } | null = null
  return async (plan, now) => {
    if (busy || (last?.plan === plan && now - last.at < TRY_AGAIN_MS)) return
    busy = true
    try {
      await work(plan, now)
      last = null
    } catch (error) {
      last = { plan, at: now }
      log('backup', failed, { message: messageOf(error) })
    } finally {
      busy = false
    }
  }
}

async function isMakeDue({ at, zone, regency, folder }: BackupPlan, now: number): Promise<boolean> {
  const today = localDate(now, zone)
  const newest = (await lastBackupIn(regency, folder))?.hari ?? null
  return isBackupDue({ at, today, time: clockTime(minuteOn(today, now, zone)), newest })
}

async function areChangesDue(
  { at, zone, regency, folder, every }: BackupPlan,
  now: number,
): Promise<boolean> {
  if (every === null) return false
  const last = await lastPagesIn(regency, folder)
  const time = clockTime(minuteOn(localDate(now, zone), now, zone))
  return isChangesDue({ every, at, time, now, last: last?.pada ?? null, base: last?.dasar ?? 0 })
}

const backupSchema = v.object({ sha256: v.string(), byte: v.number() })
const changesSchema = v.object({ ...backupSchema.entries, berkas: v.string(), jenis: v.string() })

/** Stores changes, by the command `luwes backup --changes`. */
async function keepChanges({ folder, data, regency }: BackupPlan) {
  const env = { REGENCY: regency, LUWES_DATA: data, DB_URL: '' }
  const args = ['backup', '--changes', folder, '--json']
  const { berkas, jenis, byte, sha256 } = v.parse(changesSchema, await runCommand(args, env))
  return { file: berkas, jenis, byte, sha256 }
}

/**
 * Returns the newest backup if the second place lacks it and it may be copied now; `null`
 * otherwise.
 */
async function fileToCopy(
  { at, zone, regency, folder }: BackupPlan,
  there: LastBackup | null,
  now: number,
): Promise<string | null> {
  const newest = (await lastBackupIn(regency, folder))?.hari ?? null
  const time = clockTime(minuteOn(localDate(now, zone), now, zone))
  const due = newest !== null && isCopyDue({ at, time, newest, copied: there?.hari ?? null })
  return due ? join(folder, backupName(regency, newest)) : null
}

/**
 * Makes one backup by the command `luwes backup`, which reads back what it wrote; only then does it
 * get its name.
 *
 * @throws When the command failed, with its last words.
 */
async function makeBackup(
  { regency, folder, env }: BackupPlan,
  day: LocalDate,
): Promise<{ readonly file: string; readonly byte: number; readonly sha256: string }> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, backupName(regency, day))
  const unread = `${file}.belum-dibaca`
  const told = await runCommand(['backup', unread, '--json', '--force'], env)
  const { sha256, byte } = v.parse(backupSchema, told)
  await rename(unread, file)
  await syncToDisk(folder)
  return { file, sha256, byte }
}

/** Runs a command of this program at low priority, and returns its JSON output. */
async function runCommand(args: readonly string[], env: BackupPlan['env']): Promise<unknown> {
  const child = spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let complaint = ''
  child.stdout.on('data', (part) => {
    said += part
  })
  child.stderr.on('data', (part) => {
    complaint = `${complaint}${part}`.slice(-2_000)
  })
  if (child.pid !== undefined) setPriority(child.pid, NICE)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(complaint.trim().split('\n').at(-1) ?? `ended with ${code}`)
  return JSON.parse(said)
}
