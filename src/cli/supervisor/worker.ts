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
import { openSocket, socketOfRun } from './sockets.ts'
import {
  cronSocket,
  listening,
  type WorkerdPlan,
  workerdCommand,
  writeWorkerdConfig,
} from './workerd.ts'
import { type WranglerSettings, wranglerSettings } from './wrangler-settings.ts'

/** The options of the Worker. */
export interface WorkerOptions {
  readonly settings: Settings
  readonly place: Place
  readonly database: Remote
  readonly product: Bundle
  readonly log: Log
  readonly onPid: (pid: number | undefined) => void
  /** What the Worker of a paired machine is told of the pair. */
  readonly pair?: PairConfig | undefined
  /** Where it reads archived years. */
  readonly archive?: Remote | undefined
}

/** The Worker, kept running: one release of it. */
export interface Worker {
  /** Where it is reached: an address, or the path of its socket. */
  readonly url: string
  readonly fireCron: () => Promise<number>
  /** Fires the cron at its times from now on. */
  readonly keepTime: () => void
  /** Ends it; requests under way get their answer within some milliseconds, 5 s if none are given. */
  readonly stop: (patience?: number) => Promise<void>
}

/** Starts the Worker in workerd, in a folder of this run. Its cron stands still until `keepTime`. */
export async function startWorker(given: WorkerOptions): Promise<Worker> {
  const { place, log, onPid } = given
  runs += 1
  const folder = await runFolder(place.data, runs)
  const socket = place.socket === undefined ? undefined : socketOfRun(place.socket, runs)
  const wrangler = await wranglerSettings()
  const plan = planOf(given, folder, socket, wrangler)
  await writeWorkerdConfig(plan)
  let { port } = place
  const workerd = await supervise({
    name: 'workerd',
    command: () => workerdCommand(plan, port),
    ready: async (child, signal) => {
      // Asked for any port, it keeps the one it got.
      port = await listening(child, signal)
      if (socket === undefined) return
      const audience = await openSocket(socket, place.group ?? null)
      log('socket', 'open', { audience })
    },
    log,
    onPid,
  }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  const cron = cronSocket(folder)
  let stopCron: () => void = () => undefined
  return {
    url: socket ?? urlOf(place.host, port),
    fireCron: () => fireCron(cron, 'now'),
    keepTime: () => {
      stopCron = startCron(cron, wrangler.crons, log)
    },
    stop: async (patience) => {
      stopCron()
      await workerd.stop(patience)
      await rm(folder, { recursive: true, force: true })
      if (socket !== undefined) await rm(socket, { force: true })
    },
  }
}

function planOf(
  { settings, place, database, product, pair, archive }: WorkerOptions,
  folder: string,
  socket: string | undefined,
  wrangler: WranglerSettings,
): WorkerdPlan {
  return {
    folder,
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
    // Nobody but the supervisor says which machine may write.
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

/** A fresh folder of a run: in the data folder, unless a socket's path would be too long there. */
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
