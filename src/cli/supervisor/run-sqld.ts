import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Remote } from '../../db/engine/hrana.ts'
import { mendFolder } from './mend.ts'
import { startReaper } from './reaper.ts'
import { openDurably, planSqld, type SqldPlan, sqldCommand, startOnFreePorts } from './sqld.ts'

/** A database server that runs for one command. */
export interface SqldRun {
  readonly database: Remote
  /** Ends it in order. May be called again. */
  readonly close: () => Promise<void>
}

/**
 * Runs a database server on the files in `folder` until it is closed; it also ends with this
 * process, however that ends.
 *
 * @throws When it cannot be opened, with nothing left running.
 */
export async function runSqld(folder: string): Promise<SqldRun> {
  await mendFolder(folder)
  return startOnFreePorts(() => planSqld(folder), runPlanned)
}

async function runPlanned(plan: SqldPlan): Promise<SqldRun> {
  const { file, args, env } = sqldCommand(plan)
  const child = spawn(file, args, { env, stdio: 'ignore' })
  const dead = new AbortController()
  const gone = once(child, 'exit').catch(() => undefined)
  void gone.then(() => dead.abort(new Error('sqld ended before it answered')))
  const reaper = startReaper()
  if (child.pid !== undefined) reaper.watch([child.pid])
  const close = async () => {
    reaper.release()
    child.kill('SIGTERM')
    await gone
  }
  try {
    await openDurably(plan, dead.signal)
  } catch (error) {
    await close()
    throw dead.signal.aborted ? dead.signal.reason : error
  }
  return { database: plan.database, close }
}
