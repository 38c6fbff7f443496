import { createOldestFirst } from '../../domain/shared/oldest-first.ts'

/** How many requests may come at once, and how many per second after that. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/**
 * The only place where rates are set. Signed-in callers are counted by person, never by address:
 * ten thousand people share one NAT on a morning. Open routes are counted by address, generously
 * enough for that morning; without a known address, all count as one.
 */
export const RATES = {
  /** Requests of one person, whatever tokens they have. */
  orang: { burst: 600, perSecond: 10 },
  /** POST /v1/sesi of one address: everybody signs in between 07.00 and 07.30. */
  masuk: { burst: 30_000, perSecond: 100 },
  /** Logout tokens of one address, which is the SSO. */
  keluar: { burst: 5_000, perSecond: 50 },
  /** Deliveries and signed questions of one source from one address. */
  kiriman: { burst: 3_000, perSecond: 100 },
  /** Contacts of machines of one address: hundreds of them may share one VPN. */
  mesin: { burst: 30_000, perSecond: 200 },
  /** Pages that anybody may open: the check of a letter, files, documentation. */
  terbuka: { burst: 30_000, perSecond: 200 },
  /**
   * Private calendars read by one address: a service such as Google Calendar reads those of
   * everybody.
   */
  kalender: { burst: 20_000, perSecond: 50 },
  /** One private calendar, whoever reads it: a few devices, each a few times an hour. */
  umpan: { burst: 60, perSecond: 0.05 },
  /** Confirmations of messages by devices of one address: a whole office may get one at once. */
  terima: { burst: 20_000, perSecond: 100 },
  /** Codes of letters that one address tries, so that nobody can guess one. */
  verifikasi: { burst: 600, perSecond: 5 },
} as const satisfies Record<string, Rate>

/**
 * Returns the share of each Worker, when several count separately: together they let no more in
 * than one would.
 */
export function shareAmong(count: number): Readonly<Record<RateName, Rate>> {
  const share = ({ burst, perSecond }: Rate) => ({
    burst: Math.max(1, Math.floor(burst / count)),
    perSecond: perSecond / count,
  })
  // Safe because the names stay the same.
  return Object.fromEntries(
    Object.entries(RATES).map(([name, rate]) => [name, share(rate)]),
  ) as Record<RateName, Rate>
}

/** A key of `RATES`, which a limiter counts by. */
export type RateName = keyof typeof RATES

/** The state of a request's rate. */
export interface Allowance {
  readonly name: RateName
  readonly allowed: boolean
  readonly rate: Rate
  readonly remaining: number
  /** Seconds until the next one may come. */
  readonly wait: number
}

/** Counts requests. */
export interface Limiter {
  readonly take: (name: RateName, key: string) => Allowance
  /** Returns how much is kept: the number of keys, and the characters of the longest. */
  readonly held: () => { readonly count: number; readonly longest: number }
}

interface Bucket {
  readonly left: number
  readonly at: number
}

/**
 * The most keys of one name that are counted at once; beyond it the one that was quiet longest
 * starts again from zero.
 */
const MOST_KEYS = 20_000
/** No NIP, route or address is longer; longer keys are cut. */
const LONGEST_KEY = 100

/** Returns the buckets of one name, the longest quiet first. */
function createBuckets(rate: Rate) {
  const buckets = createOldestFirst<Bucket>()
  /** The time after its last request when a bucket is full again, and can be dropped. */
  const full = (rate.burst / rate.perSecond) * 1000
  return {
    keys: () => Array.from(buckets.entries(), ([key]) => key),
    take: (key: string, now: number) => {
      const before = buckets.get(key)
      const refilled = before
        ? before.left + (Math.max(0, now - before.at) / 1000) * rate.perSecond
        : rate.burst
      const there = Math.min(rate.burst, refilled)
      const allowed = there >= 1
      const left = allowed ? there - 1 : there
      buckets.delete(key)
      buckets.forget(({ at }) => now - at >= full || buckets.size() >= MOST_KEYS)
      buckets.set(key, { left, at: now })
      return { allowed, left }
    },
  }
}

/**
 * Makes the counter of an isolate: a token bucket per key. It is in memory, so it costs no round
 * trip; on Cloudflare several isolates count separately. On a machine of one's own there is one, or
 * several count their share.
 *
 * Its memory is limited, whatever callers send. It has a maximum number of keys per name, none of
 * them long, and none for longer than a bucket takes to fill.
 */
export function createLimiter(
  now: () => number,
  rates: Readonly<Record<RateName, Rate>> = RATES,
): Limiter {
  const named = new Map<RateName, ReturnType<typeof createBuckets>>()
  const bucketsOf = (name: RateName) => {
    const found = named.get(name) ?? createBuckets(rates[name])
    named.set(name, found)
    return found
  }
  return {
    take: (name, key) => {
      const rate = rates[name]
      const { allowed, left } = bucketsOf(name).take(key.slice(0, LONGEST_KEY), now())
      const wait = left >= 1 ? 0 : Math.ceil((1 - left) / rate.perSecond)
      return { name, allowed, rate, remaining: Math.floor(left), wait }
    },
    held: () => {
      const keys = [...named.values()].flatMap(({ keys }) => keys())
      return { count: keys.length, longest: Math.max(0, ...keys.map(({ length }) => length)) }
    },
  }
}
