import { jwtVerify, SignJWT } from 'jose'
import type { Caller } from '../domain/pegawai/access.ts'
import { isNip } from '../domain/pegawai/nip.ts'
import { PERAN } from '../domain/pegawai/peran.ts'
import type { Instant } from '../domain/shared/local-time.ts'

/** Signs and reads the short sessions of widgets. */
export interface Sessions {
  /** Signs a session that ends 15 minutes after `now`. */
  readonly open: (caller: Caller, now: Instant) => Promise<{ token: string; expiresAt: Instant }>
  /** Who a session speaks for, or `null`, which never says why. */
  readonly read: (token: string, now: Instant) => Promise<Caller | null>
}

const ISSUER = 'luwes'
const LIFETIME_MS = 15 * 60_000

/** Makes the signer and reader of sessions (HS256 with SESSION_SECRET). */
export function createSessions(secret: string): Sessions {
  const key = new TextEncoder().encode(secret)
  return {
    open: async ({ nip, peran }, now) => {
      const expiresAt = Math.floor((now + LIFETIME_MS) / 1000) * 1000
      const token = await new SignJWT({ peran })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setSubject(nip)
        .setIssuedAt(Math.floor(now / 1000))
        .setExpirationTime(expiresAt / 1000)
        .sign(key)
      return { token, expiresAt }
    },
    read: async (token, now) => {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer: ISSUER,
          requiredClaims: ['exp', 'sub'],
          currentDate: new Date(now),
        })
        const { sub, peran } = payload
        if (sub === undefined || !isNip(sub) || !Array.isArray(peran)) return null
        return { nip: sub, peran: PERAN.filter((role) => peran.includes(role)) }
      } catch {
        return null
      }
    },
  }
}
