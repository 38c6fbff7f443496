import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PairConfig } from '../../config/pair.ts'
import { isBinding } from '../../config.ts'
import type { Remote } from '../../db/engine/hrana.ts'
import type { Bundle } from '../bundle.ts'
import type { Log } from '../log.ts'
import type { Place, Settings } from '../settings.ts'
import { certificatesIn } from '../trust.ts'
import { supervise } from './child.ts'
import { fireCron, startCron } from './cron.ts'
import { fitsSocket } from './lock.ts'
import { openSocket, socketOfRun, socketOfWorker } from './sockets.ts'
import {
  cronSocket,
  type WorkerdPlan,
  waitForPort,
  workerdCommand,
  writeWorkerdConfig,
} from './workerd-config.ts'
import { type WranglerSettings, wranglerSettings } from './wrangler-settings.ts'

export interface WorkerOptions {
  readonly settings: Settings
  readonly place: Place
  readonly database: Remote
  readonly product: Bundle
  readonly log: Log
  /** Receives the process of each Worker, from 1. */
  readonly onPid: (ke: number) => (pid: number | undefined) => void
  /** The pair configuration for the Worker of a paired machine. */
  readonly pair?: PairConfig | undefined
  /** Where it reads archived years. */
  readonly archive?: Remote | undefined
}

/** The supervised Worker: one release of it, in the configured number of processes. */
export interface Worker {
  /** Its address, or the path of the socket of each process. */
  readonly urls: readonly string[]
  readonly fireCron: () => Promise<number>
  /** Triggers the cron at its times from now on. */
  readonly keepTime: () => void
  /** Ends it; requests in progress get their answer within some milliseconds, by default 5 s. */
  readonly stop: (patience?: number) => Promise<void>
}

/**
 * Starts the Worker in workerd, in a folder of this run: as many processes as configured, of which
 * the first writes for all. Its cron stands still until `keepTime`.
 *
 * @throws When a process does not start; by then the others have ended.
 */
export async function startWorker(given: WorkerOptions): Promise<Worker> {
  const { place, log } = given
  runs += 1
  const folder = await runFolder(place.data, runs)
  const wrangler = await wranglerSettings()
  const processes: Process[] = []
  // The first last: until they have their answers, the others need the writer.
  const end = async (patience?: number) => {
    const [first, ...others] = processes
    await Promise.all(others.map((one) => one.stop(patience)))
    await first?.stop(patience)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    for (let ke = 1; ke <= (place.workers ?? 1); ke += 1) {
      processes.push(await startProcess(given, folder, wrangler, ke, runs))
    }
  } catch (error) {
    await end()
    throw error
  }
  const cron = cronSocket(folder)
  let stopCron: () => void = () => undefined
  return {
    urls: processes.map(({ url }) => url),
    fireCron: () => fireCron(cron, 'now'),
    keepTime: () => {
      stopCron = startCron(cron, wrangler.crons, log)
    },
    stop: (patience) => {
      stopCron()
      return end(patience)
    },
  }
}

/** One workerd of a release. */
interface Process {
  readonly url: string
  readonly stop: (patience?: number) => Promise<void>
}

async function startProcess(
  given: WorkerOptions,
  folder: string,
  wrangler: WranglerSettings,
  ke: number,
  run: number,
): Promise<Process> {
  const { place, log, onPid } = given
  const socket =
    place.socket === undefined ? undefined : socketOfRun(socketOfWorker(place.socket, ke), run)
  const plan = planOf(given, folder, socket, wrangler, ke)
  await writeWorkerdConfig(plan)
  let { port } = place
  const { stop } = await supervise({
    name: ke === 1 ? 'workerd' : `workerd-${ke}`,
    command: () => workerdCommand(plan, port),
    ready: async (child, signal) => {
      // If any port was requested, it keeps the one it got.
      port = await waitForPort(child, signal)
      if (socket === undefined) return
      const audience = await openSocket(socket, place.group ?? null)
      log('socket', 'open', { audience })
    },
    log,
    onPid: onPid(ke),
  }).catch(async (error: unknown) => {
    if (socket !== undefined) await rm(socket, { force: true })
    throw error
  })
  return {
    url: socket ?? urlOf(place.host, port),
    stop: async (patience) => {
      await stop(patience)
      if (socket !== undefined) await rm(socket, { force: true })
    },
  }
}

function planOf(
  { settings, place, database, product, pair, archive }: WorkerOptions,
  folder: string,
  socket: string | undefined,
  wrangler: WranglerSettings,
  ke: number,
): WorkerdPlan {
  return {
    folder,
    ke,
    dari: place.workers ?? 1,
    bundle: product.worker,
    assets: product.assets,
    address: socket === undefined ? place : { socket },
    trusted: settings.SSO_CA_FILE ? certificatesIn(settings.SSO_CA_FILE) : [],
    settings: wrangler,
    bindings: bindingsOf(settings, database, pair, archive),
  }
}

function bindingsOf(
  settings: Settings,
  database: Remote,
  pair: PairConfig | undefined,
  archive: Remote | undefined,
): Readonly<Record<string, string>> {
  const given: Settings = {
    ...settings,
    DB_URL: database.url,
    DB_TOKEN: database.token,
    // Only the supervisor decides which machine may write.
    PAIR: pair && JSON.stringify(pair),
    ARCHIVE: archive && JSON.stringify(archive),
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value && isBinding(name) ? [[name, value]] : [],
    ),
  )
}

let runs = 0

/**
 * Returns a new folder for a run: in the data folder, unless a socket's path would be too long
 * there.
 */
async function runFolder(data: string, run: number): Promise<string> {
  const folder = join(data, 'run', String(run))
  if (!fitsSocket(cronSocket(folder))) return mkdtemp(join(tmpdir(), 'luwes-'))
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}

function urlOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::' || host === '*'
  const name = everywhere ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
