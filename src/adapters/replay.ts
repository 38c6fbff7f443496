import type { Instant } from '../domain/shared/local-time.ts'
import { createOldestFirst } from '../domain/shared/oldest-first.ts'

/** A signature is valid for 5 minutes either way, so its use is not remembered for longer. */
const REMEMBERED_MS = 10 * 60_000
/** The most uses remembered at once; beyond it the oldest are forgotten. */
const MOST = 20_000

interface Use {
  readonly what: string
  readonly until: Instant
}

/** The memory of signed questions. */
export interface ReplayGuard {
  /** Returns false for an id that asked for something else before. */
  readonly isFirstUse: (id: string, what: string, now: Instant) => Promise<boolean>
  /** Returns how much is remembered: the number of uses, and the characters of the longest. */
  readonly held: () => { readonly count: number; readonly longest: number }
}

/**
 * Makes the memory of signed questions, so that an eavesdropper learns nothing new with a
 * signature. It remembers digests, whatever senders call their questions, and forgets expired ones.
 *
 * In memory, per isolate. On a machine of one's own that covers all, because the first Worker
 * remembers for all.
 */
export function createReplayGuard(): ReplayGuard {
  const uses = createOldestFirst<Use>()
  return {
    isFirstUse: async (id, what, now) => {
      const [key, asked] = await Promise.all([digestOf(id), digestOf(what)])
      // Expired ones, and the oldest when there is no room for one more.
      uses.forget(({ until }) => until <= now || uses.size() >= MOST)
      const before = uses.get(key)
      if (before) return before.what === asked
      uses.set(key, { what: asked, until: now + REMEMBERED_MS })
      return true
    },
    held: () => {
      const lengths = Array.from(uses.entries(), ([key, { what }]) => key.length + what.length)
      return { count: uses.size(), longest: Math.max(0, ...lengths) }
    },
  }
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
}
