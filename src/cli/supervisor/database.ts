import { join } from 'node:path'
import type { Remote } from '../../db/engine/hrana.ts'
import type { Log } from '../log.ts'
import { type SupervisedProgram, supervise } from './child.ts'
import type { DatabaseKey } from './database-key.ts'
import type { Family } from './family.ts'
import type { MachineWatch } from './machine-watch.ts'
import { mendFolder } from './mend.ts'
import {
  openDurably,
  planSqld,
  type Replication,
  type SqldPlan,
  sqldCommand,
  startOnFreePorts,
} from './sqld.ts'
import { startWatchdog } from './watchdog.ts'

export interface DatabaseOptions {
  readonly data: string
  readonly log: Log
  readonly family: Family
  readonly machine: MachineWatch
  readonly endings: (() => unknown)[]
  /** How it replicates, if this is the primary of a pair. */
  readonly pair?: (Replication & { readonly key: DatabaseKey }) | undefined
  /** Called before each start, and once the server is open. */
  readonly restarts?: { readonly starting: () => void; readonly opened: () => Promise<void> }
}

/** Runs our own database server in the data folder, supervised, until the endings are called. */
export async function startDatabase(given: DatabaseOptions): Promise<Remote> {
  const { data, log, machine, endings } = given
  const { database, sqld } = await startOnFreePorts(
    () => planSqld(join(data, 'db'), given.pair ? { pair: given.pair } : {}),
    async (plan) => ({ database: plan.database, sqld: await superviseSqld(plan, given) }),
  )
  endings.push(sqld.stop)
  endings.push(
    startWatchdog({ database, log, isUp: sqld.isUp, facts: machine.facts, hung: sqld.kill }),
  )
  return database
}

function superviseSqld(
  plan: SqldPlan,
  { log, family, machine, restarts }: DatabaseOptions,
): Promise<SupervisedProgram> {
  return supervise({
    name: 'sqld',
    command: async () => {
      machine.sqldStarts()
      restarts?.starting()
      const torn = await mendFolder(plan.folder)
      if (torn.length > 0) log('sqld', 'mended', { torn })
      return sqldCommand(plan)
    },
    ready: async (_child, signal) => {
      await openDurably(plan, signal)
      await restarts?.opened()
    },
    log,
    onPid: family.tell('sqld'),
  })
}
