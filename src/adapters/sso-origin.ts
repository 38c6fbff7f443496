import type { JWTPayload } from 'jose'
import type { AsalSesi } from '../domain/pegawai/access.ts'
import type { Instant } from '../domain/shared/local-time.ts'

/** The kinds of names given by an issuer: of a person, of one sign-in, or of one token. */
export type OriginKind = 'orang' | 'masuk' | 'orang-tanpa-masuk' | 'token'

/**
 * Returns the digest of an issuer's name for a person or a sign-in. It is a digest, so that neither
 * a session nor the table of ended ones reveals the person.
 */
export async function originKey(iss: string, naming: OriginKind, name: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([iss, naming, name]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return btoa(String.fromCharCode(...digest.slice(0, 16))).replaceAll('=', '')
}

/**
 * Returns what later ends a session with these claims: the end of the sign-in (`sid`), or of all
 * sign-ins of the person (`sub`). A session whose token names no sign-in ends with any of the
 * person's.
 */
export async function originOf(claims: JWTPayload, nip: string, sejak: Instant): Promise<AsalSesi> {
  const { iss = '', sub = nip, sid } = claims
  const person = originKey(iss, 'orang', sub)
  const signIn =
    typeof sid === 'string'
      ? originKey(iss, 'masuk', sid)
      : originKey(iss, 'orang-tanpa-masuk', sub)
  return { kunci: await Promise.all([person, signIn]), sejak }
}
