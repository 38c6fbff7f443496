import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { type ConfigProblem, parseConfig } from '../config.ts'
import { err, ok, type Result } from '../domain/shared/result.ts'
import { regencies } from '../policy/index.ts'
import { groupNamed } from './accounts.ts'
import { codeOf } from './errors.ts'
import { fitsSocket } from './supervisor/lock.ts'
import { MOST_WORKERS, socketOfWorker } from './supervisor/sockets.ts'
import { caProblem, trustAlso } from './trust.ts'

/** Settings by name, as in the environment; the command line reads those listed here. */
export interface Settings {
  readonly [name: string]: string | undefined
  readonly DB_URL?: string | undefined
  readonly DB_TOKEN?: string | undefined
  /** The public address for people and portals, as an origin. */
  readonly PUBLIC_URL?: string | undefined
  readonly LUWES_HOST?: string | undefined
  readonly LUWES_PORT?: string | undefined
  readonly LUWES_DATA?: string | undefined
  /** A path: requests then come through a socket there instead of the network. */
  readonly LUWES_SOCKET?: string | undefined
  /**
   * The group whose accounts may connect to that socket; every account of the machine if none is
   * named.
   */
  readonly LUWES_SOCKET_GROUP?: string | undefined
  /** How many Workers share the requests of LUWES_SOCKET; one if empty. */
  readonly WORKERS?: string | undefined
  /** A folder with another product than the one in dist. */
  readonly LUWES_DIST?: string | undefined
  /**
   * A file of certificates that are trusted for connections to the SSO, besides the well-known
   * ones.
   */
  readonly SSO_CA_FILE?: string | undefined
  /** HH:MM in TIME_ZONE: when `serve` makes a backup every night; none if empty or `tidak`. */
  readonly BACKUP_AT?: string | undefined
  /** Where backups go; `backups` in the data folder if empty. */
  readonly BACKUP_FOLDER?: string | undefined
  /** A second folder that each backup is copied to. */
  readonly BACKUP_COPY?: string | undefined
  /**
   * The interval in minutes in which `serve` stores changes between two backups; 60 if empty, none
   * with `tidak`.
   */
  readonly BACKUP_EVERY?: string | undefined
  /** `standby`: on a machine of a pair, no write is confirmed before the other one has it. */
  readonly RECEIPT_AFTER?: string | undefined
}

/** When automatic backups are made, and where they go. */
export interface BackupSettings {
  readonly at: string
  readonly folder: string
  readonly copy: string | null
  /** The interval of changes in minutes; `null` for never. */
  readonly every: number | null
}

/** Where `serve` listens and stores its data. */
export interface Place {
  readonly host: string
  readonly port: number
  /** The socket for requests; none when they come through the network. */
  readonly socket?: string
  /** The number of the group that may connect to it; everybody if there is none. */
  readonly group?: number
  readonly data: string
  /** How many Workers run; one if left out. */
  readonly workers?: number
  /** None when automatic backups are off. */
  readonly backup?: BackupSettings
}

/** Settings that apply from the start of `serve`: a reload does not change them. */
export const START_SETTINGS: readonly string[] = [
  'DB_URL',
  'DB_TOKEN',
  'LUWES_DATA',
  'LUWES_SOCKET',
  'LUWES_HOST',
  'LUWES_PORT',
  'RECEIPT_AFTER',
]

/** Returns the settings in files: `.env.<regency>` if one is named, and `.env` of this folder. */
export async function readFiles(regency?: string): Promise<Settings> {
  const files = regency === undefined ? ['.env'] : ['.env', `.env.${regency}`]
  const texts = await Promise.all(files.map(textOf))
  return Object.assign({}, ...texts.map((text) => parseEnv(text)))
}

/**
 * Returns the text of a file of settings; empty if there is none.
 *
 * @throws When it belongs to another account.
 */
async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) !== 'EACCES') return ''
    throw new Error(
      `${file} milik akun lain; jalankan sebagai akun itu / belongs to another account; run this as that account: sudo -u <akun> …`,
    )
  }
}

/**
 * Returns the settings of this machine: the environment, then `.env.<regency>` if one is named,
 * then `.env` of the working directory. An earlier one wins. From then on this process also trusts
 * the certificates of SSO_CA_FILE.
 */
export async function readSettings(regency?: string): Promise<Settings> {
  const named = regency === undefined ? {} : { REGENCY: regency }
  const found: Settings = { ...(await readFiles(regency)), ...process.env, ...named }
  trustAlso(found.SSO_CA_FILE)
  return { ...found, PUBLIC_URL: found.PUBLIC_URL || ownUrl(found) }
}

/**
 * Returns the address of a Luwes that listens only on this machine: nobody can mean another one.
 * Behind a socket or on the network only the operator knows its name.
 */
function ownUrl({ LUWES_HOST, LUWES_PORT, LUWES_SOCKET }: Settings): string | undefined {
  const host = LUWES_HOST || '127.0.0.1'
  const port = LUWES_PORT || '8787'
  const known = /^[1-9]\d*$/.test(port) && ['127.0.0.1', 'localhost'].includes(host)
  return known && !LUWES_SOCKET ? `http://${host}:${port}` : undefined
}

/** Returns a digest of each setting's value, including the content of a file that it names. */
export async function digestsOf(settings: Settings): Promise<Readonly<Record<string, string>>> {
  const given = Object.entries(settings).filter(([, value]) => value)
  return Object.fromEntries(
    await Promise.all(
      given.map(async ([name, value = '']) => {
        const file = name === 'SSO_CA_FILE' ? await readFile(value, 'utf8').catch(() => '') : ''
        return [name, createHash('sha256').update(`${name}\0${value}\0${file}`).digest('hex')]
      }),
    ),
  )
}

/** Returns the names whose values differ between two sets of digests. */
export function compareDigests(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => one[name] !== other[name]).sort()
}

/** What a command says that needs right settings. */
export const FIX_SETTINGS = 'Perbaiki pengaturan lebih dulu / fix the settings first: luwes doctor'

/** Checks everything that `serve` needs, and names all problems at once. */
export function checkSettings(settings: Settings): Result<Place, readonly ConfigProblem[]> {
  // Our own server has no address yet.
  const parsed = parseConfig({ ...settings, DB_URL: settings.DB_URL || 'http://127.0.0.1:1' })
  const problems = parsed.ok ? [] : [...parsed.error]
  if (parsed.ok && !regencies[parsed.value.regency]) {
    problems.push({ name: 'REGENCY', problem: 'has no file in src/policy/regencies/' })
  }
  const port = Number(settings.LUWES_PORT || '8787')
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    problems.push({ name: 'LUWES_PORT', problem: 'must be a port, 0 to 65535' })
  }
  const host = settings.LUWES_HOST || '127.0.0.1'
  if (!/^[A-Za-z0-9.:-]+$/.test(host)) {
    problems.push({ name: 'LUWES_HOST', problem: 'must be an address or a host name' })
  }
  const data = resolve(settings.LUWES_DATA || './data')
  const ca = settings.SSO_CA_FILE ? caProblem(settings.SSO_CA_FILE) : null
  if (ca !== null) problems.push({ name: 'SSO_CA_FILE', problem: ca })
  if (settings.RECEIPT_AFTER && !['primary', 'standby'].includes(settings.RECEIPT_AFTER)) {
    problems.push({ name: 'RECEIPT_AFTER', problem: 'must be primary or standby' })
  }
  const workers = workersIn(settings)
  if (!workers.ok) problems.push(workers.error)
  const gate = gateOf(settings)
  if (!gate.ok) problems.push(...gate.error)
  const backup = backupIn(settings, data)
  problems.push(...backupProblems(settings))
  return problems.length > 0 || !gate.ok || !workers.ok
    ? err(problems)
    : ok({
        host,
        port,
        data,
        ...(workers.value > 1 && { workers: workers.value }),
        ...gate.value,
        ...(backup && { backup }),
      })
}

/** Returns how many Workers run: each further one has its own socket next to the first. */
function workersIn({ WORKERS, LUWES_SOCKET: socket }: Settings): Result<number, ConfigProblem> {
  const count = Number(WORKERS || '1')
  const wrong = (problem: string) => err({ name: 'WORKERS', problem })
  if (!Number.isInteger(count) || count < 1 || count > MOST_WORKERS) {
    return wrong(`must be a number, 1 to ${MOST_WORKERS}`)
  }
  if (count === 1) return ok(1)
  if (!socket) return wrong('above 1 needs LUWES_SOCKET')
  const fits = fitsSocket(socketOfWorker(resolve(socket), count))
  return fits ? ok(count) : wrong('above 1 needs a shorter LUWES_SOCKET')
}

/** Returns the socket for requests, and the group that may connect to it. */
function gateOf({
  LUWES_SOCKET,
  LUWES_SOCKET_GROUP,
}: Settings): Result<Pick<Place, 'socket' | 'group'>, readonly ConfigProblem[]> {
  if (!LUWES_SOCKET) return ok({})
  const socket = resolve(LUWES_SOCKET)
  const group = LUWES_SOCKET_GROUP ? groupNamed(LUWES_SOCKET_GROUP) : undefined
  const problems: ConfigProblem[] = []
  if (!fitsSocket(socket)) {
    problems.push({ name: 'LUWES_SOCKET', problem: 'is too long a path for a socket' })
  }
  if (group === null) {
    const problem = `names ${LUWES_SOCKET_GROUP}, which is not a group of this machine`
    problems.push({ name: 'LUWES_SOCKET_GROUP', problem })
  }
  return problems.length > 0 || group === null
    ? err(problems)
    : ok({ socket, ...(group !== undefined && { group }) })
}

/** The value of BACKUP_AT for no automatic backups, also after the next deployment. */
const NO_BACKUPS = 'tidak'

function backupProblems(settings: Settings): readonly ConfigProblem[] {
  const { BACKUP_AT: at } = settings
  const named = (['BACKUP_FOLDER', 'BACKUP_COPY'] as const).filter((name) => settings[name])
  return [
    ...(at && at !== NO_BACKUPS && !/^([01]\d|2[0-3]):[0-5]\d$/.test(at)
      ? [{ name: 'BACKUP_AT', problem: `must be a time such as 01:30, or ${NO_BACKUPS}` }]
      : []),
    ...(isEvery(settings.BACKUP_EVERY)
      ? []
      : [{ name: 'BACKUP_EVERY', problem: `must be minutes, 10 to 1440, or ${NO_BACKUPS}` }]),
    // They are also in the systemd unit, and a line break would add lines to it.
    ...named
      .filter((name) => /[\p{Cc}"'\\]/u.test(settings[name] ?? ''))
      .map((name) => ({ name, problem: 'must be a path without quotes and backslashes' })),
  ]
}

/** The default interval between two files of changes, in minutes. */
const EVERY = 60

function isEvery(every: string | undefined): boolean {
  if (!every || every === NO_BACKUPS) return true
  return /^[1-9]\d{1,3}$/.test(every) && Number(every) <= 1_440
}

/** Returns when automatic backups are made, and where they go; none if they are off. */
export function backupIn(settings: Settings, data: string): BackupSettings | undefined {
  const { BACKUP_AT: at, BACKUP_FOLDER, BACKUP_COPY, BACKUP_EVERY, DB_URL } = settings
  if (!at || at === NO_BACKUPS) return undefined
  return {
    at,
    folder: resolve(BACKUP_FOLDER || join(data, 'backups')),
    copy: BACKUP_COPY ? resolve(BACKUP_COPY) : null,
    // The files of an external database are out of reach.
    every: DB_URL || BACKUP_EVERY === NO_BACKUPS ? null : Number(BACKUP_EVERY || EVERY),
  }
}
