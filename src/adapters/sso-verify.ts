import { compactVerify, errors, type JWTPayload } from 'jose'
import { err, ok, type Result } from '../domain/shared/result.ts'
import type { SebabTolak } from '../domain/sistem/sebab-tolak.ts'
import type { Fetch } from './sso-documents.ts'
import { createIssuerKeys, type IssuerKeys, type KeySet } from './sso-keys.ts'
import { takeApart } from './sso-token.ts'

/** Whose signatures are taken. */
export interface Signers {
  readonly issuers: readonly string[]
  /** Set only for a portal without OIDC that signs its own short token (HS256). */
  readonly portalSecret: string | null
}

/** The claims of a token signed by a known issuer, with the type in its header. */
export interface VerifiedToken {
  /** One of the issuers, or `portal`. */
  readonly issuer: string
  readonly claims: JWTPayload
  readonly typ: string | undefined
}

/** The issuer of tokens that a portal signs itself. */
export const PORTAL = 'portal'

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

/**
 * Makes the check of signatures: returns the claims of a token signed by a known issuer, or why it
 * is refused.
 *
 * RS, PS, ES and EdDSA only with the issuer's published keys: keys or addresses in the token itself
 * are refused. HS256 only for the portal's own secret and only with `iss: "portal"`.
 *
 * @throws {SsoAway} When the issuer's keys are needed and unavailable.
 */
export function createVerifier(
  { issuers, portalSecret }: Signers,
  get: Fetch,
  now: () => number,
  background: (work: Promise<unknown>) => void,
): (token: string) => Promise<Result<VerifiedToken, SebabTolak>> {
  const keysOf = new Map(
    issuers.map((issuer) => [issuer, createIssuerKeys(issuer, get, now, background)]),
  )
  const secret = portalSecret === null ? null : new TextEncoder().encode(portalSecret)

  const refusalOf = (token: string, issuer: string, alg: unknown) => {
    if (issuer === PORTAL && secret) {
      return alg === 'HS256' ? refusalBy(token, secret, ['HS256']) : 'alg'
    }
    const keys = keysOf.get(issuer)
    if (!keys) return 'issuer'
    const known = typeof alg === 'string' && ALGORITHMS.includes(alg)
    return known ? refusalByPublished(token, keys) : 'alg'
  }

  return async (token) => {
    const parts = takeApart(token)
    if (!parts.ok) return parts
    const { header, claims } = parts.value
    const issuer = typeof claims.iss === 'string' ? claims.iss : ''
    const refusal = await refusalOf(token, issuer, header.alg)
    if (refusal) return err(refusal)
    const typ = typeof header.typ === 'string' ? header.typ : undefined
    return ok({ issuer, claims, typ })
  }
}

/**
 * Checks a token with the published keys, and with newer ones if none matches and newer ones may
 * exist. Only the signature shows when a key id is reused for another key.
 */
async function refusalByPublished(token: string, keys: IssuerKeys): Promise<SebabTolak | null> {
  const mark = keys.mark()
  let set: KeySet | null = await keys.current()
  let refusal: SebabTolak | null = null
  while (set) {
    refusal = await refusalBy(token, set.keys, ALGORITHMS)
    if (refusal !== 'kunci' && refusal !== 'tanda-tangan') return refusal
    const newer = keys.newer(set, mark)
    // A key is known and does not match: an unreachable issuer does not change that.
    set = await (refusal === 'kunci' ? newer : newer.catch(() => null))
  }
  return refusal
}

async function refusalBy(
  token: string,
  key: KeySet['keys'] | Uint8Array,
  algorithms: string[],
): Promise<SebabTolak | null> {
  try {
    await compactVerify(token, key, { algorithms })
    return null
  } catch (error) {
    if (error instanceof errors.JWKSMultipleMatchingKeys) return refusalByAny(token, error)
    if (error instanceof errors.JWKSNoMatchingKey) return 'kunci'
    if (error instanceof errors.JOSEAlgNotAllowed) return 'alg'
    return error instanceof errors.JWSInvalid ? 'bentuk' : 'tanda-tangan'
  }
}

/** Checks a token without a key id against every key of its type that the issuer publishes. */
async function refusalByAny(
  token: string,
  keys: errors.JWKSMultipleMatchingKeys,
): Promise<SebabTolak | null> {
  for await (const key of keys) {
    const good = await compactVerify(token, key, { algorithms: ALGORITHMS }).catch(() => null)
    if (good) return null
  }
  return 'tanda-tangan'
}
