import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { type ConfigProblem, parseConfig } from '../config.ts'
import { err, ok, type Result } from '../domain/shared/result.ts'
import { regencies } from '../policy/index.ts'
import { fitsSocket } from './supervisor/lock.ts'

/** Settings by name, as the environment gives them; those named here the command line reads. */
export interface Settings {
  readonly [name: string]: string | undefined
  readonly DB_URL?: string | undefined
  readonly DB_TOKEN?: string | undefined
  /** Where people and portals reach it, as an origin. */
  readonly PUBLIC_URL?: string | undefined
  readonly LUWES_HOST?: string | undefined
  readonly LUWES_PORT?: string | undefined
  readonly LUWES_DATA?: string | undefined
  /** A path: requests then come in through a socket there and not through the network. */
  readonly LUWES_SOCKET?: string | undefined
  /** A folder with another product than the one in dist. */
  readonly LUWES_DIST?: string | undefined
  /** HH:MM in TIME_ZONE: when `serve` makes a backup every night; none where it is empty. */
  readonly BACKUP_AT?: string | undefined
  /** Where backups go; `backups` in the data folder where it is empty. */
  readonly BACKUP_FOLDER?: string | undefined
  /** A second folder that each backup is copied to. */
  readonly BACKUP_COPY?: string | undefined
}

/** When backups are made by themselves, and where they go. */
export interface BackupSettings {
  readonly at: string
  readonly folder: string
  readonly copy: string | null
}

/** Where `serve` listens and keeps its data. */
export interface Place {
  readonly host: string
  readonly port: number
  /** The socket through which requests come in; none where they come through the network. */
  readonly socket?: string
  readonly data: string
  /** None where backups are not made by themselves. */
  readonly backup?: BackupSettings
}

/**
 * The settings of this machine: the environment, then `.env.<regency>` where one is named, then
 * `.env` of the folder the command was started in. An earlier one wins.
 */
export async function readSettings(regency?: string): Promise<Settings> {
  const files = regency === undefined ? ['.env'] : ['.env', `.env.${regency}`]
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  const named = regency === undefined ? {} : { REGENCY: regency }
  const found: Settings = Object.assign(
    {},
    ...texts.map((text) => parseEnv(text)),
    process.env,
    named,
  )
  return { ...found, PUBLIC_URL: found.PUBLIC_URL || ownUrl(found) }
}

/**
 * Where Luwes is reached that listens on this machine alone: nobody can mean another address. A socket or
 * an address of the network is reached by a name that only the operator knows.
 */
function ownUrl({ LUWES_HOST, LUWES_PORT, LUWES_SOCKET }: Settings): string | undefined {
  const host = LUWES_HOST || '127.0.0.1'
  const port = LUWES_PORT || '8787'
  const known = /^[1-9]\d*$/.test(port) && ['127.0.0.1', 'localhost'].includes(host)
  return known && !LUWES_SOCKET ? `http://${host}:${port}` : undefined
}

/** Checks all that `serve` needs, and names everything that is wrong at once. */
export function checkSettings(settings: Settings): Result<Place, readonly ConfigProblem[]> {
  // A server of our own has no address yet.
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
  const socket = settings.LUWES_SOCKET ? resolve(settings.LUWES_SOCKET) : undefined
  if (socket !== undefined && !fitsSocket(socket)) {
    problems.push({ name: 'LUWES_SOCKET', problem: 'is too long a path for a socket' })
  }
  const backup = backupIn(settings, data)
  if (backup && !/^([01]\d|2[0-3]):[0-5]\d$/.test(backup.at)) {
    problems.push({ name: 'BACKUP_AT', problem: 'must be a time as 01:30' })
  }
  return problems.length > 0
    ? err(problems)
    : ok({ host, port, data, ...(socket !== undefined && { socket }), ...(backup && { backup }) })
}

function backupIn(settings: Settings, data: string): BackupSettings | undefined {
  const { BACKUP_AT: at, BACKUP_FOLDER, BACKUP_COPY } = settings
  if (!at) return undefined
  return {
    at,
    folder: resolve(BACKUP_FOLDER || join(data, 'backups')),
    copy: BACKUP_COPY ? resolve(BACKUP_COPY) : null,
  }
}
