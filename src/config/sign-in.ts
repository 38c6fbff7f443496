import * as v from 'valibot'
import { PERAN_SSO, type PeranSso } from '../domain/pegawai/peran.ts'
import {
  type ConfigProblem,
  count,
  type Env,
  has,
  isLoopback,
  longSecret,
  text,
  urlOf,
  words,
  wordsOf,
} from './kinds.ts'

/** The claims to read from the tokens of one issuer, and their audience. */
interface ClaimConfig {
  readonly audience: string
  /** The clients whose logout tokens are accepted. */
  readonly logoutAudience: readonly string[]
  readonly nipClaim: string
  readonly roleClaim: string | null
  readonly roles: Readonly<Partial<Record<PeranSso, string>>>
}

/** The issuers that people sign in with. */
export interface SignInConfig {
  readonly issuers: readonly (ClaimConfig & { readonly issuer: string })[]
  /** A portal that signs its own tokens; `null` if none may. */
  readonly portal:
    | (ClaimConfig & { readonly secret: string; readonly mayGrant: readonly PeranSso[] })
    | null
  /** For how many milliseconds after its issue a token is accepted. */
  readonly maxAge: number
}

const HOUR_MS = 3_600_000
const MAX_AGE_HOURS = 24
/** A week: ends of sign-ins are remembered for as long. */
const MOST_HOURS = 168

function isIssuer(value: string): boolean {
  const url = urlOf(value)
  if (url?.search !== '' || url.hash !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

const claim = v.pipe(
  text,
  v.regex(/^[^\s.]+(\.[^\s.]+)*$/, 'must be the name of a claim, or a dotted path'),
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

function isPeranSso(word: string): word is PeranSso {
  return PERAN_SSO.some((role) => role === word)
}

/** The settings that may be set for the nth issuer alone, as SSO_AUDIENCE_2. */
const PER_ISSUER = {
  SSO_AUDIENCE: text,
  SSO_NIP_CLAIM: claim,
  SSO_ROLE_CLAIM: claim,
  SSO_ROLES: roles,
} as const

type PerIssuer = keyof typeof PER_ISSUER

/**
 * The settings of signing in. The plain names of PER_ISSUER apply to every issuer without its own.
 */
export const signInSettings = {
  SSO_ISSUER: v.pipe(
    words,
    v.everyItem(isIssuer, 'must be https addresses (plain http on loopback only)'),
  ),
  SSO_AUDIENCE: v.nullish(text, null),
  SSO_LOGOUT_AUDIENCE: v.nullish(words, null),
  SSO_NIP_CLAIM: v.nullish(claim, null),
  SSO_ROLE_CLAIM: v.nullish(claim, null),
  SSO_ROLES: v.nullish(roles, null),
  SSO_MAX_AGE_HOURS: v.nullish(
    count(1, MOST_HOURS, `must be a number of hours, 1 to ${MOST_HOURS}`),
    String(MAX_AGE_HOURS),
  ),
  PORTAL_SECRET: v.nullish(longSecret, null),
  PORTAL_AUDIENCE: v.nullish(text, null),
  PORTAL_ROLES: v.nullish(
    v.pipe(
      words,
      v.everyItem(isPeranSso, `must be roles of ${PERAN_SSO.join(', ')}`),
      v.transform((names) => names.filter(isPeranSso)),
    ),
    null,
  ),
} as const

const NUMBERED = new RegExp(`^(${Object.keys(PER_ISSUER).join('|')})_(.*)$`)

/** Returns a setting of one issuer: its name without the number, and the number. */
function splitNumber(name: string): { readonly base: PerIssuer; readonly suffix: string } | null {
  const [, base, suffix = ''] = NUMBERED.exec(name) ?? []
  // Safe because the pattern admits only these names.
  return base === undefined ? null : { base: base as PerIssuer, suffix }
}

/** Returns the name of a setting without the number of an issuer. */
export function baseName(name: string): string {
  return splitNumber(name)?.base ?? name
}

/** Returns the problems with how the settings of signing in fit together. */
export function checkSignIn(env: Env): ConfigProblem[] {
  const issuers = wordsOf(env.SSO_ISSUER)
  const twice = new Set(issuers).size < issuers.length
  return [
    ...(twice ? [{ name: 'SSO_ISSUER', problem: 'names an issuer twice' }] : []),
    ...numberedProblems(env, issuers.length),
    ...missing(env, issuers.length),
    ...halfRoles(env, issuers.length),
    ...portalProblems(env),
  ]
}

function numberedProblems(env: Env, issuers: number): ConfigProblem[] {
  return Object.keys(env).flatMap((name) => {
    const numbered = splitNumber(name)
    if (!numbered || !has(env, name)) return []
    const { base, suffix } = numbered
    if (!/^[1-9]\d*$/.test(suffix) || Number(suffix) > issuers) {
      const problem = `must end in the number of an issuer of SSO_ISSUER, which names ${issuers}`
      return [{ name, problem }]
    }
    const parsed = v.safeParse(PER_ISSUER[base], env[name])
    return (parsed.issues ?? []).map(({ message: problem }) => ({ name, problem }))
  })
}

/**
 * Returns the name under which the nth issuer finds a setting, n from 1: its own name, or the plain
 * one.
 */
function nameFor(env: Env, base: PerIssuer, n: number): string {
  const own = `${base}_${n}`
  return has(env, own) ? own : base
}

const upTo = (issuers: number) => Array.from({ length: issuers }, (_, index) => index + 1)

/**
 * Returns the problems of missing required settings: an issuer needs its own or the plain one, a
 * portal the plain one.
 */
function missing(env: Env, issuers: number): ConfigProblem[] {
  const portal = has(env, 'PORTAL_SECRET')
  const ofPortal = {
    SSO_AUDIENCE: !portal || has(env, 'PORTAL_AUDIENCE'),
    SSO_NIP_CLAIM: !portal,
  }
  const needed = ['SSO_AUDIENCE', 'SSO_NIP_CLAIM'] as const
  return needed.flatMap((name) => {
    if (has(env, name)) return []
    const all = issuers > 0 && upTo(issuers).every((n) => has(env, `${name}_${n}`))
    return all && ofPortal[name] ? [] : [{ name, problem: 'is missing' }]
  })
}

/** Returns the problems of issuers with only a role claim or only the meaning of its values. */
function halfRoles(env: Env, issuers: number): ConfigProblem[] {
  const names = upTo(Math.max(1, issuers)).flatMap((n) => {
    const claimName = nameFor(env, 'SSO_ROLE_CLAIM', n)
    const rolesName = nameFor(env, 'SSO_ROLES', n)
    if (has(env, claimName) === has(env, rolesName)) return []
    const [there, absent] = has(env, claimName) ? [claimName, rolesName] : [rolesName, claimName]
    return [splitNumber(there) ? `${absent}_${n}` : absent]
  })
  const problem = 'is missing (SSO_ROLE_CLAIM and SSO_ROLES go together)'
  return [...new Set(names)].map((name) => ({ name, problem }))
}

/**
 * Returns the problems with tokens of a portal: they use the plain names, and grant plain roles
 * alone.
 */
function portalProblems(env: Env): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  // A portal that knew our own secret could sign sessions of anybody, with any role.
  if (has(env, 'PORTAL_SECRET') && env.PORTAL_SECRET === env.SESSION_SECRET) {
    problems.push({ name: 'PORTAL_SECRET', problem: 'must differ from SESSION_SECRET' })
  }
  const known = wordsOf(env.SSO_ROLES)
  const unknown = wordsOf(env.PORTAL_ROLES).filter(
    (role) => isPeranSso(role) && !known.some((pair) => pair.startsWith(`${role}=`)),
  )
  if (unknown.length > 0) {
    problems.push({ name: 'PORTAL_ROLES', problem: 'names a role that SSO_ROLES does not' })
  }
  return problems
}

type SignInValues = v.InferOutput<v.ObjectSchema<typeof signInSettings, undefined>>

/** Returns the issuers that people sign in with, from checked settings. */
export function signInOf(given: SignInValues, env: Env): SignInConfig {
  const { SSO_ISSUER, SSO_LOGOUT_AUDIENCE, PORTAL_SECRET, PORTAL_AUDIENCE } = given
  const issuers = SSO_ISSUER.map((issuer, index) => {
    const own = <Base extends PerIssuer>(base: Base) => {
      const name = `${base}_${index + 1}`
      return has(env, name) ? v.parse(PER_ISSUER[base], env[name]) : given[base]
    }
    const audience = String(own('SSO_AUDIENCE'))
    return Object.freeze({
      issuer,
      audience,
      logoutAudience: SSO_LOGOUT_AUDIENCE ?? [audience],
      nipClaim: String(own('SSO_NIP_CLAIM')),
      roleClaim: own('SSO_ROLE_CLAIM'),
      roles: own('SSO_ROLES') ?? {},
    })
  })
  const audience = PORTAL_AUDIENCE ?? given.SSO_AUDIENCE ?? ''
  return Object.freeze({
    issuers,
    portal: PORTAL_SECRET
      ? Object.freeze({
          secret: PORTAL_SECRET,
          audience,
          logoutAudience: [audience, ...(SSO_LOGOUT_AUDIENCE ?? [])],
          nipClaim: given.SSO_NIP_CLAIM ?? '',
          roleClaim: given.SSO_ROLE_CLAIM,
          roles: given.SSO_ROLES ?? {},
          mayGrant: given.PORTAL_ROLES ?? [],
        })
      : null,
    maxAge: Number(given.SSO_MAX_AGE_HOURS) * HOUR_MS,
  })
}
