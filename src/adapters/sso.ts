import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose'
import { isNip, type Nip } from '../domain/pegawai/nip.ts'
import { PERAN_SSO, type PeranSso } from '../domain/pegawai/peran.ts'
import { createKeyring, type Fetch, SsoAway } from './sso-keys.ts'

/** Who a token speaks for: a NIP, and the roles that the SSO grants. */
export interface Identity {
  readonly nip: Nip
  readonly peran: readonly PeranSso[]
}

/** The settings of the SSO, as the deployment names them. */
export interface SsoSettings {
  readonly issuers: readonly string[]
  readonly audience: string
  /** The claim that holds the NIP, as a dotted path. */
  readonly nipClaim: string
  /** The claim that holds roles, as a dotted path, and what each of its values grants. */
  readonly roleClaim: string | null
  readonly roles: Readonly<Partial<Record<PeranSso, string>>>
  /** Set only where a portal without OIDC signs its own short token (HS256). */
  readonly portalSecret: string | null
}

const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]
const CLOCK_TOLERANCE = 5
const PORTAL_LIFETIME_MS = 60 * 60_000 + CLOCK_TOLERANCE * 1000

/** A value inside nested claims, by a dotted path; `undefined` where the path ends early. */
function claimAt(claims: JWTPayload, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    // Safe because it was just seen to be an object with that key of its own.
    return (value as Readonly<Record<string, unknown>>)[key]
  }, claims)
}

/** The roles that a claim grants; the claim may be an array, or text parted by commas or spaces. */
function grantedRoles(claims: JWTPayload, settings: SsoSettings): PeranSso[] {
  if (settings.roleClaim === null) return []
  const claim = claimAt(claims, settings.roleClaim)
  const held = typeof claim === 'string' ? claim.split(/[\s,]+/) : claim
  if (!Array.isArray(held)) return []
  return PERAN_SSO.filter((role) => {
    const name = settings.roles[role]
    return name !== undefined && held.includes(name)
  })
}

/** The identity in verified claims; `null` where the NIP is missing, no text, or no NIP. */
function identityIn(claims: JWTPayload, settings: SsoSettings): Identity | null {
  const nip = claimAt(claims, settings.nipClaim)
  if (typeof nip !== 'string' || !isNip(nip)) return null
  return { nip, peran: grantedRoles(claims, settings) }
}

async function verifyPortal(token: string, settings: SsoSettings, now: Date) {
  if (settings.portalSecret === null) return null
  const { payload } = await jwtVerify(token, new TextEncoder().encode(settings.portalSecret), {
    algorithms: ['HS256'],
    issuer: 'portal',
    requiredClaims: ['exp'],
    clockTolerance: CLOCK_TOLERANCE,
    currentDate: now,
  })
  // A portal's token is for the moment of embedding; one that lives on would be a key, not a token.
  if ((payload.exp ?? 0) * 1000 > now.getTime() + PORTAL_LIFETIME_MS) return null
  if (payload.aud !== undefined && ![payload.aud].flat().includes(settings.audience)) return null
  return payload
}

/**
 * Makes the check of SSO tokens: `identify(token)` answers who it speaks for, or `null`, which never
 * says why. Throws `SsoAway` when the issuer's keys are needed and cannot be had.
 *
 * RS, PS, ES and EdDSA through the issuer's published keys only: keys or addresses that the token itself
 * brings are refused. HS256 only for the portal's own secret and only with `iss: "portal"`.
 */
export function createSso(
  settings: SsoSettings,
  get: Fetch,
  now: () => number,
  background: (work: Promise<unknown>) => void,
): (token: string) => Promise<Identity | null> {
  const keysOf = createKeyring(get, now, background)

  async function verifyIssued(token: string, issuer: string, unknownKey: boolean) {
    const keys = await keysOf(issuer, unknownKey)
    if (keys === null) return null
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience: settings.audience,
      requiredClaims: ['exp'],
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(now()),
    })
    return payload
  }

  async function claimsOf(token: string): Promise<JWTPayload | null> {
    const header = decodeProtectedHeader(token)
    if (['jwk', 'jku', 'x5u', 'x5c', 'crit'].some((name) => name in header)) return null
    const { iss } = decodeJwt(token)
    if (iss === 'portal') return verifyPortal(token, settings, new Date(now()))
    if (iss === undefined || !settings.issuers.includes(iss)) return null
    if (header.alg === undefined || !ALGORITHMS.includes(header.alg)) return null
    try {
      return await verifyIssued(token, iss, false)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return verifyIssued(token, iss, true)
      throw error
    }
  }

  return async (token) => {
    try {
      const claims = await claimsOf(token)
      return claims === null ? null : identityIn(claims, settings)
    } catch (error) {
      if (error instanceof SsoAway) throw error
      return null
    }
  }
}
