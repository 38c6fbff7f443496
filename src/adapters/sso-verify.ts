import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose'
import { createKeyring, type Fetch } from './sso-keys.ts'

/** Whom tokens are taken from, and for whom they must be meant. */
export interface Issuers {
  readonly issuers: readonly string[]
  /** Set only where a portal without OIDC signs its own short token (HS256). */
  readonly portalSecret: string | null
}

/** What is asked of a token beside a good signature of a known issuer. */
export interface Asked {
  /** For whom the token must be meant: one of these. */
  readonly audience: readonly string[]
  readonly requiredClaims: string[]
  /** A portal may leave out for whom its token is meant. */
  readonly portalNeedsAudience: boolean
}

/** The claims of a token that verified, with the type that its header names. */
export interface Verified {
  readonly claims: JWTPayload
  readonly typ: string | undefined
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
/** Seconds that the clocks of an issuer and ours may differ. */
export const CLOCK_TOLERANCE = 5

async function verifyPortal(token: string, secret: string | null, asked: Asked, now: Date) {
  if (secret === null) return null
  const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
    algorithms: ['HS256'],
    issuer: 'portal',
    requiredClaims: asked.requiredClaims,
    clockTolerance: CLOCK_TOLERANCE,
    currentDate: now,
  })
  const meant = [payload.aud ?? []].flat()
  if (meant.length === 0 && !asked.portalNeedsAudience) return payload
  return asked.audience.some((name) => meant.includes(name)) ? payload : null
}

/**
 * Makes the check of tokens of known issuers: the claims of a good one, or `null`; throws what jose
 * throws for a bad one, and `SsoAway` when the issuer's keys are needed and cannot be had.
 *
 * RS, PS, ES and EdDSA through the issuer's published keys only: keys or addresses that the token itself
 * brings are refused. HS256 only for the portal's own secret and only with `iss: "portal"`.
 */
export function createVerifier(
  { issuers, portalSecret }: Issuers,
  get: Fetch,
  now: () => number,
  background: (work: Promise<unknown>) => void,
): (token: string, asked: Asked) => Promise<Verified | null> {
  const keysOf = createKeyring(get, now, background)

  async function verifyIssued(token: string, issuer: string, asked: Asked, unknownKey: boolean) {
    const keys = await keysOf(issuer, unknownKey)
    if (keys === null) return null
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience: [...asked.audience],
      requiredClaims: asked.requiredClaims,
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(now()),
    })
    return payload
  }

  async function claimsOf(token: string, asked: Asked): Promise<JWTPayload | null> {
    const header = decodeProtectedHeader(token)
    if (['jwk', 'jku', 'x5u', 'x5c', 'crit'].some((name) => name in header)) return null
    const { iss } = decodeJwt(token)
    if (iss === 'portal') return verifyPortal(token, portalSecret, asked, new Date(now()))
    if (iss === undefined || !issuers.includes(iss)) return null
    if (header.alg === undefined || !ALGORITHMS.includes(header.alg)) return null
    try {
      return await verifyIssued(token, iss, asked, false)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return verifyIssued(token, iss, asked, true)
      throw error
    }
  }

  return async (token, asked) => {
    const claims = await claimsOf(token, asked)
    return claims === null ? null : { claims, typ: decodeProtectedHeader(token).typ }
  }
}
