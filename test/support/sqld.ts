import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase } from '../../src/cli/apply-migrations.ts'
import {
  openDurably,
  planSqld,
  type SqldPlan,
  sqldCommand,
  startOnFreePorts,
} from '../../src/cli/supervisor/sqld.ts'
import { endOf } from './serving.ts'

/** A suite's own real sqld, on a random loopback port, with its files in a temporary folder. */
export interface Sqld {
  readonly url: string
  /** Where its files are. */
  readonly folder: string
  /** Returns the present process; it changes after `restart`. */
  pid(): number
  /** Ends it and removes its files. */
  stop(): Promise<void>
  /** SIGKILL: the machine lost power. The files stay. */
  kill(): Promise<void>
  /** SIGSTOP: accepts connections, never answers. Returns when it stands still. */
  freeze(): void
  /** SIGCONT: continues after `freeze`. */
  thaw(): void
  /** Starts it again on the same port and files, after `kill`. */
  restart(): Promise<void>
}

/** Starts a new sqld with the flags that Luwes always gives it; `migrated` creates the tables. */
export async function startSqld(options: { migrated?: boolean } = {}): Promise<Sqld> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-sqld-'))
  const started = await startOnFreePorts(
    () => planSqld(folder, { openToAll: true }),
    async (plan) => ({ plan, child: await launch(plan) }),
  )
  const { plan } = started
  let { child } = started
  const { url } = plan.database
  const signal = (name: NodeJS.Signals) => child.kill(name)
  const end = async (name: NodeJS.Signals) => {
    child.kill(name)
    await endOf(child)
  }
  // An interrupted run must not leave the server behind.
  const endWithUs = () => signal('SIGKILL')
  process.once('exit', endWithUs)
  if (options.migrated) await migrateDatabase({ url })
  return {
    url,
    folder,
    pid: () => child.pid ?? 0,
    stop: async () => {
      process.off('exit', endWithUs)
      await end('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
    kill: () => end('SIGKILL'),
    freeze: () => {
      signal('SIGSTOP')
      waitUntilStopped(child.pid ?? 0)
    },
    thaw: () => void signal('SIGCONT'),
    restart: async () => {
      await end('SIGKILL')
      child = await launch(plan)
    },
  }
}

/**
 * Waits until a server stands still, because the signal is only sent: on a busy machine a thread
 * may continue and answer one more write.
 */
function waitUntilStopped(pid: number): void {
  const tasks = `/proc/${pid}/task`
  const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  // Where the system does not say, a pause must be enough.
  if (!existsSync(tasks)) return void Array.from({ length: 10 }, pause)
  const runs = (id: string) => {
    try {
      return !/\) [Tt] /.test(readFileSync(`${tasks}/${id}/stat`, 'utf8'))
    } catch {
      return false // The thread ended meanwhile.
    }
  }
  for (let tries = 0; tries < 250 && readdirSync(tasks).some(runs); tries += 1) pause()
}

async function launch(plan: SqldPlan): Promise<ChildProcess> {
  const { file, args, env } = sqldCommand(plan)
  const child = spawn(file, args, { env, stdio: 'ignore' })
  const dead = new AbortController()
  const gone = once(child, 'exit').then(([code]) => {
    dead.abort(new Error(`sqld ended with ${code}`))
  })
  try {
    await openDurably(plan, dead.signal)
    return child
  } catch (error) {
    child.kill('SIGKILL')
    await gone
    throw dead.signal.aborted ? dead.signal.reason : error
  }
}
