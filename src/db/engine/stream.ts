import {
  BadBatch,
  batchOf,
  CALL_LIMIT,
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
interface KeptConnection {
  readonly baton: string
  readonly born: number
  readonly used: number
}

/** How long after it opened a connection to read on a process opens the next, as the server forgets one in 10 s. */
const OPEN_EVERY = 5_000

/** Runs a batch on a connection that is kept afterwards, and tells how it is reached; `null` where it ended. */
async function runOn(
  remote: Remote,
  steps: readonly Step[],
  {
    on,
    now,
    limit,
  }: { readonly on: KeptConnection | null; readonly now: () => number; readonly limit: number },
): Promise<{ readonly ran: Ran; readonly kept: KeptConnection | null }> {
  const born = on?.born ?? now()
  const last = now() - born >= AGE
  const requests = [batchOf(steps), { type: last ? 'close' : 'get_autocommit' }]
  const answer = await post(remote, { baton: on?.baton ?? null, requests }, limit)
  const { baton, results } = answer
  let kept: KeptConnection | null = null
  if (!last && baton) {
    if (results[1]?.response?.is_autocommit === true) kept = { baton, born, used: now() }
    else await close(remote, baton)
  }
  return { ran: ranFrom(answer, steps), kept }
}

/** Ends a connection; where this fails the server does so by itself in 10 s. */
async function close(remote: Remote, baton: string): Promise<void> {
  await post(remote, { baton, requests: [{ type: 'close' }] }, CALL_LIMIT).catch(() => undefined)
}

const isFresh = ({ used }: KeptConnection, now: number) => now - used < IDLE

/**
 * Runs batches on a connection that is kept between them: to open one, and to read the schema for it, costs the
 * server more than most transactions. For a caller who has one batch in flight at a time, as the one writer has: a
 * kept connection takes one of the few that the server has.
 *
 * A batch that leaves a transaction open ends the connection. Where the server is elsewhere each batch has a
 * connection of its own.
 *
 * @throws Like `runBatch`.
 */
export function keptStream(
  remote: Remote,
  now: () => number,
): (steps: readonly Step[]) => Promise<Ran> {
  if (!isOnThisMachine(remote)) return (steps) => runIndexed(remote, steps)
  let kept: KeptConnection | null = null

  async function run(steps: readonly Step[], on: KeptConnection | null): Promise<Ran> {
    const done = await runOn(remote, steps, { on, now, limit: CALL_LIMIT })
    kept = done.kept
    return done.ran
  }

  return async (steps) => {
    const on: KeptConnection | null = kept !== null && isFresh(kept, now()) ? kept : null
    kept = null
    try {
      return await run(steps, on)
    } catch (error) {
      // The server does not know the connection any more, as after a restart: nothing ran.
      if (on && error instanceof BadBatch) return run(steps, null)
      throw error
    }
  }
}

/** The connection to read on that a process keeps, and when it opened one last. */
interface ReadConnection {
  kept: KeptConnection | null
  opened: number
}

/** By address and token, for all requests of the process. */
const readings = new Map<string, ReadConnection>()

function readingOf({ url, token = '' }: Remote): ReadConnection {
  const name = `${url} ${token}`
  const reading = readings.get(name) ?? { kept: null, opened: 0 }
  readings.set(name, reading)
  return reading
}

/**
 * Runs a batch that changes nothing on the connection that an earlier one kept, which costs the server a fifth. While
 * that is in use, on a connection of its own. It is held by no one: a request that is broken off takes it along, and
 * after a while the next one opens another, so that a process has few of those that the server can open.
 *
 * Where the server is elsewhere each batch has a connection of its own.
 *
 * @throws Like `runBatch`.
 */
export async function runReading(
  remote: Remote,
  steps: readonly Step[],
  limit: number,
  now: () => number = Date.now,
): Promise<Ran> {
  if (remote.fetch || !isOnThisMachine(remote)) return runIndexed(remote, steps, limit)
  const reading = readingOf(remote)
  const on = reading.kept && isFresh(reading.kept, now()) ? reading.kept : null
  reading.kept = null
  if (!on) {
    if (now() - reading.opened < OPEN_EVERY) return runIndexed(remote, steps, limit)
    reading.opened = now()
  }
  try {
    const { ran, kept } = await runOn(remote, steps, { on, now, limit })
    reading.kept = kept
    return ran
  } catch (error) {
    if (on && error instanceof BadBatch) return runIndexed(remote, steps, limit)
    throw error
  }
}
