import type { JWTPayload } from 'jose'
import { isNip, type Nip } from '../domain/pegawai/nip.ts'
import { PERAN_SSO, type PeranSso } from '../domain/pegawai/peran.ts'
import type { Instant } from '../domain/shared/local-time.ts'
import type { SebabTolak } from '../domain/sistem/sebab-tolak.ts'

/** The claims to read from the tokens of one issuer, and their audience. */
export interface ClaimSettings {
  readonly audience: string
  /** The audience of logout tokens: the clients that people sign in with. */
  readonly logoutAudience: readonly string[]
  /** The claim that holds the NIP: its name, or a dotted path. */
  readonly nipClaim: string
  /** The claim that holds roles, likewise, and what each of its values grants. */
  readonly roleClaim: string | null
  readonly roles: Readonly<Partial<Record<PeranSso, string>>>
}

/** How far ahead of ours the clock of an issuer may be, in seconds. */
export const AHEAD = 60
/** How long after it expired a token is taken, in seconds: as long as it is on its way. */
const LATE = 5

/** Returns whether a token is meant for one of those named (RFC 7519, 4.1.3). */
export function checkAudience({ aud }: JWTPayload, audience: readonly string[]): SebabTolak | null {
  const meant: readonly unknown[] = [aud].flat()
  return audience.some((name) => meant.includes(name)) ? null : 'aud'
}

/**
 * Returns whether now is a time for a token: it has an end that is not over, and has begun (RFC 7519, 4.1.4 to
 * 4.1.6). `mayNotExpire` is for logout tokens, whose age is bounded elsewhere.
 */
export function checkTimes(
  { exp, nbf, iat }: JWTPayload,
  now: Instant,
  mayNotExpire = false,
): SebabTolak | null {
  const seconds = now / 1000
  if (!(exp === undefined && mayNotExpire) && !isAfter(exp, seconds - LATE)) return 'exp'
  if (nbf !== undefined && !isUpTo(nbf, seconds + AHEAD)) return 'nbf'
  return iat === undefined || isUpTo(iat, seconds + AHEAD) ? null : 'iat'
}

// What claims to be a time may be anything.
const isAfter = (time: unknown, seconds: number) => typeof time === 'number' && time > seconds
const isUpTo = (time: unknown, seconds: number) => typeof time === 'number' && time <= seconds

/**
 * Returns when a token was issued. One that does not say so, against OpenID Connect Core 2 and RFC 9068 2.2,
 * counts as issued so long before its end as a token may live.
 */
export function issuedAt({ iat, exp = 0 }: JWTPayload, maxAge: number): Instant {
  return iat === undefined ? exp * 1000 - maxAge : iat * 1000
}

/** Returns whether a token was issued lately enough, and not in the future. */
export function checkAge(issued: Instant, now: Instant, maxAge: number): SebabTolak | null {
  if (issued > now + AHEAD * 1000) return 'iat'
  return now - issued > maxAge ? 'umur' : null
}

/**
 * Returns the value of a claim: of the very name, or else by the path that its dots make. At each step the rest
 * is tried as a name first, for names of claims are often addresses. `undefined` where nothing is there.
 */
function claimAt(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  // Safe because a member is only read where the object has it as its own.
  const members = value as Readonly<Record<string, unknown>>
  if (Object.hasOwn(members, path)) return members[path]
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0 || !Object.hasOwn(members, head)) return undefined
  return claimAt(members[head], rest.join('.'))
}

/** Returns the NIP in claims; `null` where it is missing, no text, or no NIP. */
export function nipIn(claims: JWTPayload, { nipClaim }: ClaimSettings): Nip | null {
  const nip = claimAt(claims, nipClaim)
  return typeof nip === 'string' && isNip(nip) ? nip : null
}

/** Returns the roles that a claim grants; the claim may be an array, or text parted by commas or spaces. */
export function rolesIn(claims: JWTPayload, { roleClaim, roles }: ClaimSettings): PeranSso[] {
  if (roleClaim === null) return []
  const claim = claimAt(claims, roleClaim)
  const held = typeof claim === 'string' ? claim.split(/[\s,]+/) : claim
  if (!Array.isArray(held)) return []
  return PERAN_SSO.filter((role) => {
    const name = roles[role]
    return name !== undefined && held.includes(name)
  })
}
