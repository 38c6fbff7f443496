import * as v from 'valibot'
import { PERAN_SSO, type PeranSso } from './domain/pegawai/peran.ts'
import { ZONES, type Zona } from './domain/shared/local-time.ts'
import { err, ok, type Result } from './domain/shared/result.ts'

/** The settings of a deployment, checked; README.md names and explains the bindings. */
export interface Config {
  /** The slug of its law, as in src/policy/regencies/. */
  readonly regency: string
  readonly regencyName: string
  /** The zone of a unit kerja that names none. */
  readonly timeZone: Zona
  readonly db: { readonly url: string; readonly token: string | null }
  readonly sso: {
    readonly issuers: readonly string[]
    readonly audience: string
    /** The clients whose logout tokens are taken. */
    readonly logoutAudience: readonly string[]
    readonly nipClaim: string
    readonly roleClaim: string | null
    readonly roles: Readonly<Partial<Record<PeranSso, string>>>
    readonly portalSecret: string | null
  }
  readonly portalOrigins: readonly string[]
  /** What a scraper of /metrics shows; `null` where nobody may. */
  readonly metricsToken: string | null
  /** The header in which the operator's own proxy tells a caller's address. */
  readonly clientAddressHeader: string | null
  readonly sessionSecret: string
  /** Seal what is stored unreadably: the first seals, all of them open. */
  readonly dataSecrets: readonly [string, ...string[]]
  /** For how many days taps keep where they were made. */
  readonly coordinateDays: number
  readonly webhookSecrets: {
    readonly simpeg: readonly string[]
    readonly presensi: readonly string[]
    readonly kinerja: readonly string[]
  }
  /** Private or plain-http receivers that outgoing webhooks may reach; none by default. */
  readonly webhookAllowHosts: readonly string[]
}

/** What is wrong with one setting; never its value, which may be a secret. */
export interface ConfigProblem {
  readonly name: string
  readonly problem: string
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']
const MIN_SECRET_BYTES = 32
const MIN_WEBHOOK_SECRET_BYTES = 24
const COORDINATE_DAYS = 90
/** Signals look 31 days back; what they look at is kept a little longer. */
const LEAST_COORDINATE_DAYS = 40

const text = v.pipe(v.string('is missing'), v.trim(), v.nonEmpty('is missing'))
const claim = v.pipe(text, v.regex(/^[^\s.]+(\.[^\s.]+)*$/, 'must be a dotted path of a claim'))
const headerName = v.pipe(text, v.regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header'))
const words = v.pipe(
  text,
  v.transform((value) => value.split(/[\s,]+/).filter((word) => word !== '')),
  v.minLength(1, 'is missing'),
)

function urlOf(value: string): URL | null {
  const url = URL.canParse(value) ? new URL(value) : null
  return url && url.username === '' && url.password === '' ? url : null
}

function isDatabase(value: string): boolean {
  return ['http:', 'https:', 'libsql:'].includes(urlOf(value)?.protocol ?? '')
}

function isIssuer(value: string): boolean {
  const url = urlOf(value)
  if (url?.search !== '' || url.hash !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname))
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

function isLong(value: string): boolean {
  return new TextEncoder().encode(value).length >= MIN_SECRET_BYTES
}

const longSecret = v.pipe(text, v.check(isLong, `must be at least ${MIN_SECRET_BYTES} bytes`))
const longSecrets = v.pipe(
  words,
  v.everyItem(isLong, `must be at least ${MIN_SECRET_BYTES} bytes each`),
)
const coordinateDays = v.pipe(
  text,
  v.check(
    (value) => /^\d{2,4}$/.test(value) && Number(value) >= LEAST_COORDINATE_DAYS,
    `must be a number of days, ${LEAST_COORDINATE_DAYS} or more`,
  ),
)
const webhookSecrets = v.pipe(
  words,
  v.everyItem(
    isWebhookSecret,
    `must be whsec_ and base64 of ${MIN_WEBHOOK_SECRET_BYTES} bytes or more`,
  ),
)
const roles = v.pipe(
  words,
  v.everyItem(
    (pair) =>
      PERAN_SSO.some((role) => pair.startsWith(`${role}=`) && pair.length > role.length + 1),
    `must be <role>=<value of the claim>, with the roles ${PERAN_SSO.join(', ')}`,
  ),
  v.transform((pairs) => {
    const entries = pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), after(pair)])
    // Safe because every name was found in PERAN_SSO just above.
    return Object.fromEntries(entries) as Partial<Record<PeranSso, string>>
  }),
)

function after(pair: string): string {
  return pair.slice(pair.indexOf('=') + 1)
}

const bindings = v.object({
  REGENCY: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug as pesisir-barat')),
  REGENCY_NAME: text,
  TIME_ZONE: v.pipe(text, v.picklist(ZONES, `must be one of ${ZONES.join(', ')}`)),
  DB_URL: v.pipe(text, v.check(isDatabase, 'must be an http, https or libsql address')),
  DB_TOKEN: v.nullish(text, null),
  SSO_ISSUER: v.pipe(
    words,
    v.everyItem(isIssuer, 'must be https addresses (plain http on loopback only)'),
  ),
  SSO_AUDIENCE: text,
  SSO_LOGOUT_AUDIENCE: v.nullish(words, null),
  SSO_NIP_CLAIM: claim,
  SSO_ROLE_CLAIM: v.nullish(claim, null),
  SSO_ROLES: v.nullish(roles, null),
  PORTAL_ORIGINS: v.pipe(words, v.everyItem(isOrigin, 'must be origins as https://host[:port]')),
  PORTAL_SECRET: v.nullish(longSecret, null),
  METRICS_TOKEN: v.nullish(longSecret, null),
  CLIENT_ADDRESS_HEADER: v.nullish(headerName, null),
  SESSION_SECRET: longSecret,
  DATA_SECRET: v.nullish(longSecrets, null),
  COORDINATE_DAYS: v.nullish(coordinateDays, String(COORDINATE_DAYS)),
  WEBHOOK_SECRET_SIMPEG: webhookSecrets,
  WEBHOOK_SECRET_PRESENSI: webhookSecrets,
  WEBHOOK_SECRET_KINERJA: webhookSecrets,
  WEBHOOK_ALLOW_HOSTS: v.nullish(words, null),
})

/** Every name that a deployment may set, for whoever hands them on to the Worker. */
export const BINDINGS: readonly string[] = Object.keys(bindings.entries)

/**
 * Reads the bindings of a deployment, or names every one that is missing or malformed, all at once.
 *
 * Pure: the same in the Worker and on the command line. An empty value counts as missing.
 */
export function parseConfig(
  env: Readonly<Record<string, unknown>>,
): Result<Config, readonly ConfigProblem[]> {
  const given = Object.keys(bindings.entries).map((name) => {
    const value = env[name]
    return [name, value === null || value === '' ? undefined : value] as const
  })
  const parsed = v.safeParse(bindings, Object.fromEntries(given))
  const problems = (parsed.issues ?? []).map((issue) => ({
    name: String(issue.path?.[0].key),
    problem: issue.message,
  }))
  problems.push(...halfRoles(env), ...sharedSecret(env))
  return parsed.success && problems.length === 0 ? ok(configOf(parsed.output)) : err(problems)
}

/** Roles need both the claim and the meaning of its values. */
function halfRoles({ SSO_ROLE_CLAIM, SSO_ROLES }: Readonly<Record<string, unknown>>) {
  const problem = 'is missing (SSO_ROLE_CLAIM and SSO_ROLES go together)'
  if (SSO_ROLES && !SSO_ROLE_CLAIM) return [{ name: 'SSO_ROLE_CLAIM', problem }]
  if (SSO_ROLE_CLAIM && !SSO_ROLES) return [{ name: 'SSO_ROLES', problem }]
  return []
}

/** A portal that knew our own secret could sign sessions of anybody, with any role. */
function sharedSecret({ PORTAL_SECRET, SESSION_SECRET }: Readonly<Record<string, unknown>>) {
  if (!PORTAL_SECRET || PORTAL_SECRET !== SESSION_SECRET) return []
  return [{ name: 'PORTAL_SECRET', problem: 'must differ from SESSION_SECRET' }]
}

/** SESSION_SECRET seals where nothing else is set, and opens what it sealed before something was. */
function dataSecrets(
  own: readonly string[] | null,
  session: string,
): readonly [string, ...string[]] {
  const [first, ...rest] = own ?? []
  return first === undefined ? [session] : [first, ...rest, session]
}

function configOf(given: v.InferOutput<typeof bindings>): Config {
  return Object.freeze({
    regency: given.REGENCY,
    regencyName: given.REGENCY_NAME,
    timeZone: given.TIME_ZONE,
    db: Object.freeze({ url: given.DB_URL, token: given.DB_TOKEN }),
    sso: Object.freeze({
      issuers: given.SSO_ISSUER,
      audience: given.SSO_AUDIENCE,
      logoutAudience: given.SSO_LOGOUT_AUDIENCE ?? [given.SSO_AUDIENCE],
      nipClaim: given.SSO_NIP_CLAIM,
      roleClaim: given.SSO_ROLE_CLAIM,
      roles: given.SSO_ROLES ?? {},
      portalSecret: given.PORTAL_SECRET,
    }),
    portalOrigins: given.PORTAL_ORIGINS,
    metricsToken: given.METRICS_TOKEN,
    clientAddressHeader: given.CLIENT_ADDRESS_HEADER,
    sessionSecret: given.SESSION_SECRET,
    dataSecrets: dataSecrets(given.DATA_SECRET, given.SESSION_SECRET),
    coordinateDays: Number(given.COORDINATE_DAYS),
    webhookSecrets: Object.freeze({
      simpeg: given.WEBHOOK_SECRET_SIMPEG,
      presensi: given.WEBHOOK_SECRET_PRESENSI,
      kinerja: given.WEBHOOK_SECRET_KINERJA,
    }),
    webhookAllowHosts: given.WEBHOOK_ALLOW_HOSTS ?? [],
  })
}

/** One line an operator can act on, for each problem. */
export function describeProblems(problems: readonly ConfigProblem[]): string {
  return problems.map(({ name, problem }) => `${name} ${problem}`).join('\n')
}
