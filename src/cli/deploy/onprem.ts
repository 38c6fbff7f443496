import { spawn } from 'node:child_process'
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseEnv } from 'node:util'
import { openStored } from '../stored.ts'
import { askHolder } from '../supervisor/lock.ts'
import type { Told } from '../supervisor/told.ts'
import { type Block, isVar } from './block.ts'
import { migrateCarefully } from './database.ts'
import { caddyText, nginxText, socketOf, tunnelText, unitText } from './onprem-files.ts'
import { layRelease, pointAt, readReleases } from './release.ts'
import { makeSecret, SECRETS } from './secrets.ts'
import { smokeTest } from './smoke.ts'
import { type Done, Halt, type Steps } from './steps.ts'

const START_LIMIT = 60_000

/** What a deployment on this machine found and made. */
export interface Deployed {
  readonly folder: string
  /** Secrets that were made just now, by name: told once. */
  readonly made: Readonly<Record<string, string>>
}

/** The steps of a deployment on this machine, after all that changes nothing has held. */
export async function deployHere(steps: Steps, block: Block, folder: string): Promise<Deployed> {
  const { run } = steps
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const release = await run('rilis / release', async () => {
    const laid = await layRelease(folder)
    return { value: laid.name, note: laid.name, state: laid.fresh ? 'selesai' : 'tetap' }
  })
  const settings = await run('pengaturan & rahasia', () => writeSettings(block, folder))
  await run('unit systemd, proxy', () => writeFiles(block, folder))
  await run('database', () => migrateHere(block, folder))
  const before = (await readReleases(folder)).current
  await run('jalan / running', () => switchTo(folder, release, settings.changed))
  await run('uji / smoke test', async () => {
    const secret = settings.values.WEBHOOK_SECRET_PRESENSI?.split(/\s+/)[0] ?? null
    try {
      return { value: undefined, note: await smokeTest({ socket: socketOf(folder) }, secret) }
    } catch (error) {
      if (before !== null && before !== release) await switchTo(folder, before, true)
      throw error
    }
  })
  await run('alamat publik / address', () => askPublic(block))
  return { folder, made: settings.made }
}

/** Asks through the public address too, where the reverse proxy already stands before it. */
async function askPublic({ url }: Block): Promise<Done<void>> {
  const reached = await fetch(new URL('/health', url), {
    signal: AbortSignal.timeout(5_000),
    redirect: 'manual',
  }).catch(() => null)
  if (!reached) {
    const note = `${url} belum terjangkau: pasang proxy/ / not reached yet: set up one of proxy/`
    return { value: undefined, note, state: 'dilewati' }
  }
  return { value: undefined, note: `${url}: ${await smokeTest({ url }, null)}` }
}

/** Returns to the release before. The tables stay as they are: migrations only add. */
export async function rollbackHere(steps: Steps, folder: string): Promise<void> {
  const { before, current } = await readReleases(folder)
  if (before === null) {
    throw new Halt(
      'tidak ada rilis sebelumnya / there is no release before',
      `Lihat / look at ${folder}/releases`,
    )
  }
  await steps.run('kembali / rollback', async () => {
    const { note } = await switchTo(folder, before, true)
    return { value: undefined, note: `${current} -> ${before}; ${note}` }
  })
  await steps.run('uji / smoke test', async () => {
    const values = parseEnv(await readFile(join(folder, '.env'), 'utf8'))
    const secret = values.WEBHOOK_SECRET_PRESENSI?.split(/\s+/)[0] ?? null
    return { value: undefined, note: await smokeTest({ socket: socketOf(folder) }, secret) }
  })
}

interface Written {
  readonly values: NodeJS.Dict<string>
  readonly made: Readonly<Record<string, string>>
  readonly changed: boolean
}

/** Settings of the block, and secrets that are made where there are none; nobody else can read the file. */
async function writeSettings({ vars }: Block, folder: string): Promise<Done<Written>> {
  const file = join(folder, '.env')
  const text = await readFile(file, 'utf8').catch(() => '')
  const before = parseEnv(text)
  const made = Object.fromEntries(
    SECRETS.filter((name) => !before[name]).map((name) => [name, makeSecret(name)]),
  )
  // What the block no longer names is gone here too.
  const others = Object.entries(before).filter(([name]) => !isVar(name))
  const own = Object.entries(vars).filter(([name]) => isVar(name))
  const values: NodeJS.Dict<string> = {
    ...Object.fromEntries([...others, ...own]),
    ...made,
    // The lines for the proxy have it tell the address of the caller in this header.
    CLIENT_ADDRESS_HEADER: 'x-forwarded-for',
    LUWES_DATA: join(folder, 'data'),
    LUWES_SOCKET: socketOf(folder),
    LUWES_DIST: join(folder, 'current/dist'),
  }
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value ? [`${name}=${JSON.stringify(value)}`] : [],
  )
  const wanted = `${lines.sort().join('\n')}\n`
  const changed = wanted !== text
  if (changed) await writeFile(file, wanted, { mode: 0o600 })
  const count = Object.keys(made).length
  return {
    value: { values, made, changed },
    note: count > 0 ? `${count} rahasia baru / new secrets, ${file}` : file,
    state: changed ? 'selesai' : 'tetap',
  }
}

async function writeFiles(block: Block, folder: string): Promise<Done<void>> {
  const proxy = join(folder, 'proxy')
  await mkdir(proxy, { recursive: true })
  const unit = `luwes-${block.slug}.service`
  const files = {
    [join(folder, unit)]: unitText(block, folder, userInfo().username),
    [join(proxy, 'nginx.conf')]: nginxText(block, folder),
    [join(proxy, 'Caddyfile')]: caddyText(block, folder),
    [join(proxy, 'cloudflared.yml')]: tunnelText(block, folder),
  }
  let changed = false
  for (const [file, text] of Object.entries(files)) {
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue
    await writeFile(file, text)
    changed = true
  }
  return { value: undefined, note: unit, state: changed ? 'selesai' : 'tetap' }
}

async function migrateHere({ vars }: Block, folder: string): Promise<Done<void>> {
  const settings = { ...parseEnv(await readFile(join(folder, '.env'), 'utf8')) }
  const stored = await openStored(settings)
  if (!stored) return { value: undefined, note: 'dibuat saat mulai / made at the start' }
  try {
    return await migrateCarefully(stored.database, vars.REGENCY_NAME ?? '', join(folder, 'backups'))
  } finally {
    await stored.close()
  }
}

/** Has a release answer: in the place of the one that runs, or as the first. */
async function switchTo(folder: string, release: string, changed: boolean): Promise<Done<void>> {
  const releases = await readReleases(folder)
  const running = await toldBy(folder)
  const answering = running?.release?.endsWith(`/${release}/dist`) === true
  if (answering && !changed) {
    return { value: undefined, note: release, state: 'tetap' }
  }
  await pointAt(releases, release)
  if (!running) return { value: undefined, note: `mulai / started, pid ${await start(folder)}` }
  const count = running.reloads
  process.kill(running.pid, 'SIGHUP')
  const after = await until(async () => {
    const told = await toldBy(folder)
    return told && told.reloads > count ? told : null
  })
  if (after?.fault === undefined && after) {
    return { value: undefined, note: `${release}, tanpa henti / without a stop` }
  }
  if (releases.current !== null) await pointAt({ ...releases, current: null }, releases.current)
  throw new Halt(
    `rilis baru tidak jalan / the new release does not run: ${after?.fault ?? 'no answer'}`,
    'Versi lama tetap melayani. Lihat log-nya / the old version serves on. Look at its log.',
  )
}

async function toldBy(folder: string): Promise<Told | null> {
  const text = await askHolder(join(folder, 'data'))
  // Safe because only `serve` of this same program answers there.
  return text === '' ? null : (JSON.parse(text) as Told)
}

/** Starts it in the background, until systemd takes over. */
async function start(folder: string): Promise<number> {
  const log = await open(join(folder, 'luwes.log'), 'a', 0o600)
  const program = join(folder, 'current/node_modules/.bin/node')
  const child = spawn(program, [join(folder, 'current/src/cli/luwes.ts'), 'serve'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  })
  child.unref()
  await log.close()
  const up = await until(async () => {
    if (child.exitCode !== null) return 'dead'
    const told = await toldBy(folder)
    return told?.release === undefined ? null : 'up'
  })
  if (up === 'up' && child.pid !== undefined) return child.pid
  if (child.exitCode === null) child.kill('SIGTERM')
  await rm(socketOf(folder), { force: true })
  throw new Halt(
    'luwes serve tidak mulai / luwes serve did not start',
    `Lihat / look at ${join(folder, 'luwes.log')}`,
  )
}

async function until<Value>(look: () => Promise<Value | null>): Promise<Value | null> {
  const end = Date.now() + START_LIMIT
  while (Date.now() < end) {
    const found = await look()
    if (found !== null) return found
    await sleep(100)
  }
  return null
}
