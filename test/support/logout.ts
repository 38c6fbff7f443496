import type { JWTPayload } from 'jose'
import type { TestApp } from './app.ts'
import type { TokenMaking } from './issuer.ts'

/** The event in a logout token. */
export const LOGOUT = 'http://schemas.openid.net/event/backchannel-logout'

/** Returns the claims of a correct logout token, with some overridden. */
export function logoutClaims(
  luwes: Pick<TestApp, 'issuer' | 'now'>,
  claims: JWTPayload = {},
): JWTPayload {
  const now = Math.floor(luwes.now() / 1000)
  return {
    iss: luwes.issuer.url,
    aud: 'luwes',
    iat: now,
    exp: now + 120,
    jti: crypto.randomUUID(),
    events: { [LOGOUT]: {} },
    ...claims,
  }
}

/** Returns a logout token of those claims, signed by the issuer. */
export function logoutTokenOf(
  luwes: Pick<TestApp, 'issuer' | 'now'>,
  claims: JWTPayload = {},
  making: TokenMaking = { header: { typ: 'logout+jwt' } },
): Promise<string> {
  return luwes.issuer.sign(logoutClaims(luwes, claims), making)
}
