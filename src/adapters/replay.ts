import type { Instant } from '../domain/shared/local-time.ts'

/** A signature is good for 5 minutes either way, so no use of one is remembered for longer. */
const REMEMBERED_MS = 10 * 60_000
/** The most uses remembered at once; beyond it the oldest are forgotten. */
const MOST = 20_000

interface Use {
  readonly what: string
  readonly until: Instant
}

/**
 * Makes the memory of signed questions: `isFirstUse(id, what, now)` is false for an id that asked
 * for something else before, so that who overhears a signature learns nothing new by it.
 *
 * In memory, an isolate at a time: on a machine of one's own that is all of them.
 */
export function createReplayGuard(): (id: string, what: string, now: Instant) => boolean {
  const uses = new Map<string, Use>()
  return (id, what, now) => {
    const before = uses.get(id)
    if (before && before.until > now) return before.what === what
    uses.delete(id)
    uses.set(id, { what, until: now + REMEMBERED_MS })
    if (uses.size > MOST) {
      const [oldest] = uses.keys()
      if (oldest !== undefined) uses.delete(oldest)
    }
    return true
  }
}
