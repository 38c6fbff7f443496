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

/** How long an idle connection is used again; the server forgets it after 10 s. */
const IDLE = 5_000
/** How long one connection is used in total. */
const AGE = 60_000

/** A connection that the server keeps between two batches. */
interface KeptConnection {
  readonly baton: string
  readonly born: number
  readonly used: number
}

/**
 * How long after opening a read connection a process opens the next; the server forgets an idle one
 * in 10 s.
 */
const OPEN_EVERY = 5_000

/**
 * Runs a batch on a connection that is then kept, and returns how to reach it; `null` when it
 * ended.
 */
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

/** Ends a connection; if this fails, the server ends it in 10 s. */
async function close(remote: Remote, baton: string): Promise<void> {
  await post(remote, { baton, requests: [{ type: 'close' }] }, CALL_LIMIT).catch(() => undefined)
}

const isFresh = ({ used }: KeptConnection, now: number) => now - used < IDLE

/**
 * Runs batches on a connection that is kept between them. Opening one and reading the schema for it
 * costs the server more than most transactions. Use it only with one batch in flight at a time,
 * like the one writer: the server has few connections.
 *
 * A batch that leaves a transaction open ends the connection. On another server each batch has its
 * own connection.
 *
 * @throws Like `runBatch`.
 */
export function keepStream(
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
      // The server no longer knows the connection, as after a restart: nothing ran.
      if (on && error instanceof BadBatch) return run(steps, null)
      throw error
    }
  }
}

/** A process's read connection, and when it last opened one. */
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
 * Runs a read-only batch on a connection that an earlier one kept, at a fifth of the server's cost.
 * While that is in use, it runs on its own connection. Nobody owns the connection: an aborted
 * request takes it away, and after a while the next one opens another. So a process uses few of the
 * server's connections.
 *
 * On another server each batch has its own connection.
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
