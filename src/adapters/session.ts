import { decodeJwt, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import type { AsalSesi, Caller } from '../domain/pegawai/access.ts'
import { isNip } from '../domain/pegawai/nip.ts'
import { PERAN } from '../domain/pegawai/peran.ts'
import type { Instant } from '../domain/shared/local-time.ts'
import { createOldestFirst, type OldestFirst } from '../domain/shared/oldest-first.ts'
import { err, ok, type Result } from '../domain/shared/result.ts'
import type { SebabTolak } from '../domain/sistem/sebab-tolak.ts'

/** Signs and reads the short sessions of widgets. */
export interface Sessions {
  /** Signs a session that ends 15 minutes after `now`. */
  readonly open: (caller: Caller, now: Instant) => Promise<{ token: string; expiresAt: Instant }>
  /**
   * Returns the caller of a session, or why it is refused; `null` if it is not a session of ours.
   * Only the database knows whether the sign-in was ended since: see `readAs` in db/sistem/sesi.ts.
   */
  readonly read: (token: string, now: Instant) => Promise<Result<Caller, SebabTolak> | null>
}

const ISSUER = 'luwes'
const LIFETIME_MS = 15 * 60_000

/** A session in memory, so that its signature is not computed again. */
interface CachedSession {
  readonly caller: Caller
  readonly until: Instant
}

/** The most sessions in memory; the oldest is dropped first. */
const MOST_HELD = 10_000

type SessionCache = OldestFirst<CachedSession>

function remember(known: SessionCache, token: string, held: CachedSession): void {
  known.forget(() => known.size() >= MOST_HELD)
  known.set(token, held)
}

/** Returns the sign-in behind a session of ours. */
function originIn({ asal, sejak }: JWTPayload): AsalSesi | null {
  if (!Array.isArray(asal) || typeof sejak !== 'number') return null
  const [orang, masuk] = asal.map(String)
  return orang && masuk ? { kunci: [orang, masuk], sejak } : null
}

/** Returns the caller of a remembered session that is still valid. Forgets an ended one. */
function recall(known: SessionCache, token: string, now: Instant): Caller | null {
  const held = known.get(token)
  if (held && now < held.until) return held.caller
  known.delete(token)
  return null
}

/** Returns whether a token claims to be a session of ours. Nothing of it is proven. */
function isOurs(token: string): boolean {
  try {
    return decodeJwt(token).iss === ISSUER
  } catch {
    return false
  }
}

function callerIn(payload: JWTPayload): Caller | null {
  const { sub, peran } = payload
  if (sub === undefined || !isNip(sub) || !Array.isArray(peran)) return null
  const held = PERAN.filter((role) => peran.includes(role))
  return { nip: sub, peran: held, asal: originIn(payload) }
}

/** Makes the signer and reader of sessions (HS256 with SESSION_SECRET). */
export function createSessions(secret: string): Sessions {
  // Only our own sessions are kept here, so that nobody else controls the content or the length.
  const known = createOldestFirst<CachedSession>()
  // Imported once, because every request needs it.
  let imported: Promise<CryptoKey> | undefined
  const keyOf = () => {
    imported ??= crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign', 'verify'],
    )
    return imported
  }
  return {
    open: async ({ nip, peran, asal }, now) => {
      const key = await keyOf()
      const expiresAt = Math.floor((now + LIFETIME_MS) / 1000) * 1000
      const token = await new SignJWT({
        peran,
        ...(asal && { asal: asal.kunci, sejak: asal.sejak }),
      })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setSubject(nip)
        .setIssuedAt(Math.floor(now / 1000))
        .setExpirationTime(expiresAt / 1000)
        .sign(key)
      // A session is mostly used where it was opened, and most people tap once with it.
      remember(known, token, { caller: { nip, peran, asal }, until: expiresAt })
      return { token, expiresAt }
    },
    read: async (token, now) => {
      const before = recall(known, token, now)
      if (before) return ok(before)
      if (!isOurs(token)) return null
      try {
        const { payload } = await jwtVerify(token, await keyOf(), {
          algorithms: ['HS256'],
          issuer: ISSUER,
          requiredClaims: ['exp', 'sub'],
          currentDate: new Date(now),
        })
        const caller = callerIn(payload)
        if (caller === null) return err('bentuk')
        remember(known, token, { caller, until: (payload.exp ?? 0) * 1_000 })
        return ok(caller)
      } catch (error) {
        return err(sebabOf(error))
      }
    },
  }
}

function sebabOf(error: unknown): SebabTolak {
  if (error instanceof errors.JOSEAlgNotAllowed) return 'alg'
  if (error instanceof errors.JWTExpired) return 'exp'
  return error instanceof errors.JWSSignatureVerificationFailed ? 'tanda-tangan' : 'bentuk'
}
