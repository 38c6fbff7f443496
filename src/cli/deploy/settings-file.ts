import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { describeProblems } from '../../config.ts'
import type { Account } from '../accounts.ts'
import { Halt } from '../halt.ts'
import { checkSettings, type Settings } from '../settings.ts'
import { type Block, isVar, varsIn } from './block.ts'
import { readKept, socketOf } from './folder.ts'
import { canRead } from './reach.ts'
import { makeSecret, SECRETS } from './secrets.ts'
import { isSeen } from './unit-file.ts'

const MANAGED = [
  '# Ditulis oleh deploy, sebagian besar dari wrangler.toml: perubahan di sini ditimpa.',
  '# Written by deploy, most of it from wrangler.toml: changes here are overwritten.',
] as const
const KEPT = [
  '# Rahasia dan pengaturan Anda sendiri: dipertahankan, dan dipakai sejak deploy atau reload berikutnya.',
  '# Your own secrets and settings: kept, and in use from the next deploy or reload on.',
] as const

/** Returns the path of a deployment's settings. */
export function settingsFile(folder: string): string {
  return join(folder, '.env')
}

/** Returns the settings in a deployment's file; empty if there is no file. */
export async function readSettingsFile(folder: string): Promise<Settings> {
  return parseEnv((await readKept(settingsFile(folder))) ?? '')
}

/** The planned file of settings of a deployment. */
export interface SettingsPlan {
  readonly text: string
  readonly values: Settings
  /** New secrets, by name: shown once. */
  readonly made: Readonly<Record<string, string>>
  /** Names that were changed by hand although wrangler.toml decides them. */
  readonly overwritten: readonly string[]
}

/**
 * Returns the planned settings of a deployment. Those of its block and its place are rewritten each
 * time. Below them, secrets and settings made by hand stay as they are. `usual` completes missing
 * ones.
 */
export function planSettings(
  before: string,
  { vars }: Block,
  folder: string,
  { group, usual }: { readonly group: string | undefined; readonly usual: Settings },
): SettingsPlan {
  const there: Settings = parseEnv(before)
  const managed: Settings = {
    // A first day set by hand stays: without it, days of history would be judged.
    ...(there.FIRST_DAY && { FIRST_DAY: there.FIRST_DAY }),
    ...Object.fromEntries(varsIn(vars)),
    LUWES_DATA: join(folder, 'data'),
    LUWES_SOCKET: socketOf(folder),
    LUWES_DIST: join(folder, 'current/dist'),
    ...(group !== undefined && { LUWES_SOCKET_GROUP: group }),
  }
  const made = Object.fromEntries(
    SECRETS.filter((name) => !there[name]).map((name) => [name, makeSecret(name)]),
  )
  const missing = Object.entries({ ...usual, ...made }).filter(([name]) => !there[name])
  const own = [...linesByHand(before, managed), ...linesOf(Object.fromEntries(missing))]
  const text = [...MANAGED, ...linesOf(managed), '', ...KEPT, ...own, ''].join('\n')
  return {
    text,
    values: parseEnv(text),
    made,
    overwritten: Object.keys(managed).filter(
      (name) => there[name] && there[name] !== managed[name],
    ),
  }
}

/**
 * Returns the lines that deploy did not write: everything below its part, and unknown names in it.
 */
function linesByHand(before: string, managed: Settings): readonly string[] {
  const lines = before.trim().split('\n')
  // A file without the two parts is entirely handwritten, except for what deploy writes.
  const begin = lines.indexOf(KEPT[0])
  const isOurs = (line: string, place: number) => {
    if (line === MANAGED[0] || line === MANAGED[1] || line === KEPT[0] || line === KEPT[1])
      return true
    const name = /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1]
    // A name that the block no longer has is removed.
    if (place < begin) return name === undefined || isVar(name) || name in managed
    return name !== undefined && name in managed
  }
  const own = lines.filter((line, place) => !isOurs(line, place))
  return own.join('\n').trim() === '' ? [] : own.join('\n').trim().split('\n')
}

/**
 * Refuses settings with which Luwes would not serve, before the deployment is changed.
 *
 * @throws {Halt} With what is wrong, or when the account cannot read the file of the authority.
 */
export async function checkPlan(
  { values }: SettingsPlan,
  folder: string,
  account: Account,
): Promise<void> {
  const ca = values.SSO_CA_FILE ? resolve(folder, values.SSO_CA_FILE) : undefined
  const checked = checkSettings({ ...values, ...(ca && { SSO_CA_FILE: ca }) })
  // The law of a new regency was written after this program read the list; it is checked
  // separately.
  const problems = checked.ok ? [] : checked.error.filter(({ name }) => name !== 'REGENCY')
  if (problems.length > 0) {
    throw new Halt(
      describeProblems(problems),
      `Perbaiki di / fix it in ${settingsFile(folder)} (pengaturan sendiri / your own settings), wrangler.toml (lainnya / the others)`,
    )
  }
  if (ca === undefined || (isSeen(ca, folder) && (await canRead(ca, account)))) return
  throw new Halt(
    `SSO_CA_FILE: ${account.name} tidak dapat membaca / cannot read ${ca}`,
    'Letakkan di tempat yang terbaca semua / put it where everybody can read it, and name it in wrangler.toml: /etc/ssl/ca-daerah.pem',
  )
}

function linesOf(values: Settings): readonly string[] {
  return Object.entries(values)
    .map(([name, value = '']) => `${name}=${quoted(value)}`)
    .sort()
}

/**
 * Returns a value in the kind of quotes that it does not contain, because such a file has no
 * escapes.
 */
function quoted(value: string): string {
  const fits = (mark: string) => !value.includes(mark) && !(mark === '"' && value.includes('\\n'))
  const mark = ['"', "'", '`'].find(fits)
  if (mark !== undefined) return `${mark}${value}${mark}`
  throw new Halt(
    'nilai dengan ketiga tanda kutip tidak dapat ditulis / a value with all three quotes cannot be written',
    'Ubah nilainya di wrangler.toml / change the value in wrangler.toml',
  )
}
