import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { type Remote, runBatch } from '../../db/engine/hrana.ts'
import type { CertificateFiles } from '../pair/folder.ts'
import { program } from '../paths.ts'
import { createDatabaseKey, type DatabaseKey } from './database-key.ts'
import { freePort, isFree } from './ports.ts'

/** How many connections sqld may open; each Worker keeps one or two between its calls. */
const MAX_CONNECTIONS = 16
/** How long an empty database may take to answer, and the extra time per GiB, in milliseconds. */
const START_LIMIT = 30_000
const START_LIMIT_PER_GIB = 60_000
const GIB = 1024 ** 3
/** How often ports are chosen again when somebody else takes them first. */
const PORT_TRIES = 3
/** The answer of `PRAGMA synchronous` when every commit is synced to the disk. */
const FULL = 2

/** A program and its arguments. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** A database server of this machine: its files, its addresses and its configuration. */
export interface SqldPlan {
  readonly folder: string
  /** Where it answers once it is open, and the token for it. */
  readonly database: Remote
  /** The admin API, on a separate loopback port, with a key. */
  readonly admin: { readonly port: number; readonly key: string }
  /** The key that checks the token of `database`; none when everybody on this machine may ask. */
  readonly publicKey: string | null
  /** How it replicates, in a pair of machines. */
  readonly pair?: Replication
}

/** How a database server of a pair replicates: by mutual TLS. */
export interface Replication {
  readonly files: CertificateFiles
  /** Where a primary listens for its replica. */
  readonly listen?: string
  /** Where a replica finds its primary. */
  readonly primary?: string
}

/**
 * Plans a database server on free loopback ports, with its files in `folder`.
 *
 * `openToAll` leaves out the token: for tests, whose databases have no data of real people.
 */
export async function planSqld(
  folder: string,
  { openToAll = false, pair }: PlanOptions = {},
): Promise<SqldPlan> {
  const port = await freePort()
  const adminPort = await freePort()
  const { publicKey, token } = pair?.key ?? createDatabaseKey()
  const url = `http://127.0.0.1:${port}`
  return {
    folder,
    database: openToAll ? { url } : { url, token },
    admin: { port: adminPort, key: randomBytes(32).toString('base64url') },
    publicKey: openToAll ? null : publicKey,
    ...(pair && { pair }),
  }
}

interface PlanOptions {
  readonly openToAll?: boolean
  readonly pair?: Replication & { readonly key: DatabaseKey }
}

/**
 * Starts a planned server, on other ports if somebody else took the planned ones meanwhile. When
 * `start` fails, it has ended what it started.
 *
 * @throws What `start` throws, unless the ports were taken and tries are left.
 */
export async function startOnFreePorts<Started>(
  plan: () => Promise<SqldPlan>,
  start: (plan: SqldPlan) => Promise<Started>,
): Promise<Started> {
  for (let tries = 1; ; tries += 1) {
    const planned = await plan()
    try {
      return await start(planned)
    } catch (error) {
      if (tries === PORT_TRIES || !(await isTaken(planned))) throw error
    }
  }
}

async function isTaken({ database, admin }: SqldPlan): Promise<boolean> {
  const ports = [Number(new URL(database.url).port), admin.port]
  return (await Promise.all(ports.map(isFree))).includes(false)
}

/**
 * Returns the command that starts a planned server. It answers nobody until `openDurably` has
 * configured it: it starts with a key whose private half nobody has.
 *
 * Never without the limit on connections: with its default of 128, a few dozen simultaneous writers
 * make sqld stop answering writes for ever. Without a replica, the replication log is accepted as
 * it is after a crash, because rebuilding it takes about 5 s per GiB. With a replica it is rebuilt:
 * a frame missing in the log would be missing in the replica for ever.
 *
 * A replica takes over the key of its primary itself, and has nothing to make durable before it
 * opens.
 */
export function sqldCommand({ folder, database, admin, publicKey, pair }: SqldPlan): Command {
  const closedKey = pair?.primary ? publicKey : createDatabaseKey().publicKey
  return {
    file: program('sqld'),
    args: [
      '--db-path',
      folder,
      '--http-listen-addr',
      new URL(database.url).host,
      '--admin-listen-addr',
      `127.0.0.1:${admin.port}`,
      '--max-concurrent-connections',
      String(MAX_CONNECTIONS),
      '--no-welcome',
      ...(pair ? replicationArgs(pair) : []),
    ],
    env: {
      RUST_LOG: 'warn',
      ...(pair ? {} : { LIBSQL_IGNORE_DIRTY_LOG: '1' }),
      LIBSQL_ADMIN_AUTH_KEY: admin.key,
      ...(publicKey === null || closedKey === null ? {} : { SQLD_AUTH_JWT_KEY: closedKey }),
    },
  }
}

function replicationArgs({ files, listen, primary }: Replication): readonly string[] {
  const certificates = (prefix: string) => [
    `--${prefix}grpc-tls`,
    `--${prefix}grpc-cert-file`,
    files.sertifikat,
    `--${prefix}grpc-key-file`,
    files.kunci,
    `--${prefix}grpc-ca-cert-file`,
    files.otoritas,
  ]
  return [
    ...(listen ? ['--grpc-listen-addr', listen, ...certificates('')] : []),
    ...(primary ? ['--primary-grpc-url', primary, ...certificates('primary-')] : []),
  ]
}

/**
 * Waits until a started server answers its admin API. Sets durability mode strong and allows the
 * plan's token in the same request. Then checks that a new connection syncs every commit.
 *
 * So nothing is ever written before it is durable. `sqld` forgets the mode and the key at each end,
 * so a restarted server answers 401 until this has run again.
 *
 * @throws When the server is not open in time, or does not sync.
 */
export async function openDurably(plan: SqldPlan, signal?: AbortSignal): Promise<void> {
  const limit = await startLimitOf(plan.folder)
  const until = Date.now() + limit
  while (!(await configure(plan))) {
    if (Date.now() > until) throw new Error(`sqld did not answer within ${limit / 1_000} s`)
    await sleep(25, undefined, { signal })
  }
  const asked = [{ sql: 'PRAGMA synchronous', args: [] }]
  const [outcome] = await runBatch(plan.database, asked, limit)
  const mode = outcome?.ok ? outcome.result.rows[0]?.[0] : undefined
  if (mode !== FULL) throw new Error(`sqld does not sync every commit (synchronous = ${mode})`)
}

/** Returns how long a server with these files may take to start, in milliseconds. */
export async function startLimitOf(folder: string): Promise<number> {
  const sizes = await Promise.all(
    ['data', 'data-wal'].map((name) =>
      stat(join(folder, 'dbs/default', name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return START_LIMIT + Math.ceil((bytes / GIB) * START_LIMIT_PER_GIB)
}

/** The part of a configuration of sqld that stays as it is. */
const configSchema = v.object({ txn_timeout_s: v.nullish(v.number()) })

/** Returns whether the admin API accepted the settings; false while it does not answer. */
async function configure({ admin, publicKey }: SqldPlan): Promise<boolean> {
  const url = `http://127.0.0.1:${admin.port}/v1/namespaces/default/config`
  const headers = { authorization: `basic ${admin.key}`, 'content-type': 'application/json' }
  try {
    const signal = AbortSignal.timeout(2_000)
    const now = await (await fetch(url, { headers, signal })).json()
    const { txn_timeout_s } = v.parse(configSchema, now)
    const body = JSON.stringify({
      block_reads: false,
      block_writes: false,
      allow_attach: false,
      txn_timeout_s,
      durability_mode: 'strong',
      jwt_key: publicKey,
    })
    return (await fetch(url, { method: 'POST', headers, body, signal })).ok
  } catch {
    return false
  }
}
