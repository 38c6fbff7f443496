import { type Remote, runBatch } from '../../db/hrana.ts'
import type { Log } from '../log.ts'

const PAUSE = 2_000
/** An answer that takes longer than this does not come at all, in milliseconds. */
const LIMIT = 5_000
/** How long the database may go on answering that it cannot write. */
const REFUSING_LIMIT = 15_000

/**
 * Probes a database with a write every two seconds, and calls `hung` when no answer comes in 5 s,
 * or when nothing but refusals came for 15 s. sqld can lose its writer for ever while it still
 * answers reads, so only a write tells.
 */
export function startWatchdog(database: Remote, log: Log, hung: () => void): () => void {
  let stopped = false
  let alarm: NodeJS.Timeout
  let lastWell = Date.now()
  const probe = async () => {
    const found = await beat(database)
    if (stopped) return
    if (found === 'well') lastWell = Date.now()
    if (found === 'silent' || Date.now() - lastWell > REFUSING_LIMIT) {
      log('watchdog', 'hung', { found })
      lastWell = Date.now()
      hung()
    }
    alarm = setTimeout(probe, PAUSE)
  }
  alarm = setTimeout(probe, PAUSE)
  return () => {
    stopped = true
    clearTimeout(alarm)
  }
}

/** One write: 'gone' is a process that does not listen, which its supervisor sees by itself. */
async function beat(database: Remote): Promise<'well' | 'refusing' | 'silent' | 'gone'> {
  const started = Date.now()
  try {
    const [outcome] = await runBatch(
      database,
      [
        {
          sql: `INSERT INTO denyut (id, pada) VALUES (1, ?)
                ON CONFLICT (id) DO UPDATE SET pada = excluded.pada`,
          args: [started],
        },
      ],
      LIMIT,
    )
    return outcome?.ok ? 'well' : 'refusing'
  } catch {
    return Date.now() - started >= LIMIT - 100 ? 'silent' : 'gone'
  }
}
