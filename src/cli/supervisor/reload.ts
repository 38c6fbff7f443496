import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from '../ask.ts'
import { pointSockets } from './sockets.ts'

/** How long the reverse proxy may still open connections to the old place, in milliseconds. */
const GRACE = 1_000
/** How long requests in progress may take after the last new one, in milliseconds. */
const DRAIN = 30_000
const HEALTHY_WITHIN = 15_000

/** A server that can be replaced by another of its kind while requests come in. */
interface Replaceable {
  /** The sockets of its Workers. */
  readonly urls: readonly string[]
  readonly stop: (patience?: number) => Promise<void>
}

/**
 * Replaces a release by another without a failing request. The new one answers before the public
 * socket points at it. The old one ends only when nobody can reach it any more.
 *
 * @throws When the new one is not healthy; the old one then continues unchanged.
 */
export async function replace<Kind extends Replaceable>(
  at: string,
  old: Kind,
  start: () => Promise<Kind>,
): Promise<{ readonly next: Kind; readonly gone: Promise<void> }> {
  const next = await start()
  const well = await Promise.all(next.urls.map(becomesHealthy))
  if (well.includes(false)) {
    await next.stop()
    throw new Error('the new release does not answer GET /health with 200')
  }
  await pointSockets(at, next.urls)
  return { next, gone: sleep(GRACE).then(() => old.stop(DRAIN)) }
}

async function becomesHealthy(socketPath: string): Promise<boolean> {
  const until = Date.now() + HEALTHY_WITHIN
  while (Date.now() < until) {
    const answer = await ask({ socket: socketPath }, '/health', { limit: 5_000 }).catch(() => null)
    if (answer?.status === 200) return true
    await sleep(100)
  }
  return false
}
