import type { JWTPayload } from 'jose'
import type { Instant } from '../domain/shared/local-time.ts'
import { originKey } from './sso-origin.ts'
import type { VerifiedToken } from './sso-verify.ts'

/** A key whose sessions are over, if they began up to a moment. */
export interface Pencabutan {
  readonly kunci: string
  readonly sampai: Instant
}

/** What a logout token ends. */
export type Keluar = readonly Pencabutan[]

/** How old a logout token may be: providers retry for a while. */
export const LOGOUT_MAX_AGE_MS = 10 * 60_000

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const FOR_EVER: Instant = 8_640_000_000_000_000

/** Returns whether a token ends sessions, by its type or its event. */
export function isLogoutToken({ claims, typ }: VerifiedToken): boolean {
  if (typ?.toLowerCase().replace('application/', '') === 'logout+jwt') return true
  return typeof claims.events === 'object' && claims.events !== null && EVENT in claims.events
}

/**
 * Reads a logout token whose signature, issuer, audience and age are right (OpenID Connect
 * Back-Channel Logout 1.0, 2.6); `null` if it is invalid.
 *
 * It ends sessions that began before it was made. The same token heard again ends nothing new, and
 * a later sign-in stays valid. A sign-in that it names (`sid`) is over for good.
 */
export async function readLogoutClaims(claims: JWTPayload): Promise<Keluar | null> {
  const { iss = '', sub, sid, iat = 0, jti, events, nonce } = claims
  // With a nonce it would be an ID token that is misused as a logout token.
  if (nonce !== undefined || typeof jti !== 'string' || jti === '') return null
  // Safe because a missing member of whatever it is reads as undefined.
  const told = (events as Readonly<Record<string, unknown>> | undefined)?.[EVENT]
  if (typeof told !== 'object' || told === null) return null
  const sampai = iat * 1000
  if (typeof sid === 'string' && sid !== '') {
    const signIn = { kunci: await originKey(iss, 'masuk', sid), sampai: FOR_EVER }
    if (typeof sub !== 'string') return [signIn]
    return [signIn, { kunci: await originKey(iss, 'orang-tanpa-masuk', sub), sampai }]
  }
  if (typeof sub !== 'string' || sub === '') return null
  return [{ kunci: await originKey(iss, 'orang', sub), sampai }]
}
