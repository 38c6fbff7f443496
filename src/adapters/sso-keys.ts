import { createLocalJWKSet, type JSONWebKeySet } from 'jose'

/** The SSO does not answer and no key of it is cached: nobody's fault who signs in, so a 503. */
export class SsoAway extends Error {
  override readonly name = 'SsoAway'
}

const REFRESH_AFTER_MS = 10 * 60_000
const REFETCH_PAUSE_MS = 30_000
const FETCH_DEADLINE_MS = 3_000

/** The platform's fetch, as far as it is used. */
export type Fetch = (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>

interface KeyCache {
  readonly keys: ReturnType<typeof createLocalJWKSet>
  readonly fetchedAt: number
}

/** What came of the last try to fetch an issuer's keys. */
interface Attempt {
  readonly at: number
  readonly failed: boolean
}

async function fetchJson(
  get: Fetch,
  url: string,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await get(url, { signal })
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  // Safe because whoever reads it looks at each member before using it.
  return (await answer.json()) as Readonly<Record<string, unknown>>
}

/** Fetches the keys of an issuer by discovery; throws `SsoAway` when they cannot be had in time. */
async function fetchKeys(get: Fetch, issuer: string): Promise<KeyCache['keys']> {
  const signal = AbortSignal.timeout(FETCH_DEADLINE_MS)
  try {
    const base = issuer.replace(/\/$/, '')
    const discovery = await fetchJson(get, `${base}/.well-known/openid-configuration`, signal)
    if (discovery.issuer !== issuer) throw new Error('issuer differs')
    // Safe because createLocalJWKSet checks the shape itself and throws on any other.
    const jwks = (await fetchJson(
      get,
      String(discovery.jwks_uri),
      signal,
    )) as unknown as JSONWebKeySet
    return createLocalJWKSet(jwks)
  } catch (cause) {
    throw new SsoAway('the keys of the SSO cannot be fetched', { cause })
  }
}

/** Waits for work that another request may have begun, but never for longer than it can take. */
async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let alarm: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const away = () => reject(new SsoAway('the SSO did not answer in time'))
    alarm = setTimeout(away, FETCH_DEADLINE_MS + 500)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(alarm))
}

/** Keeps the keys of issuers: kept while the SSO is slow or away, fetched anew on an unknown key id. */
export function createKeyring(
  get: Fetch,
  now: () => number,
  background: (work: Promise<unknown>) => void,
) {
  const caches = new Map<string, KeyCache>()
  const attempts = new Map<string, Attempt>()
  const flights = new Map<string, { readonly keys: Promise<KeyCache>; readonly since: number }>()

  async function fetchAnew(issuer: string): Promise<KeyCache> {
    let failed = true
    try {
      const cache = { keys: await fetchKeys(get, issuer), fetchedAt: now() }
      caches.set(issuer, cache)
      failed = false
      return cache
    } finally {
      attempts.set(issuer, { at: now(), failed })
      flights.delete(issuer)
    }
  }

  /** One fetch serves all who need it meanwhile, and goes on when the first of them hangs up. */
  function refetch(issuer: string): Promise<KeyCache> {
    const flying = flights.get(issuer)
    if (flying && now() - flying.since < REFETCH_PAUSE_MS) return inTime(flying.keys)
    const keys = fetchAnew(issuer)
    flights.set(issuer, { keys, since: now() })
    background(keys.catch(() => undefined))
    return inTime(keys)
  }
  const rested = (issuer: string) => now() - (attempts.get(issuer)?.at ?? 0) > REFETCH_PAUSE_MS

  return async function keysOf(
    issuer: string,
    unknownKey: boolean,
  ): Promise<KeyCache['keys'] | null> {
    const cache = caches.get(issuer)
    if (!cache) return (await refetch(issuer)).keys
    if (unknownKey) {
      if (flights.has(issuer) || rested(issuer)) return (await refetch(issuer)).keys
      // Keys that could not be asked about are no proof that the token is false.
      if (attempts.get(issuer)?.failed) throw new SsoAway('the SSO was away a moment ago')
      return null
    }
    if (now() - cache.fetchedAt > REFRESH_AFTER_MS && rested(issuer)) {
      refetch(issuer).catch(() => undefined)
    }
    return cache.keys
  }
}
