import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { chmod, copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { FORBIDDEN_BLOCKS } from '../../domain/webhook/alamat.ts'
import { program } from '../paths.ts'
import type { Command } from './sqld.ts'
import type { WranglerSettings } from './wrangler-settings.ts'

/** The configuration of the Worker on a machine of one's own. */
export interface WorkerdPlan {
  /** A private folder of this run; the Workers of one release share it. */
  readonly folder: string
  readonly bundle: string
  readonly assets: string
  /** Where requests come in: an address of the network, or a socket. */
  readonly address: { readonly host: string; readonly port: number } | { readonly socket: string }
  /** Trusted certificates, besides those that browsers know; PEM text each. */
  readonly trusted: readonly string[]
  readonly settings: WranglerSettings
  /** The number of this Worker on the machine, from 1, and how many there are. */
  readonly ke: number
  readonly dari: number
  /** The bindings; they reach workerd through its environment, never through a file or `ps`. */
  readonly bindings: Readonly<Record<string, string>>
}

/** Returns the socket of the cron in a run's folder: no network reaches it. */
export function cronSocket(folder: string): string {
  return join(folder, 'cron.sock')
}

/** Returns the socket through which one Worker of a run answers the others. */
function innerSocket({ folder }: WorkerdPlan, ke: number): string {
  return join(folder, `${ke}.sock`)
}

/** Returns the configuration file of a Worker. */
const configFile = ({ folder, ke }: WorkerdPlan) => join(folder, `luwes-${ke}.capnp`)

/** Returns an address in the notation of workerd. */
function addressOf({ address }: WorkerdPlan, port?: number): string {
  if ('socket' in address) return `unix:${address.socket}`
  const host = address.host.includes(':') ? `[${address.host}]` : address.host
  return `${host}:${port ?? address.port}`
}

/** Returns text in the notation of Cap'n Proto; for paths, its escapes are those of JSON. */
const quote = (text: string) => JSON.stringify(text)

/**
 * Writes the configuration of workerd. It has the same bundle as at Cloudflare, the writer object
 * without storage, and the assets as Cloudflare serves them. It adds a private socket for the cron.
 */
export async function writeWorkerdConfig(plan: WorkerdPlan): Promise<void> {
  // A copy, so that a build in progress does not change what a restart runs.
  const worker = join(plan.folder, 'worker.js')
  if (plan.ke === 1) {
    await copyFile(plan.bundle, worker)
    await chmod(worker, 0o600)
  }
  await writeFile(configFile(plan), configText(plan), { mode: 0o600 })
  await chmod(plan.folder, 0o700)
}

/** Returns how the Workers of a run find each other; empty for a single one. */
function amongOthers(plan: WorkerdPlan) {
  const { ke, dari } = plan
  if (dari === 1) return { bindings: [], services: [], sockets: [] }
  const others = Array.from({ length: dari }, (_, n) => n + 1).filter((one) => one !== ke)
  return {
    bindings: [
      `(name = "PROSES", json = ${quote(JSON.stringify({ ke, dari }))}),`,
      ...others.map((one) => `(name = "PROSES_${one}", service = "proses-${one}"),`),
    ],
    services: others.map(
      (one) =>
        `(name = "proses-${one}", external = (address = ${quote(`unix:${innerSocket(plan, one)}`)}, http = ())),`,
    ),
    sockets: [
      `(name = "dalam", address = ${quote(`unix:${innerSocket(plan, ke)}`)}, http = (),
     service = (name = "luwes", entrypoint = "Dalam")),`,
    ],
  }
}

function configText(plan: WorkerdPlan): string {
  const { folder, assets, settings, bindings, trusted, ke } = plan
  const others = amongOthers(plan)
  // One runs the jobs for all.
  const cron =
    ke === 1
      ? `(name = "cron", address = ${quote(`unix:${cronSocket(folder)}`)}, http = (),
     service = (name = "luwes", entrypoint = "Cron")),`
      : ''
  const date = quote(settings.compatibilityDate)
  const flags = `[${settings.compatibilityFlags.map(quote).join(', ')}]`
  const address = quote(addressOf(plan))
  const fromEnvironment = Object.keys(bindings).map(
    (name) => `(name = ${quote(name)}, fromEnvironment = ${quote(name)}),`,
  )
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "luwes", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = ${date},
      compatibilityFlags = ${flags},
      bindings = [
        ${fromEnvironment.join('\n        ')}
        (name = "ASSETS", service = (name = "assets", entrypoint = "AssetWorker")),
        (name = "PENULIS", durableObjectNamespace = "Penulis"),
        (name = "PENGIRIM", durableObjectNamespace = "Pengirim"),
        (name = "KELUAR", service = "keluar"),
        (name = "SATU_PROSES", json = "true"),
        ${others.bindings.join('\n        ')}
      ],
      globalOutbound = "network",
      durableObjectNamespaces = [
        (className = "Penulis", uniqueKey = "luwes-penulis", preventEviction = true),
        (className = "Pengirim", uniqueKey = "luwes-pengirim", preventEviction = true),
      ],
      durableObjectStorage = (inMemory = void),
    )),
    (name = "assets", assets = (path = ${quote(assets)}, compatibilityDate = ${date})),
    (name = "network", network = (
      allow = ["public", "private"],
      tlsOptions = (
        trustBrowserCas = true,
        trustedCertificates = [${trusted.map(quote).join(', ')}],
      ),
    )),
    # Outgoing webhooks: what a name resolves to is held against these blocks when connecting.
    (name = "keluar", network = (
      allow = ["public"],
      deny = [${FORBIDDEN_BLOCKS.map(quote).join(', ')}],
      tlsOptions = (trustBrowserCas = true),
    )),
    ${others.services.join('\n    ')}
  ],
  sockets = [
    (name = "http", address = ${address}, http = (), service = "luwes"),
    ${[cron, ...others.sockets].join('\n    ')}
  ],
);
`
}

/**
 * Returns the command that starts workerd, new each time. `--experimental` is for the assets
 * service; the version is pinned.
 */
export function workerdCommand(plan: WorkerdPlan, port: number): Command {
  // A killed process leaves its sockets, which would prevent the next start.
  if (plan.ke === 1) rmSync(cronSocket(plan.folder), { force: true })
  rmSync(innerSocket(plan, plan.ke), { force: true })
  if ('socket' in plan.address) rmSync(plan.address.socket, { force: true })
  return {
    file: program('workerd'),
    args: [
      'serve',
      '--experimental',
      '--control-fd=3',
      `--socket-addr=http=${addressOf(plan, port)}`,
      configFile(plan),
    ],
    env: { ...plan.bindings },
  }
}

/** Returns the port on which workerd reports that it listens. */
export function waitForPort(child: ChildProcess, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    // Safe because the child was started with a readable pipe as its fourth stream.
    const control = child.stdio[3] as Readable
    const alarm = setTimeout(() => reject(new Error('workerd did not listen within 30 s')), 30_000)
    signal.addEventListener('abort', () => clearTimeout(alarm))
    createInterface({ input: control }).on('line', (line) => {
      const { event, socket, port } = JSON.parse(line)
      if (event !== 'listen' || socket !== 'http') return
      clearTimeout(alarm)
      resolve(port)
    })
  })
}
