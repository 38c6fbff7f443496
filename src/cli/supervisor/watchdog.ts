import { type Remote, runBatch } from '../../db/engine/hrana.ts'
import { troubleOf } from '../../db/engine/statement.ts'
import { beat as signOfLife } from '../../db/sistem/denyut.ts'
import type { Log } from '../log.ts'

/** The times of a watchdog, in milliseconds. */
export interface WatchTimes {
  /** Between two probes. */
  readonly pause: number
  /** A slower answer counts as missing. */
  readonly silent: number
  /** How long the database may report that its writer is busy. */
  readonly busy: number
}

const TIMES: WatchTimes = { pause: 2_000, silent: 5_000, busy: 15_000 }

/** What a watchdog watches, and its reactions. */
export interface Watch {
  readonly database: Remote
  readonly log: Log
  /** Whether the server serves: while it starts, or is dead, it is not probed. */
  readonly isUp: () => boolean
  /** The report about the machine; it is written with each probe. */
  readonly facts: () => unknown
  /** Ends a server that no longer answers writes. */
  readonly hung: () => void
  /** Other times than those in the docstring of `startWatchdog`. */
  readonly times?: WatchTimes
}

/** The result of one write. */
type Beat = 'well' | 'busy' | 'disk' | 'silent' | 'gone'

/**
 * Probes a database with a write every two seconds. Calls `hung` when no answer comes in 5 s, or
 * when its writer was busy for 15 s. `sqld` can lose its writer for ever while it still answers
 * reads, so only a write shows it.
 *
 * A full or read-only disk is reported once and left alone: the server still answers reads, and
 * would not start again.
 */
export function startWatchdog({
  database,
  log,
  isUp,
  facts,
  hung,
  times = TIMES,
}: Watch): () => void {
  let stopped = false
  let alarm: NodeJS.Timeout
  let lastWell = Date.now()
  let before: Beat = 'well'
  const look = async () => {
    if (!isUp()) {
      lastWell = Date.now()
      return
    }
    const found = await beat(database, facts(), times.silent)
    if (stopped || !isUp()) return
    if (found !== before && (found === 'disk' || before === 'disk')) log('watchdog', found)
    before = found
    if (found !== 'busy' && found !== 'silent') lastWell = Date.now()
    if (found === 'silent' || Date.now() - lastWell > times.busy) {
      log('watchdog', 'hung', { found })
      lastWell = Date.now()
      hung()
    }
  }
  const probe = async () => {
    await look()
    if (!stopped) alarm = setTimeout(probe, times.pause)
  }
  alarm = setTimeout(probe, times.pause)
  return () => {
    stopped = true
    clearTimeout(alarm)
  }
}

/**
 * Makes one write; 'gone' is a process that does not listen, which its supervisor notices itself.
 */
async function beat(database: Remote, facts: unknown, limit: number): Promise<Beat> {
  const started = Date.now()
  try {
    const [outcome] = await runBatch(database, [signOfLife('penjaga', started, facts)], limit)
    if (outcome?.ok) return 'well'
    return troubleOf(outcome?.code ?? '') === 'disk' ? 'disk' : 'busy'
  } catch {
    return Date.now() - started >= limit - 100 ? 'silent' : 'gone'
  }
}

/** Reports about the machine every half minute, for an external database. */
export function startTelling(database: Remote, facts: () => unknown): () => void {
  const tell = () =>
    void runBatch(database, [signOfLife('penjaga', Date.now(), facts())], TIMES.silent).catch(
      () => undefined,
    )
  const alarm = setInterval(tell, 30_000)
  return () => clearInterval(alarm)
}
