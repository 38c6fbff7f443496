import { createLocalJWKSet } from 'jose'
import { Away } from '../domain/shared/away.ts'
import { discover, type Fetch } from './sso-documents.ts'

/**
 * The SSO does not answer and none of its keys is cached: not the fault of the person who signs in.
 */
export class SsoAway extends Away {
  override readonly name = 'SsoAway'

  constructor(message: string, retryAfterMs = 5_000) {
    super(message, Math.max(1, Math.ceil(retryAfterMs / 1000)))
  }
}

/** The keys of an issuer from one fetch. */
export interface KeySet {
  readonly keys: ReturnType<typeof createLocalJWKSet>
  /** The number of the fetch, counted from 1. */
  readonly order: number
}

/**
 * The keys of one issuer: kept while it is slow or unreachable, fetched again for an unknown key.
 */
export interface IssuerKeys {
  /** Returns a mark of this moment: later fetches have a higher `order`. */
  readonly mark: () => number
  /**
   * Returns the known keys; fetches them if there are none.
   *
   * @throws {SsoAway} When they cannot be fetched.
   */
  readonly current: () => Promise<KeySet>
  /**
   * Returns keys newer than those that did not match a token. `null` if there are none: they were
   * fetched after the mark, or too many tokens caused requests.
   *
   * @throws {SsoAway} When they cannot be fetched.
   */
  readonly newer: (than: KeySet, mark: number) => Promise<KeySet | null>
}

const REFRESH_AFTER_MS = 10 * 60_000
const FETCH_DEADLINE_MS = 3_000
/** A fetch whose request was aborted is given up after this time. */
const FLIGHT_LIMIT_MS = 5_000

/**
 * How many fetches unknown keys may cause at once, and the interval of further ones in
 * milliseconds.
 */
const BURST = 10
const REFILL_MS = 3_000

/** The pause after the first failed fetch; each further failure doubles it. */
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/**
 * Returns a token bucket, so that a flood of made-up key ids does not become a flood of requests to
 * the SSO.
 */
function createBudget(now: () => number): () => boolean {
  let left = BURST
  let at = now()
  return () => {
    const time = now()
    left = Math.min(BURST, left + Math.max(0, time - at) / REFILL_MS)
    at = time
    if (left < 1) return false
    left -= 1
    return true
  }
}

/**
 * Fetches the keys of an issuer.
 *
 * @throws {SsoAway} With the fault, when they cannot be fetched in time.
 */
async function fetchKeys(get: Fetch, issuer: string): Promise<KeySet['keys']> {
  const { found } = await discover(get, issuer, AbortSignal.timeout(FETCH_DEADLINE_MS))
  if (!found.ok) throw new SsoAway(`the keys of the SSO cannot be fetched: ${found.error}`)
  return createLocalJWKSet(found.value)
}

/** Waits for work that another request may have begun, but never longer than it can take. */
async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let alarm: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const away = () => reject(new SsoAway('the SSO did not answer in time'))
    alarm = setTimeout(away, FETCH_DEADLINE_MS + 500)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(alarm))
}

interface Flight {
  readonly keys: Promise<KeySet>
  readonly order: number
  readonly since: number
}

/**
 * Returns a fetcher that runs one fetch at a time for all requests; after failures it waits, longer
 * each time.
 */
function createFetcher(
  issuer: string,
  get: Fetch,
  now: () => number,
  background: (work: Promise<unknown>) => void,
) {
  let known: (KeySet & { readonly fetchedAt: number }) | null = null
  let flight: Flight | null = null
  let begun = 0
  let failures = 0
  let failedAt = 0

  async function fetchAgain(order: number): Promise<KeySet> {
    try {
      const fetched = { keys: await fetchKeys(get, issuer), order, fetchedAt: now() }
      // A fetch that was given up may finish after its successor.
      if (known === null || known.order < order) known = fetched
      failures = 0
      return fetched
    } catch (error) {
      failures += 1
      failedAt = now()
      throw error
    } finally {
      if (flight?.order === order) flight = null
    }
  }
  /** Milliseconds until the next fetch may begin. */
  const pause = () => {
    if (failures === 0) return 0
    const whole = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS)
    return Math.max(0, failedAt + whole - now())
  }
  const flying = () => (flight && now() - flight.since < FLIGHT_LIMIT_MS ? flight : null)
  return {
    known: () => known,
    begun: () => begun,
    pause,
    isFlying: () => flying() !== null,
    /** Continues when the first request that needs it hangs up. */
    fetch: (): Promise<KeySet> => {
      const under = flying()
      if (under) return inTime(under.keys)
      if (pause() > 0) return Promise.reject(new SsoAway('the SSO was away a moment ago', pause()))
      begun += 1
      const keys = fetchAgain(begun)
      flight = { keys, order: begun, since: now() }
      background(keys.catch(() => undefined))
      return inTime(keys)
    },
    isOld: () => known !== null && now() - known.fetchedAt > REFRESH_AFTER_MS,
  }
}

/** Keeps the keys of one issuer. Its memory does not grow with what callers send. */
export function createIssuerKeys(
  issuer: string,
  get: Fetch,
  now: () => number,
  background: (work: Promise<unknown>) => void,
): IssuerKeys {
  const fetcher = createFetcher(issuer, get, now, background)
  const mayAsk = createBudget(now)
  return {
    mark: fetcher.begun,
    current: async () => {
      const known = fetcher.known()
      if (known === null) return fetcher.fetch()
      const due = fetcher.isOld() && !fetcher.isFlying() && fetcher.pause() === 0
      if (due) fetcher.fetch().catch(() => undefined)
      return known
    },
    newer: async (than, mark) => {
      const known = fetcher.known()
      if (known && known.order > than.order) return known
      if (than.order > mark) return null
      // Keys that could not be requested do not prove that the token is false.
      if (fetcher.isFlying() || fetcher.pause() > 0) return fetcher.fetch()
      return mayAsk() ? fetcher.fetch() : null
    },
  }
}
