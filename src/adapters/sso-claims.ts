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
  /** The claim with the NIP: its name, or a dotted path. */
  readonly nipClaim: string
  /** The claim with roles: its name, or a dotted path; and what each of its values grants. */
  readonly roleClaim: string | null
  readonly roles: Readonly<Partial<Record<PeranSso, string>>>
}

/** How far ahead of ours the clock of an issuer may be, in seconds. */
export const AHEAD = 60
/** How long after its expiry a token is still accepted, in seconds: for the time in transit. */
const LATE = 5

/** Returns whether a token is meant for one of the named audiences (RFC 7519, 4.1.3). */
export function checkAudience({ aud }: JWTPayload, audience: readonly string[]): SebabTolak | null {
  const meant: readonly unknown[] = [aud].flat()
  return audience.some((name) => meant.includes(name)) ? null : 'aud'
}

/**
 * Returns whether a token is valid now: its end is not over, and it has begun (RFC 7519, 4.1.4 to
 * 4.1.6). `mayNotExpire` is for logout tokens, whose age is limited elsewhere.
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

// A claim of time may have any type.
const isAfter = (time: unknown, seconds: number) => typeof time === 'number' && time > seconds
const isUpTo = (time: unknown, seconds: number) => typeof time === 'number' && time <= seconds

/**
 * Returns when a token was issued. Without that claim, against OpenID Connect Core 2 and RFC 9068
 * 2.2, it counts as issued the maximum lifetime before its end.
 */
export function issuedAt({ iat, exp = 0 }: JWTPayload, maxAge: number): Instant {
  return iat === undefined ? exp * 1000 - maxAge : iat * 1000
}

/** Returns whether a token was issued recently enough, and not in the future. */
export function checkAge(issued: Instant, now: Instant, maxAge: number): SebabTolak | null {
  if (issued > now + AHEAD * 1000) return 'iat'
  return now - issued > maxAge ? 'umur' : null
}

/**
 * Returns the value of a claim: by its exact name, or else by a dotted path. At each step the rest
 * is tried as a name first, because names of claims are often addresses. `undefined` if there is
 * none.
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

/** Returns the NIP in claims; `null` if it is missing, not text, or invalid. */
export function nipIn(claims: JWTPayload, { nipClaim }: ClaimSettings): Nip | null {
  const nip = claimAt(claims, nipClaim)
  return typeof nip === 'string' && isNip(nip) ? nip : null
}

/**
 * Returns the roles that a claim grants; the claim may be an array, or text separated by commas or
 * spaces.
 */
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
