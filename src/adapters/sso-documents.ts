import type { JSONWebKeySet, JWK } from 'jose'
import { membersIn } from '../domain/shared/members.ts'
import { err, ok, type Result } from '../domain/shared/result.ts'

/** The used part of the platform's fetch; it follows no redirect itself. */
export type Fetch = (
  url: string,
  init: { readonly signal: AbortSignal; readonly redirect: 'manual' },
) => Promise<Response>

/** A fault of an issuer, so that none of its tokens can be checked. */
export type Cacat =
  /** No answer in time, or not a successful one. */
  | 'tidak-menjawab'
  /** It redirects the request. */
  | 'dialihkan'
  /** The answer is larger than such a document ever is. */
  | 'terlalu-besar'
  /** The answer is not a JSON object. */
  | 'bukan-json'
  /** The document names another issuer. */
  | 'issuer-lain'
  /** Its `jwks_uri` is not an https address. */
  | 'jwks-tidak-aman'
  /** It publishes no key that is accepted here. */
  | 'tanpa-kunci'

/** What an issuer publishes about itself. */
export interface Discovery {
  /** The accepted keys, or the fault. */
  readonly found: Result<JSONWebKeySet, Cacat>
  /** The `Date` header of its discovery document, which shows its clock. */
  readonly date: string | null
}

/** Discovery documents and key sets are some kB; keys with their certificates some tens of kB. */
const MOST_BYTES = 512 * 1024

/** Accepted types of keys. */
const KEY_TYPES: readonly unknown[] = ['RSA', 'EC', 'OKP']

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

type Document = Readonly<Record<string, unknown>>

/**
 * Requests the keys of an issuer: OpenID Connect Discovery 1.0, then its JWK Set. Never throws.
 *
 * No redirect is followed, because its target would decide which tokens are valid. The keys may be
 * on another host, if the issuer's own document says so, but only over https. An issuer on loopback
 * may keep them on loopback.
 */
export async function discover(
  get: Fetch,
  issuer: string,
  signal: AbortSignal,
): Promise<Discovery> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const { date, document } = await fetchDocument(get, address, signal)
  return { date, found: document.ok ? await keysIn(document.value, get, issuer, signal) : document }
}

async function keysIn(
  { issuer: named, jwks_uri }: Document,
  get: Fetch,
  issuer: string,
  signal: AbortSignal,
): Promise<Result<JSONWebKeySet, Cacat>> {
  if (named !== issuer) return err('issuer-lain')
  if (typeof jwks_uri !== 'string' || !isSafe(jwks_uri, issuer)) return err('jwks-tidak-aman')
  const { document } = await fetchDocument(get, jwks_uri, signal)
  if (!document.ok) return document
  const { keys } = document.value
  const usable = Array.isArray(keys) ? keys.filter(isUsable) : []
  return usable.length === 0 ? err('tanpa-kunci') : ok({ keys: usable })
}

/**
 * Returns whether an address is https, or plain http from loopback to loopback; never with a name
 * and password in it.
 */
function isSafe(address: string, issuer: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (isPlainLoopback(address) && isPlainLoopback(issuer))
}

function isPlainLoopback(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' && LOOPBACK.includes(hostname)
}

function isUsable(key: unknown): key is JWK {
  const { kty, use } = membersIn(key)
  return KEY_TYPES.includes(kty) && (use === undefined || use === 'sig')
}

async function fetchDocument(
  get: Fetch,
  address: string,
  signal: AbortSignal,
): Promise<{ readonly date: string | null; readonly document: Result<Document, Cacat> }> {
  try {
    const answer = await get(address, { signal, redirect: 'manual' })
    return { date: answer.headers.get('date'), document: await documentIn(answer) }
  } catch {
    return { date: null, document: err('tidak-menjawab') }
  }
}

async function documentIn(answer: Response): Promise<Result<Document, Cacat>> {
  // A redirect that was followed anyway makes the answer useless.
  const redirects = answer.redirected || (answer.status >= 300 && answer.status < 400)
  if (redirects || !answer.ok) {
    await answer.body?.cancel()
    return err(redirects ? 'dialihkan' : 'tidak-menjawab')
  }
  const text = await textWithin(answer)
  return text === null ? err('terlalu-besar') : parseDocument(text)
}

/** Returns the text of an answer, or `null` if it is too long; the excess is not read. */
async function textWithin({ body }: Response): Promise<string | null> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > MOST_BYTES) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}

function parseDocument(text: string): Result<Document, Cacat> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return err('bukan-json')
    // Safe because each member is looked at before it is used.
    return ok(value as Document)
  } catch {
    return err('bukan-json')
  }
}
