import type { JWTPayload } from 'jose'
import type { AsalSesi } from '../domain/pegawai/access.ts'
import { isNip, type Nip } from '../domain/pegawai/nip.ts'
import { PERAN_SSO, type PeranSso } from '../domain/pegawai/peran.ts'
import type { Instant } from '../domain/shared/local-time.ts'
import { type Fetch, SsoAway } from './sso-keys.ts'
import { ISSUED_LATE_MS, isLogoutToken, type Keluar, readLogoutClaims } from './sso-logout.ts'
import { originOf } from './sso-origin.ts'
import { CLOCK_TOLERANCE, createVerifier } from './sso-verify.ts'

/** Who a token speaks for: a NIP, the roles that the SSO grants, and the sign-in it stems from. */
export interface Identity {
  readonly nip: Nip
  readonly peran: readonly PeranSso[]
  readonly asal: AsalSesi
}

/** The settings of the SSO, as the deployment names them. */
export interface SsoSettings {
  readonly issuers: readonly string[]
  readonly audience: string
  /** For whom logout tokens are meant: the clients that people sign in with. */
  readonly logoutAudience: readonly string[]
  /** The claim that holds the NIP, as a dotted path. */
  readonly nipClaim: string
  /** The claim that holds roles, as a dotted path, and what each of its values grants. */
  readonly roleClaim: string | null
  readonly roles: Readonly<Partial<Record<PeranSso, string>>>
  /** Set only where a portal without OIDC signs its own short token (HS256). */
  readonly portalSecret: string | null
}

/** The window to the SSO. Both answer `null`, which never says why, and may throw `SsoAway`. */
export interface Sso {
  /** Who an access, ID or portal token speaks for. */
  readonly identify: (token: string) => Promise<Identity | null>
  /** Which sign-ins a back-channel logout token ends. */
  readonly readLogout: (token: string) => Promise<Keluar | null>
}

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
async function identityIn(
  claims: JWTPayload,
  settings: SsoSettings,
  now: Instant,
): Promise<Identity | null> {
  const nip = claimAt(claims, settings.nipClaim)
  if (typeof nip !== 'string' || !isNip(nip)) return null
  // A portal's token is for the moment of embedding; one that lives on would be a key, not a token.
  if (claims.iss === 'portal' && (claims.exp ?? 0) * 1000 > now + PORTAL_LIFETIME_MS) return null
  return { nip, peran: grantedRoles(claims, settings), asal: await originOf(claims, nip) }
}

/** Answers `null` where a token is not good; lets `SsoAway` through. */
async function orNull<Found>(found: () => Promise<Found | null>): Promise<Found | null> {
  try {
    return await found()
  } catch (error) {
    if (error instanceof SsoAway) throw error
    return null
  }
}

/** Opens the window to the SSO; sso-verify.ts says which tokens are taken. */
export function createSso(
  settings: SsoSettings,
  get: Fetch,
  now: () => number,
  background: (work: Promise<unknown>) => void,
): Sso {
  const verify = createVerifier(settings, get, now, background)
  const person = {
    audience: [settings.audience],
    requiredClaims: ['exp'],
    portalNeedsAudience: false,
  }
  // Some providers leave `exp` out of logout tokens; `iat` bounds their life here.
  const logout = {
    audience: settings.logoutAudience,
    requiredClaims: ['iat', 'jti', 'events'],
    portalNeedsAudience: true,
  }
  return {
    identify: (token) =>
      orNull(async () => {
        const found = await verify(token, person)
        // A logout token names a person as well, but nobody signs in with it.
        if (found === null || isLogoutToken(found)) return null
        return identityIn(found.claims, settings, now())
      }),
    readLogout: (token) =>
      orNull(async () => {
        const found = await verify(token, logout)
        if (found === null || !isLogoutToken(found)) return null
        const { iat = 0 } = found.claims
        const age = now() - iat * 1000
        if (age > ISSUED_LATE_MS || age < -CLOCK_TOLERANCE * 1000) return null
        return readLogoutClaims(found.claims)
      }),
  }
}
