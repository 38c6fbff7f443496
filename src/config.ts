import * as v from 'valibot'
import {
  type ConfigProblem,
  count,
  type Env,
  has,
  isLoopback,
  longSecret,
  longSecrets,
  text,
  urlOf,
  words,
} from './config/kinds.ts'
import { archiveSetting, type PairConfig, pairSetting, type RemoteConfig } from './config/pair.ts'
import {
  baseName,
  checkSignIn,
  type SignInConfig,
  signInOf,
  signInSettings,
} from './config/sign-in.ts'
import { isLocalDate, type LocalDate } from './domain/shared/local-date.ts'
import { minute, ZONES, type Zona } from './domain/shared/local-time.ts'
import { readNetwork } from './domain/shared/network.ts'
import { err, ok, type Result } from './domain/shared/result.ts'
import type { JamTenang } from './domain/webhook/jam-tenang.ts'

export type { ConfigProblem } from './config/kinds.ts'

/** The settings of a deployment, checked; /docs/setelan names and explains the bindings. */
export interface Config {
  /** The slug of its law, as in src/policy/regencies/. */
  readonly regency: string
  readonly regencyName: string
  /** The town in which letters are issued; the name of the regency if not set. */
  readonly regencyTown: string
  /** The time zone of a unit kerja that names none. */
  readonly timeZone: Zona
  /**
   * The public address for people and portals, as an origin: links use it, whatever host a request
   * names. If `null`, no link names a host.
   */
  readonly publicUrl: string | null
  /** The first day on which Luwes is used; if `null`, every day is judged. */
  readonly firstDay: LocalDate | null
  readonly db: { readonly url: string; readonly token: string | null }
  /** The configuration of one of two paired machines; `null` on a single machine. */
  readonly pair: PairConfig | null
  /** Where archived years are read; `null` without a machine of one's own. */
  readonly arsip: RemoteConfig | null
  /** The greatest age of a copy with which a standby answers reports, in seconds. */
  readonly standbyOldest: number
  /** The issuers that people sign in with. */
  readonly sso: SignInConfig
  readonly portalOrigins: readonly string[]
  /** Networks of machines that may send attendance; empty turns it off. */
  readonly admsFrom: readonly string[]
  /** The token of a scraper of /metrics; `null` if nobody may scrape. */
  readonly metricsToken: string | null
  /** The header in which the operator's own proxy sends a caller's address. */
  readonly clientAddressHeader: string | null
  readonly sessionSecret: string
  /** The secrets that encrypt stored data: the first seals, all of them open. */
  readonly dataSecrets: readonly [string, ...string[]]
  /** How many days taps keep their coordinates. */
  readonly coordinateDays: number
  /** The keys by which push services know this deployment (RFC 8292); `null` turns Web Push off. */
  readonly vapid: {
    readonly publicKey: string
    readonly privateKey: string
    readonly subject: string
  } | null
  /** The hours in which no message goes out to people; none if both ends are equal. */
  readonly quietHours: JamTenang
  readonly webhookSecrets: {
    readonly simpeg: readonly string[]
    readonly presensi: readonly string[]
    readonly kinerja: readonly string[]
  }
  /** Private or plain-http receivers that outgoing webhooks may reach; none by default. */
  readonly webhookAllowHosts: readonly string[]
}

const MIN_WEBHOOK_SECRET_BYTES = 24
const COORDINATE_DAYS = 90
/** The standby is checked once a second; after a minute without success it does not follow. */
const STANDBY_OLDEST = 60
/** Signals look 31 days back; their data is kept a little longer. */
const LEAST_COORDINATE_DAYS = 40
/** No decree sets quiet hours: this is the default. */
const QUIET_HOURS = '20:00-06:00'

const headerName = v.pipe(text, v.regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header'))

function isDatabase(value: string): boolean {
  return ['http:', 'https:', 'libsql:'].includes(urlOf(value)?.protocol ?? '')
}

function isPublicUrl(value: string): boolean {
  const url = urlOf(value)
  if (url?.pathname !== '/' || url.search !== '' || url.hash !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

function isOrigin(value: string): boolean {
  const url = urlOf(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value
}

function isWebhookSecret(value: string): boolean {
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(value)?.[1]
  if (encoded === undefined) return false
  return (encoded.replace(/=+$/, '').length * 3) / 4 >= MIN_WEBHOOK_SECRET_BYTES
}

const coordinateDays = count(
  LEAST_COORDINATE_DAYS,
  9_999,
  `must be a number of days, ${LEAST_COORDINATE_DAYS} or more`,
)
const standbyOldest = count(1, 86_400, 'must be a number of seconds, 1 to 86400')
const quietHours = v.pipe(
  text,
  v.regex(
    /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/,
    'must be times as 20:00-06:00, or 00:00-00:00 for none',
  ),
  v.transform((value) => ({ dari: minute(value.slice(0, 5)), sampai: minute(value.slice(6)) })),
)
/** An uncompressed point of P-256 and its private number, both in base64url. */
const VAPID_KEYS = /^B[A-Za-z0-9_-]{86}\.[A-Za-z0-9_-]{43}$/
const vapidKeys = v.pipe(text, v.regex(VAPID_KEYS, 'must be <public>.<private> as deploy makes it'))
const vapidSubject = v.pipe(
  text,
  v.regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'must be mailto:… or https://…'),
)
const firstDay = v.pipe(text, v.check(isLocalDate, 'must be a day as 2027-01-04'))
const networks = v.pipe(
  words,
  v.everyItem((one) => readNetwork(one) !== null, 'must be networks as 10.20.0.0/16 or fd00::/48'),
  v.transform((all) => all.flatMap((one) => readNetwork(one) ?? [])),
)
const webhookSecrets = v.pipe(
  words,
  v.everyItem(
    isWebhookSecret,
    `must be whsec_ and base64 of ${MIN_WEBHOOK_SECRET_BYTES} bytes or more`,
  ),
)
const bindings = v.object({
  REGENCY: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug as pesisir-barat')),
  REGENCY_NAME: text,
  REGENCY_TOWN: v.nullish(text, null),
  TIME_ZONE: v.pipe(text, v.picklist(ZONES, `must be one of ${ZONES.join(', ')}`)),
  PUBLIC_URL: v.nullish(
    v.pipe(
      text,
      v.check(isPublicUrl, 'must be https://host without a path (plain http on loopback only)'),
      v.transform((value) => new URL(value).origin),
    ),
    null,
  ),
  FIRST_DAY: v.nullish(firstDay, null),
  DB_URL: v.pipe(text, v.check(isDatabase, 'must be an http, https or libsql address')),
  DB_TOKEN: v.nullish(text, null),
  PAIR: v.nullish(pairSetting, null),
  ARCHIVE: v.nullish(archiveSetting, null),
  STANDBY_MAX_AGE: v.nullish(standbyOldest, String(STANDBY_OLDEST)),
  ...signInSettings,
  PORTAL_ORIGINS: v.pipe(words, v.everyItem(isOrigin, 'must be origins as https://host[:port]')),
  ADMS_FROM: v.nullish(networks, null),
  METRICS_TOKEN: v.nullish(longSecret, null),
  CLIENT_ADDRESS_HEADER: v.nullish(headerName, null),
  SESSION_SECRET: longSecret,
  DATA_SECRET: v.nullish(longSecrets, null),
  COORDINATE_DAYS: v.nullish(coordinateDays, String(COORDINATE_DAYS)),
  VAPID_KEYS: v.nullish(vapidKeys, null),
  VAPID_SUBJECT: v.nullish(vapidSubject, null),
  QUIET_HOURS: v.nullish(quietHours, QUIET_HOURS),
  WEBHOOK_SECRET_SIMPEG: webhookSecrets,
  WEBHOOK_SECRET_PRESENSI: webhookSecrets,
  WEBHOOK_SECRET_KINERJA: webhookSecrets,
  WEBHOOK_ALLOW_HOSTS: v.nullish(words, null),
})

const NAMES: readonly string[] = Object.keys(bindings.entries)

/**
 * Returns whether a name is a setting of a deployment, for callers that pass settings to the
 * Worker.
 */
export function isBinding(name: string): boolean {
  return NAMES.includes(baseName(name))
}

/**
 * Reads the bindings of a deployment, or names every missing or malformed one at once.
 *
 * Pure: the same in the Worker and on the command line. An empty value counts as missing.
 */
export function parseConfig(env: Env): Result<Config, readonly ConfigProblem[]> {
  const given = NAMES.map((name) => [name, has(env, name) ? env[name] : undefined] as const)
  const parsed = v.safeParse(bindings, Object.fromEntries(given))
  const problems = (parsed.issues ?? []).map((issue) => ({
    name: String(issue.path?.[0].key),
    problem: issue.message,
  }))
  problems.push(...checkSignIn(env))
  const place = ({ name }: ConfigProblem) => NAMES.indexOf(baseName(name))
  if (!parsed.success || problems.length > 0) {
    return err(problems.toSorted((a, b) => place(a) - place(b)))
  }
  return ok(configOf(parsed.output, env))
}

/**
 * Returns the secrets for stored data. Without DATA_SECRET, SESSION_SECRET seals; it still opens
 * what it sealed before.
 */
function dataSecrets(
  own: readonly string[] | null,
  session: string,
): readonly [string, ...string[]] {
  const [first, ...rest] = own ?? []
  return first === undefined ? [session] : [first, ...rest, session]
}

function vapidOf({
  VAPID_KEYS,
  VAPID_SUBJECT,
  PUBLIC_URL,
}: v.InferOutput<typeof bindings>): Config['vapid'] {
  const [publicKey, privateKey] = VAPID_KEYS?.split('.') ?? []
  if (publicKey === undefined || privateKey === undefined) return null
  // A push service writes there about problems.
  const subject = VAPID_SUBJECT ?? PUBLIC_URL ?? 'https://luwes.invalid'
  return Object.freeze({ publicKey, privateKey, subject })
}

function configOf(given: v.InferOutput<typeof bindings>, env: Env): Config {
  return Object.freeze({
    regency: given.REGENCY,
    regencyName: given.REGENCY_NAME,
    regencyTown: given.REGENCY_TOWN ?? given.REGENCY_NAME,
    timeZone: given.TIME_ZONE,
    publicUrl: given.PUBLIC_URL,
    firstDay: given.FIRST_DAY,
    db: Object.freeze({ url: given.DB_URL, token: given.DB_TOKEN }),
    pair: given.PAIR,
    arsip: given.ARCHIVE,
    standbyOldest: Number(given.STANDBY_MAX_AGE),
    sso: signInOf(given, env),
    portalOrigins: given.PORTAL_ORIGINS,
    admsFrom: given.ADMS_FROM ?? [],
    metricsToken: given.METRICS_TOKEN,
    clientAddressHeader: given.CLIENT_ADDRESS_HEADER,
    sessionSecret: given.SESSION_SECRET,
    dataSecrets: dataSecrets(given.DATA_SECRET, given.SESSION_SECRET),
    coordinateDays: Number(given.COORDINATE_DAYS),
    vapid: vapidOf(given),
    quietHours: given.QUIET_HOURS,
    webhookSecrets: Object.freeze({
      simpeg: given.WEBHOOK_SECRET_SIMPEG,
      presensi: given.WEBHOOK_SECRET_PRESENSI,
      kinerja: given.WEBHOOK_SECRET_KINERJA,
    }),
    webhookAllowHosts: given.WEBHOOK_ALLOW_HOSTS ?? [],
  })
}

/** Returns one actionable line for each problem. */
export function describeProblems(problems: readonly ConfigProblem[]): string {
  return problems.map(({ name, problem }) => `${name} ${problem}`).join('\n')
}
