import { execFile, spawn } from 'node:child_process'
import { constants, existsSync } from 'node:fs'
import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Account, isRoot } from '../accounts.ts'
import { Halt } from '../halt.ts'
import { compareDigests, START_SETTINGS } from '../settings.ts'
import { askHolder } from '../supervisor/lock.ts'
import type { Digests, ServeStatus } from '../supervisor/serve-status.ts'
import { asAccount, isForAnother, socketOf } from './folder.ts'
import { type Links, nameOf, readLinks, setLinks } from './release.ts'
import type { StepResult } from './steps.ts'
import { unitName } from './unit-file.ts'

const run = promisify(execFile)

const LIMIT = 60_000

/** A deployment on this machine. */
export interface Deployment {
  readonly slug: string
  readonly folder: string
  readonly account: Account
}

/** Returns what the `serve` of a deployment reports; `null` if none runs. */
export async function serveStatusOf(folder: string): Promise<ServeStatus | null> {
  const text = await askHolder(join(folder, 'data'))
  // Safe because only `serve` of this same program answers there.
  return text === '' ? null : (JSON.parse(text) as ServeStatus)
}

/** Returns whether a process is managed by systemd for a regency, and restarted by it. */
export async function isKept(slug: string, pid: number): Promise<boolean> {
  const groups = await readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => '')
  return groups.split('\n').some((line) => line.endsWith(`/${unitName(slug)}`))
}

/**
 * Makes a release answer with the settings of these digests: it replaces the running one, or is the
 * first. The links are set before, so that any start from now on uses that release; the caller
 * restores them if this throws.
 */
export async function switchTo(
  deployment: Deployment,
  release: string,
  digests: Digests,
): Promise<StepResult<void>> {
  const { folder } = deployment
  const links = await readLinks(folder)
  const running = await serveStatusOf(folder)
  const answering = running?.release === undefined ? null : nameOf(running.release)
  await setLinks(folder, linksFor(links, answering, release), deployment.account)
  if (!running) return { value: undefined, note: `mulai / started, ${await start(deployment)}` }
  const changed = compareDigests(running.settings ?? {}, digests)
  if (answering === release && changed.length === 0) {
    return { value: undefined, note: release, state: 'tetap' }
  }
  const names = changed.length > 0 ? `; ${changed.join(', ')}` : ''
  if (changed.some((name) => START_SETTINGS.includes(name))) {
    await restart(deployment, running)
    return { value: undefined, note: `${release}, mulai ulang / restarted${names}` }
  }
  await reload(deployment, running)
  return { value: undefined, note: `${release}, tanpa henti / without a stop${names}` }
}

/** Returns the links for a new current release; the previous one is the one that answered. */
function linksFor({ current, before }: Links, answering: string | null, release: string): Links {
  if (answering !== null && answering !== release) return { current: release, before: answering }
  if (current === release) return { current: release, before }
  // The linked release did not answer if another one does.
  if (answering === release) return { current: release, before: before === release ? null : before }
  return { current: release, before: current }
}

/**
 * Signals a process as the account of the deployment: a number that it reported could belong to
 * another account.
 */
async function signal(pid: number, name: 'HUP' | 'TERM', account: Account): Promise<void> {
  await run('kill', ['-s', name, String(pid)], asAccount(account))
}

async function reload(
  { folder, account }: Deployment,
  { pid, reloads }: ServeStatus,
): Promise<void> {
  await signal(pid, 'HUP', account)
  const after = await until(async () => {
    const told = await serveStatusOf(folder)
    return told === null || told.reloads > reloads ? (told ?? 'dead') : null
  })
  if (after !== null && after !== 'dead' && after.fault === undefined) return
  const reason = after === 'dead' ? 'ended' : (after?.fault ?? 'no answer')
  throw new Halt(
    `rilis baru tidak jalan / the new release does not run: ${reason}`,
    'Versi lama tetap melayani. Lihat log-nya / the old version still serves. Look at its log.',
  )
}

/** Ends a `serve` and starts another: systemd restarts it if it manages it. */
async function restart(deployment: Deployment, { pid }: ServeStatus): Promise<void> {
  const { slug, folder, account } = deployment
  const kept = await isKept(slug, pid)
  await signal(pid, 'TERM', account)
  const gone = await until(async () => ((await serveStatusOf(folder))?.pid === pid ? null : true))
  if (!gone) throw new Error(`pid ${pid} does not end`)
  if (kept) await untilUp(folder, `journalctl -u ${unitName(slug)}`)
  else await start(deployment)
}

/**
 * Starts it: by systemd if that has the unit, or else in the background, until systemd takes over.
 */
async function start({ slug, folder, account }: Deployment): Promise<string> {
  const unit = unitName(slug)
  if (!existsSync('/run/systemd/system') || !existsSync(join('/etc/systemd/system', unit))) {
    return `pid ${await startInBackground(folder, account)}`
  }
  const command = `systemctl restart ${unit}`
  if (!isRoot()) {
    throw new Halt(
      'Luwes tidak berjalan / Luwes is not running',
      `sudo ${command}, lalu ulangi / then repeat`,
    )
  }
  await run('systemctl', ['restart', unit])
  await untilUp(folder, `journalctl -u ${unit}`)
  return unit
}

async function untilUp(folder: string, log: string): Promise<void> {
  const up = await until(async () => (await serveStatusOf(folder))?.release ?? null)
  if (up === null) throw notStarted(log)
}

async function startInBackground(folder: string, account: Account): Promise<number> {
  const path = join(folder, 'luwes.log')
  const log = await openLog(path, account)
  const program = join(folder, 'current/node_modules/.bin/node')
  const child = spawn(program, [join(folder, 'current/src/cli/luwes.ts'), 'serve'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
    ...asAccount(account),
  })
  let failed = false
  child.once('error', () => {
    failed = true
  })
  child.unref()
  await log.close()
  const up = await until(async () => {
    if (failed || child.exitCode !== null) return 'dead'
    return (await serveStatusOf(folder))?.release === undefined ? null : 'up'
  })
  if (up === 'up' && child.pid !== undefined) return child.pid
  if (child.exitCode === null) child.kill('SIGTERM')
  await rm(socketOf(folder), { force: true })
  throw notStarted(path)
}

/** Opens the log of a background process, readable by its account alone. */
async function openLog(path: string, account: Account) {
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants
  const log = await open(path, O_APPEND | O_CREAT | O_NOFOLLOW | O_WRONLY, 0o600)
  await log.chmod(0o600)
  if (isForAnother(account)) await log.chown(account.uid, account.gid)
  return log
}

function notStarted(log: string): Halt {
  return new Halt('luwes serve tidak mulai / luwes serve did not start', `Lihat / look at ${log}`)
}

async function until<Value>(look: () => Promise<Value | null>): Promise<Value | null> {
  const end = Date.now() + LIMIT
  while (Date.now() < end) {
    const found = await look()
    if (found !== null) return found
    await sleep(100)
  }
  return null
}
