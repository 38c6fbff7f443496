import { base64url, type JWTPayload } from 'jose'
import { err, ok, type Result } from '../domain/shared/result.ts'
import type { SebabTolak } from '../domain/sistem/sebab-tolak.ts'

/** A token taken apart. Nothing of it is proven before its signature is. */
export interface TokenParts {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: JWTPayload
}

/** Tokens are one or two kB; one with all roles of a large SSO some more. */
const LONGEST = 16_384

/**
 * What a token must not contain: keys or their addresses (RFC 8725, 3.10). Nor may it contain
 * critical extensions that we do not understand (RFC 7515, 4.1.11; RFC 7797).
 */
const FORBIDDEN = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64'] as const

/**
 * Takes a signed token apart: three parts, the first two being JSON objects without duplicate
 * names.
 */
export function takeApart(token: string): Result<TokenParts, SebabTolak> {
  const parts = token.length > LONGEST ? [] : token.split('.')
  // An encrypted token has five parts.
  if (parts.length !== 3) return err('bentuk')
  const [header, claims] = parts.slice(0, 2).map(objectIn)
  if (!header || !claims) return err('bentuk')
  if (FORBIDDEN.some((name) => Object.hasOwn(header, name))) return err('header')
  return ok({ header, claims })
}

function objectIn(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      base64url.decode(part),
    )
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    // Readers differ in which of two members with one name they use (RFC 8259, 4), so neither is
    // accepted.
    if (namesIn(text) !== namesOf(value)) return null
    // Safe because each member is looked at before it is used.
    return value as Readonly<Record<string, unknown>>
  } catch {
    return null
  }
}

/**
 * Returns the number of members in a JSON text: a text followed by a colon is a name, and nothing
 * else is.
 */
function namesIn(json: string): number {
  let count = 0
  for (const [, colon] of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) count += 1
  return count
}

/** Returns the number of members in a value, at any depth. */
function namesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value).reduce((sum: number, one) => sum + namesOf(one), 0)
  return Array.isArray(value) ? inner : inner + Object.keys(value).length
}
