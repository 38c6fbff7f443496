import type { AsalSesi } from '../domain/pegawai/access.ts'
import type { Nip } from '../domain/pegawai/nip.ts'
import type { PeranSso } from '../domain/pegawai/peran.ts'
import type { Instant } from '../domain/shared/local-time.ts'
import { err, ok, type Result } from '../domain/shared/result.ts'
import type { SebabTolak } from '../domain/sistem/sebab-tolak.ts'
import {
  AHEAD,
  type ClaimSettings,
  checkAge,
  checkAudience,
  checkTimes,
  issuedAt,
  nipIn,
  rolesIn,
} from './sso-claims.ts'
import type { Fetch } from './sso-documents.ts'
import { isLogoutToken, type Keluar, LOGOUT_MAX_AGE_MS, readLogoutClaims } from './sso-logout.ts'
import { originKey, originOf } from './sso-origin.ts'
import { createVerifier, PORTAL, type VerifiedToken } from './sso-verify.ts'

/** A one-time token: its digest, and its own expiry. */
export interface TokenSekaliPakai {
  readonly kunci: string
  readonly sampai: Instant
}

/** The person of a token: a NIP, the granted roles, and the sign-in behind it. */
export interface Identity {
  readonly nip: Nip
  readonly peran: readonly PeranSso[]
  readonly asal: AsalSesi
  /** Set for a portal's token, which can only open one session. */
  readonly sekali: TokenSekaliPakai | null
}

/** An issuer, and the claims read from its tokens, which apply to no other issuer. */
export interface IssuerSettings extends ClaimSettings {
  readonly issuer: string
}

/** A portal without OIDC that signs its own short token (HS256). */
export interface PortalSettings extends ClaimSettings {
  readonly secret: string
  /** The roles that its tokens may grant; none by default. */
  readonly mayGrant: readonly PeranSso[]
}

export interface SsoSettings {
  readonly issuers: readonly IssuerSettings[]
  readonly portal: PortalSettings | null
  /** For how many milliseconds after its issue a token is accepted. */
  readonly maxAge: number
}

/**
 * The access to the SSO. Both functions return why a token is refused, only for the log, and may
 * throw `SsoAway`.
 */
export interface Sso {
  /** Returns the person of an access, ID or portal token. */
  readonly identify: (token: string) => Promise<Result<Identity, SebabTolak>>
  /** Returns the sign-ins that a back-channel logout token ends. */
  readonly readLogout: (token: string) => Promise<Result<Keluar, SebabTolak>>
}

/**
 * A portal's token is for the moment of embedding; a long-lived one would be a key, not a token.
 */
const PORTAL_LIFETIME_SECONDS = 5 * 60

/** Opens the access to the SSO; sso-verify.ts decides whose signatures are accepted. */
export function createSso(
  settings: SsoSettings,
  get: Fetch,
  now: () => number,
  background: (work: Promise<unknown>) => void,
): Sso {
  const { issuers, portal, maxAge } = settings
  const signers = {
    issuers: issuers.map(({ issuer }) => issuer),
    portalSecret: portal?.secret ?? null,
  }
  const verify = createVerifier(signers, get, now, background)
  const settingsOf = (issuer: string) =>
    issuer === PORTAL ? portal : issuers.find((one) => one.issuer === issuer)

  return {
    identify: async (token) => {
      const signed = await verify(token)
      if (!signed.ok) return signed
      const own = settingsOf(signed.value.issuer)
      if (!own) return err('issuer')
      const refusal = refusalOf(signed.value, own, maxAge, now())
      if (refusal) return err(refusal)
      return portal !== null && own === portal
        ? identityOfPortal(token, signed.value, portal, now())
        : identityOf(signed.value, own, maxAge)
    },
    readLogout: async (token) => {
      const signed = await verify(token)
      if (!signed.ok) return signed
      const own = settingsOf(signed.value.issuer)
      if (!own) return err('issuer')
      const { claims } = signed.value
      const refusal =
        checkAudience(claims, own.logoutAudience) ??
        // Some providers leave `exp` out of logout tokens; here `iat` limits their life.
        checkTimes(claims, now(), true) ??
        (claims.iat === undefined ? 'iat' : checkAge(claims.iat * 1000, now(), LOGOUT_MAX_AGE_MS))
      if (refusal) return err(refusal)
      const ended = isLogoutToken(signed.value) ? await readLogoutClaims(claims) : null
      return ended ? ok(ended) : err('jenis')
    },
  }
}

/** Returns why a token cannot sign anybody in. */
function refusalOf(
  signed: VerifiedToken,
  { audience }: ClaimSettings,
  maxAge: number,
  now: Instant,
): SebabTolak | null {
  const { claims } = signed
  // A logout token names a person as well, but cannot be used to sign in.
  if (isLogoutToken(signed)) return 'jenis'
  return (
    checkAudience(claims, [audience]) ??
    checkTimes(claims, now) ??
    checkAge(issuedAt(claims, maxAge), now, maxAge)
  )
}

async function identityOf(
  { claims }: VerifiedToken,
  own: ClaimSettings,
  maxAge: number,
): Promise<Result<Identity, SebabTolak>> {
  const nip = nipIn(claims, own)
  if (nip === null) return err('nip-claim')
  const asal = await originOf(claims, nip, issuedAt(claims, maxAge))
  return ok({ nip, peran: rolesIn(claims, own), asal, sekali: null })
}

/**
 * Returns the identity of a portal's token, which lives for minutes, opens one session, and grants
 * only allowed roles. Its id (`jti`) identifies it, or the whole token without one. Without a time
 * of issue it counts as issued at the earliest.
 */
async function identityOfPortal(
  token: string,
  { claims }: VerifiedToken,
  portal: PortalSettings,
  now: Instant,
): Promise<Result<Identity, SebabTolak>> {
  const { exp = 0, iat = exp - PORTAL_LIFETIME_SECONDS, jti = token } = claims
  const left = exp - now / 1000
  if (exp - iat > PORTAL_LIFETIME_SECONDS || left > PORTAL_LIFETIME_SECONDS + AHEAD) {
    return err('portal-umur')
  }
  if (typeof jti !== 'string' || jti === '') return err('portal-jti')
  const nip = nipIn(claims, portal)
  if (nip === null) return err('nip-claim')
  const peran = rolesIn(claims, portal).filter((role) => portal.mayGrant.includes(role))
  const [asal, kunci] = await Promise.all([
    originOf(claims, nip, iat * 1000),
    originKey(PORTAL, 'token', jti),
  ])
  return ok({ nip, peran, asal, sekali: { kunci, sampai: exp * 1000 } })
}
