import { type Cacat, discover, type Fetch } from './sso-documents.ts'

/** How an issuer was found: reached or not, its keys, and how far its clock is from ours. */
export interface SsoProbe {
  readonly issuer: string
  /** What is wrong with it. */
  readonly cacat: Cacat | null
  /** Keys that tokens may be signed with here. */
  readonly kunci: number
  /** Its clock before (positive) or behind ours in milliseconds, good to a second; `null` where it does not tell. */
  readonly selisihMs: number | null
}

const LIMIT_MS = 3_000

/**
 * Asks every issuer for its discovery document and its keys, as signing in does, all at once, 3 s at most.
 * Never throws.
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
    // The clock is told by the first answer; the keys come after it.
    answered ??= now()
    return answer
  }
  const { found, date } = await discover(timed, issuer, AbortSignal.timeout(LIMIT_MS))
  const selisihMs = skew(date, asked, answered ?? asked)
  return found.ok
    ? { issuer, cacat: null, kunci: found.value.keys.length, selisihMs }
    : { issuer, cacat: found.error, kunci: 0, selisihMs }
}

/** Returns the header tells whole seconds, cut off; it was written somewhere between question and answer. */
function skew(date: string | null, asked: number, answered: number): number | null {
  const told = Date.parse(date ?? '')
  return Number.isNaN(told) ? null : Math.round(told + 500 - (asked + answered) / 2)
}
