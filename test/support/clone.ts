import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRoot } from '../../src/cli/accounts.ts'
import { ask } from '../../src/cli/ask.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { askHolder } from '../../src/cli/supervisor/lock.ts'
import type { ServeStatus } from '../../src/cli/supervisor/serve-status.ts'
import { linkLightPackages, linkPackages } from './packages.ts'
import { endOf } from './serving.ts'

const PARTS = [
  'src',
  'migrations',
  'widgets',
  'package.json',
  'package-lock.json',
  'wrangler.toml',
  'tsconfig.json',
]

/** The exit code and the output of a command. */
export interface RunResult {
  readonly code: number
  readonly out: string
}

/**
 * A suite's own clone, so that a deployment never writes into this one; and a place to deploy into.
 */
export interface Clone {
  readonly folder: string
  /** The folder of the suite's deployments; every user may traverse it. */
  readonly place: string
  /** Runs a command of the clone; with --json, returns only its standard output. */
  luwes(...args: string[]): Promise<RunResult>
  /** Runs it in a separate process, like an operator; it takes a second longer. */
  luwesAlone(...args: string[]): Promise<RunResult>
  /**
   * Makes another version of the clone, with a note among its migrations; nothing must be built for
   * it.
   */
  newVersion(mark: string): Promise<void>
  /**
   * Replaces text in one of its files; returns a function that restores it, with everything built
   * from it.
   */
  change(path: string, from: string | RegExp, to: string): Promise<() => Promise<void>>
  /** From now on, releases have launchers in place of large programs. */
  lighten(): Promise<void>
  remove(): Promise<void>
}

/** The account that tests deploy for: as root not the default one, which a test must not create. */
export const ACCOUNT: readonly string[] = isRoot() ? ['--account', 'nobody'] : []

/** Makes a clone that has the packages of this one. */
export async function makeClone(): Promise<Clone> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-klon-'))
  const place = await mkdtemp(join(tmpdir(), 'lw-'))
  const programs = await mkdtemp(join(tmpdir(), 'luwes-program-'))
  for (const open of [place, programs]) await chmod(open, 0o711)
  for (const part of PARTS) await cp(inCheckout(part), join(folder, part), { recursive: true })
  await linkPackages(folder)
  const dist = join(folder, 'dist')
  let kept = 0
  const change: Clone['change'] = async (path, from, to) => {
    const file = join(folder, path)
    const before = await readFile(file, 'utf8')
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${path} has no ${from}`)
    kept += 1
    const built = join(folder, `dist-${kept}`)
    const isBuilt = await cp(dist, built, { recursive: true }).then(
      () => true,
      () => false,
    )
    await writeFile(file, after)
    return async () => {
      await writeFile(file, before)
      await rm(dist, { recursive: true, force: true })
      if (isBuilt) await rename(built, dist)
    }
  }
  const commands = startCommands(folder)
  return {
    folder,
    place,
    change,
    luwes: commands.run,
    luwesAlone: (...args) =>
      new Promise((resolve) => {
        const program = join(folder, 'src/cli/luwes.ts')
        const options = { cwd: folder, env: commandEnv(), maxBuffer: 16 * 1024 * 1024 }
        execFile(process.execPath, [program, ...args], options, (error, out, err) =>
          resolve({ code: error ? Number(error.code ?? 1) : 0, out: `${out}\n${err}` }),
        )
      }),
    newVersion: (mark) => writeFile(join(folder, 'migrations/catatan.txt'), mark),
    lighten: () => linkLightPackages(folder, programs),
    remove: async () => {
      await commands.end()
      for (const made of [folder, place, programs]) await rm(made, { recursive: true, force: true })
    },
  }
}

const commandEnv = () => ({ ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' })

/**
 * Runs commands of a clone one after the other in one process, which reads the program only once.
 */
function startCommands(folder: string): {
  readonly run: Clone['luwes']
  readonly end: () => Promise<void>
} {
  let child: ChildProcess | undefined
  const start = () => {
    const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const
    return fork(join(import.meta.dirname, 'clone-commands.ts'), {
      cwd: folder,
      env: commandEnv(),
      execArgv: [],
      stdio: [...stdio],
    })
  }
  return {
    run: async (...args) => {
      child ??= start()
      const gone = new AbortController()
      const over = () => gone.abort(new Error('the commands of the clone have ended'))
      child.once('exit', over)
      child.send(args)
      const [{ code, out, err }] = await once(child, 'message', { signal: gone.signal })
      child.off('exit', over)
      return { code, out: args.includes('--json') ? out : `${out}\n${err}` }
    },
    end: async () => {
      if (child?.connected) child.disconnect()
      if (child) await endOf(child)
    },
  }
}

/** Returns the flags that answer a deployment's questions. */
export function answersFor(
  issuer: string,
  over: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries({
    name: 'Kabupaten Uji Coba',
    zone: 'Asia/Makassar',
    issuer,
    origins: 'https://simpeg.uji-coba.example.go.id',
    target: 'onprem',
    url: 'https://luwes.uji-coba.example.go.id',
    preset: 'permen-4-2025',
    ...over,
  }).flatMap(([name, value]) => [`--${name}`, value])
}

/**
 * Sends a request to a deployment through its socket, on its own connection; 0 without an answer.
 */
export function statusAt(folder: string, path = '/health'): Promise<number> {
  return ask({ socket: join(folder, 'sockets/luwes.sock') }, path, { limit: 10_000 }).then(
    ({ status }) => status,
    () => 0,
  )
}

/**
 * Returns what the `serve` of a deployment reports.
 *
 * @throws When none runs.
 */
export async function toldIn(folder: string): Promise<ServeStatus> {
  return JSON.parse(await askHolder(join(folder, 'data')))
}

/** Ends the `serve` of a deployment, and waits until it is gone. */
export async function endIn(folder: string, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const told = await askHolder(join(folder, 'data'))
  if (told === '') return
  process.kill(JSON.parse(told).pid, signal)
  for (let tries = 0; tries < 400 && (await askHolder(join(folder, 'data'))) !== ''; tries += 1) {
    await sleep(50)
  }
}

/** Returns the answers to a steady load during some work. */
export async function underLoad(
  folder: string,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const seen = new Set<number>()
  let going = true
  const client = async () => {
    while (going) {
      seen.add(await statusAt(folder))
      await sleep(20)
    }
  }
  const clients = [client(), client()]
  await work().finally(() => {
    going = false
  })
  await Promise.all(clients)
  return [...seen]
}

/** Returns the first days of use in a clone's wrangler.toml, by regency. */
export async function firstDaysIn({ folder }: Clone): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  let slug = ''
  for (const line of (await readFile(join(folder, 'wrangler.toml'), 'utf8')).split('\n')) {
    slug = /^\[env\.([a-z-]+)\.vars\]/.exec(line)?.[1] ?? slug
    const day = /^FIRST_DAY = "(.*)"/.exec(line)?.[1]
    if (day !== undefined) found[slug] = day
  }
  return found
}
