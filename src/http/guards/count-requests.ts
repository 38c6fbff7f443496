import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Ctx, Hallway } from '../hallway.ts'
import { problem } from '../problem.ts'
import type { RateName } from './rates.ts'

/**
 * Counts a request: `null` if it may continue, else the 429. `addRateHeaders` adds its state in the form of
 * the draft for RateLimit fields (draft-ietf-httpapi-ratelimit-headers).
 */
export function overRate(c: Ctx, name: RateName, key: string): Response | null {
  const { allowed, rate, remaining, wait } = c.get('limiter').take(name, key)
  const window = Math.ceil(rate.burst / rate.perSecond)
  c.set('rate', {
    'ratelimit-policy': `"${name}";q=${rate.burst};w=${window}`,
    ratelimit: `"${name}";r=${remaining};t=${wait}`,
  })
  return allowed ? null : problem(c, 'terlalu-sering', { retryAfter: Math.max(1, wait) })
}

/** Adds to an answer the state of the rate that its request was last counted by. */
export const addRateHeaders = createMiddleware<Hallway>(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(c.get('rate') ?? {})) c.res.headers.set(name, value)
})

/**
 * Counts requests of an address. Deliveries are counted separately per source, by the pattern of
 * the route and never by the requested path, which callers choose.
 */
export function limitRate(name: RateName) {
  return createMiddleware<Hallway>(async (c, next) => {
    const source = name === 'kiriman' ? routePath(c, -1) : ''
    return overRate(c, name, `${source} ${c.get('address')}`) ?? next()
  })
}
