import {
  batchOf,
  CALL_LIMIT,
  isBadBatch,
  isOnThisMachine,
  post,
  type Ran,
  type Remote,
  ranFrom,
  runIndexed,
  type Step,
} from './hrana.ts'

/** How long after its last batch a connection is used again; the server forgets it after 10 s. */
const IDLE = 5_000
/** How long one connection is used at all. */
const AGE = 60_000

/** A connection that the server keeps between two batches. */
interface Kept {
  readonly baton: string
  readonly born: number
  readonly used: number
}

/**
 * Runs batches on a connection that is kept between them: to open one, and to read the schema for it, costs the
 * server more than most transactions. For a caller who has one batch in flight at a time, as the one writer has: a
 * kept connection takes one of the few that the server has.
 *
 * A batch that leaves a transaction open ends the connection. Where the server is elsewhere each batch has a
 * connection of its own. Throws like `runBatch`.
 */
export function keptStream(
  remote: Remote,
  now: () => number,
): (steps: readonly Step[]) => Promise<Ran> {
  if (!isOnThisMachine(remote)) return (steps) => runIndexed(remote, steps)
  let kept: Kept | null = null

  // Where this fails the server ends the connection by itself in 10 s.
  const close = (baton: string) =>
    post(remote, { baton, requests: [{ type: 'close' }] }, CALL_LIMIT).catch(() => undefined)

  async function run(steps: readonly Step[], on: Kept | null): Promise<Ran> {
    const born = on?.born ?? now()
    const last = now() - born >= AGE
    const requests = [batchOf(steps), { type: last ? 'close' : 'get_autocommit' }]
    const answer = await post(remote, { baton: on?.baton ?? null, requests }, CALL_LIMIT)
    const { baton, results } = answer
    if (!last && baton) {
      if (results[1]?.response?.is_autocommit === true) kept = { baton, born, used: now() }
      else await close(baton)
    }
    return ranFrom(answer, steps)
  }

  return async (steps) => {
    const on: Kept | null = kept !== null && now() - kept.used < IDLE ? kept : null
    kept = null
    try {
      return await run(steps, on)
    } catch (error) {
      // The server does not know the connection any more, as after a restart: nothing ran.
      if (on && isBadBatch(error)) return run(steps, null)
      throw error
    }
  }
}
