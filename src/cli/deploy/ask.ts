import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { describeProblems, parseConfig } from '../../config.ts'
import { ZONES } from '../../domain/shared/local-time.ts'
import { Halt } from '../halt.ts'
import type { Settings } from '../settings.ts'
import { SSO_PRESETS } from '../sso/presets.ts'
import { caProblem } from '../trust.ts'
import type { Block, Target } from './block.ts'
import { todayIn } from './first-day.ts'
import { presetNames } from './law.ts'
import { makeSecret, SECRETS } from './secrets.ts'

/**
 * The required answers for a new regency, by the name of the flag and of the line in the file of
 * answers.
 */
export const QUESTIONS = {
  name: 'Nama daerah / name of the regency (Kabupaten Pesisir Barat)',
  town: 'Kota tempat surat ditetapkan; kosong: nama daerah / town of the letters; empty: the name (Krui)',
  zone: `Zona waktu / time zone (${ZONES.join(', ')})`,
  issuer: 'Alamat SSO / issuer of the SSO (https://sso.example.go.id/realms/asn)',
  origins: 'Portal yang memuat Luwes / portals that embed Luwes (https://simpeg.example.go.id)',
  target: 'Tempat berjalan / where it runs (onprem, cloudflare)',
  url: 'Alamat Luwes / where Luwes is reached (https://luwes.example.go.id)',
  'first-day':
    'Hari pertama Luwes dipakai; kosong: hari ini / first day of use; empty: today (2027-01-04)',
} as const

/** The name of one question, as a flag has it. */
export type Question = keyof typeof QUESTIONS

/** Answers with a default. */
export const DEFAULTS = {
  preset: 'nasional',
  sso: 'keycloak',
  audience: 'luwes',
  db: '',
  ca: '',
} as const

/** Questions without a required answer. */
const OPTIONAL: readonly Question[] = ['town', 'first-day']

/** Answers by the names of questions and defaults, and the folder and the regency of the deployment. */
export type Answers = Readonly<
  Partial<Record<Question | keyof typeof DEFAULTS | 'folder' | 'account' | 'group', string>>
>

/** The additional answers for Cloudflare, where no database runs. */
const DATABASE =
  'Database libSQL yang terjangkau dari Cloudflare / libSQL database (https://db.example.go.id)'

const textOf = (name: Question | 'db') => (name === 'db' ? DATABASE : QUESTIONS[name])

/** Returns the questions that are not answered yet. */
function unanswered(given: Answers): readonly (Question | 'db')[] {
  const asked: readonly (Question | 'db')[] = [
    ...questions(),
    ...(given.target === 'cloudflare' ? (['db'] as const) : []),
  ]
  return asked.filter((name) => !given[name])
}

/**
 * Returns the answers to all questions: the given ones, and the rest asked for at a terminal.
 *
 * @throws {Halt} When a needed answer is missing and nobody may be asked.
 */
export async function askAll(slug: string, given: Answers, mayAsk: boolean): Promise<Answers> {
  const missing = unanswered(given)
  const needed = missing.filter((name) => name === 'db' || !OPTIONAL.includes(name))
  if (missing.length === 0 || (!mayAsk && needed.length === 0)) return given
  if (!mayAsk) {
    throw new Halt(
      `${slug} belum punya blok di wrangler.toml / has no block in wrangler.toml yet; belum dijawab / not answered: ${needed.join(', ')}`,
      [
        ...(slug === 'contoh' ? [OF_CONTOH] : []),
        ...needed.map((name) => `--${name}: ${textOf(name)}`),
      ].join('\n'),
    )
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  let all = given
  // An answer may lead to another question.
  for (let [name] = missing; name !== undefined; [name] = unanswered(all)) {
    all = { ...all, [name]: (await terminal.question(`${textOf(name)}: `)).trim() }
  }
  terminal.close()
  return all
}

/** Its settings at the top of wrangler.toml are those of a developer's machine. */
const OF_CONTOH =
  'contoh adalah daerah untuk mencoba; pengaturannya di bagian atas wrangler.toml hanya untuk komputer pengembang / contoh is the regency to try things with. Its settings at the top of wrangler.toml are only for the computer of a developer'

function questions(): readonly Question[] {
  // Safe because these are the keys of the very object, in its order.
  return Object.keys(QUESTIONS) as Question[]
}

/**
 * Returns the block for some answers, checked like the Worker checks it.
 *
 * @throws {Halt} When the SSO, the target or the preset is unknown, or the Worker would refuse the
 * block.
 */
export async function blockFrom(slug: string, answers: Answers): Promise<Block> {
  const { name, town, zone, issuer, origins, target, url, audience, sso, db, ca } = {
    ...DEFAULTS,
    ...answers,
  }
  const preset = SSO_PRESETS.find((one) => one.name === sso)
  if (!preset) {
    const names = SSO_PRESETS.map((one) => one.name).join(', ')
    throw new Halt(`tidak ada SSO ${sso} / no such SSO`, `Pilih / choose: ${names}`)
  }
  const known = preset.settings
  const vars: Settings = {
    REGENCY: slug,
    REGENCY_NAME: name,
    ...(town && { REGENCY_TOWN: town }),
    TIME_ZONE: zone,
    FIRST_DAY: answers['first-day'] || todayIn(zone),
    ...(db && { DB_URL: db }),
    SSO_ISSUER: issuer,
    ...(ca && { SSO_CA_FILE: resolve(ca) }),
    SSO_AUDIENCE: audience,
    SSO_NIP_CLAIM: known.SSO_NIP_CLAIM,
    SSO_ROLE_CLAIM: known.SSO_ROLE_CLAIM,
    SSO_ROLES: known.SSO_ROLES,
    PORTAL_ORIGINS: origins,
    PUBLIC_URL: url,
  }
  if (target !== 'onprem' && target !== 'cloudflare') {
    throw new Halt('target: onprem atau / or cloudflare', `--target: ${QUESTIONS.target}`)
  }
  checkBlock({ slug, target, url: url ?? '', vars })
  if (!(await presetNames()).includes(answers.preset ?? DEFAULTS.preset)) {
    const names = (await presetNames()).join(', ')
    throw new Halt(
      `tidak ada preset ${answers.preset} / no such preset`,
      `Pilih / choose: ${names}`,
    )
  }
  return { slug, target, url: url ?? '', vars }
}

/**
 * Refuses a block that the Worker would refuse, or that cannot run where it is to run.
 *
 * @throws {Halt} With all that is wrong with it.
 */
export function checkBlock({ target, url, vars }: Block): void {
  const made = Object.fromEntries(SECRETS.map((secret) => [secret, makeSecret(secret)]))
  const parsed = parseConfig({ ...vars, ...made, DB_URL: vars.DB_URL || 'http://127.0.0.1:1' })
  const problems = parsed.ok ? [] : [describeProblems(parsed.error)]
  if (target === 'cloudflare') problems.push(...unreachable(vars))
  const { SSO_CA_FILE } = vars
  if (target === 'cloudflare' && SSO_CA_FILE) {
    problems.push('SSO_CA_FILE (--ca) is for onprem: Cloudflare trusts only public authorities')
  } else if (SSO_CA_FILE && caProblem(SSO_CA_FILE) !== null) {
    problems.push(`SSO_CA_FILE (--ca) ${caProblem(SSO_CA_FILE)}`)
  }
  if (!isPublic(url, target)) problems.push('PUBLIC_URL (--url) must be https://host')
  if (problems.length > 0) {
    throw new Halt(
      problems.join('; '),
      'Perbaiki blok di wrangler.toml, atau jawab ulang / fix the block in wrangler.toml, or answer again',
    )
  }
}

/** Returns the settings that Cloudflare could not reach. */
function unreachable({ DB_URL, SSO_ISSUER = '' }: Settings): readonly string[] {
  const isHttps = (address: string | undefined) => address?.startsWith('https://') === true
  return [
    ...(isHttps(DB_URL)
      ? []
      : ['DB_URL (--db) must be an https address that Cloudflare can reach']),
    ...(SSO_ISSUER.split(/[\s,]+/).every(isHttps)
      ? []
      : ['SSO_ISSUER (--issuer) must be an https address that Cloudflare can reach']),
  ]
}

function isPublic(url: string, target: Target): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, pathname, search } = new URL(url)
  const loopback = hostname === '127.0.0.1' || hostname === 'localhost'
  const plain = target === 'onprem' && loopback && protocol === 'http:'
  return (protocol === 'https:' || plain) && pathname === '/' && search === ''
}
