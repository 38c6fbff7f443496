import { type Cacat, discover, type Fetch } from './sso-documents.ts'

/** The result of probing an issuer: its reachability, its keys, and the difference of its clock. */
export interface SsoProbe {
  readonly issuer: string
  /** The fault, if any. */
  readonly cacat: Cacat | null
  /** The number of accepted keys. */
  readonly kunci: number
  /**
   * How far its clock is ahead (positive) or behind in milliseconds, exact to a second; `null` if
   * unknown.
   */
  readonly selisihMs: number | null
}

const LIMIT_MS = 3_000

/**
 * Requests the discovery document and the keys of every issuer, like signing in does, all at once,
 * at most 3 s. Never throws.
 */
export function probeSso(
  issuers: readonly string[],
  get: Fetch,
  now: () => number,
): Promise<readonly SsoProbe[]> {
  return Promise.all(issuers.map((issuer) => probe(issuer, get, now)))
}

async function probe(issuer: string, get: Fetch, now: () => number): Promise<SsoProbe> {
  const asked = now()
  let answered: number | null = null
  const timed: Fetch = async (url, init) => {
    const answer = await get(url, init)
    // The first answer shows the clock; the keys come after it.
    answered ??= now()
    return answer
  }
  const { found, date } = await discover(timed, issuer, AbortSignal.timeout(LIMIT_MS))
  const selisihMs = skew(date, asked, answered ?? asked)
  return found.ok
    ? { issuer, cacat: null, kunci: found.value.keys.length, selisihMs }
    : { issuer, cacat: found.error, kunci: 0, selisihMs }
}

/**
 * Returns the difference of a clock. The header has whole seconds, rounded down, and was written
 * between request and answer.
 */
function skew(date: string | null, asked: number, answered: number): number | null {
  const told = Date.parse(date ?? '')
  return Number.isNaN(told) ? null : Math.round(told + 500 - (asked + answered) / 2)
}
