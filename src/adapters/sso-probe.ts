import type { Fetch } from './sso-keys.ts'

/** How an issuer was found: reached or not, its keys, and how far its clock is from ours. */
export interface SsoProbe {
  readonly issuer: string
  /** What is wrong with it: no answer, another issuer's document, no key that can be used. */
  readonly cacat: 'tidak-menjawab' | 'issuer-lain' | 'tanpa-kunci' | null
  /** Keys that tokens may be signed with here. */
  readonly kunci: number
  /** Its clock before (positive) or behind ours in milliseconds, good to a second; `null` where it does not tell. */
  readonly selisihMs: number | null
}

const LIMIT_MS = 3_000
/** Kinds of keys that tokens may be signed with. */
const KEY_TYPES: readonly unknown[] = ['RSA', 'EC', 'OKP']

/** Asks every issuer for its discovery document and its keys, all at once, 3 s at most. Never throws. */
export function probeSso(
  issuers: readonly string[],
  get: Fetch,
  now: () => number,
): Promise<readonly SsoProbe[]> {
  return Promise.all(issuers.map((issuer) => probe(issuer, get, now)))
}

async function probe(issuer: string, get: Fetch, now: () => number): Promise<SsoProbe> {
  const signal = AbortSignal.timeout(LIMIT_MS)
  const found = { issuer, kunci: 0, selisihMs: null }
  try {
    const asked = now()
    const base = issuer.replace(/\/$/, '')
    const answer = await get(`${base}/.well-known/openid-configuration`, { signal })
    const selisihMs = skew(answer.headers.get('date'), asked, now())
    if (!answer.ok) return { ...found, selisihMs, cacat: 'tidak-menjawab' }
    const discovery = await objectOf(answer)
    if (discovery.issuer !== issuer) return { ...found, selisihMs, cacat: 'issuer-lain' }
    const { keys } = await objectOf(await get(String(discovery.jwks_uri), { signal }))
    const kunci = Array.isArray(keys) ? keys.filter(isUsable).length : 0
    return { issuer, kunci, selisihMs, cacat: kunci === 0 ? 'tanpa-kunci' : null }
  } catch {
    return { ...found, cacat: 'tidak-menjawab' }
  }
}

async function objectOf(answer: Response): Promise<Readonly<Record<string, unknown>>> {
  // Safe because each member is looked at before it is used, and what is no object has none.
  return Object(await answer.json()) as Readonly<Record<string, unknown>>
}

function isUsable(key: unknown): boolean {
  const { kty, use } = Object(key)
  return KEY_TYPES.includes(kty) && (use === undefined || use === 'sig')
}

/** The header tells whole seconds, cut off; it was written somewhere between question and answer. */
function skew(date: string | null, asked: number, answered: number): number | null {
  const told = Date.parse(date ?? '')
  return Number.isNaN(told) ? null : Math.round(told + 500 - (asked + answered) / 2)
}
