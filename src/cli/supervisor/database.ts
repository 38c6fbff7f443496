import { join } from 'node:path'
import type { Remote } from '../../db/engine/hrana.ts'
import type { Log } from '../log.ts'
import { type Supervised, supervise } from './child.ts'
import type { Family } from './family.ts'
import type { MachineWatch } from './machine-watch.ts'
import { mendFolder } from './mend.ts'
import { openDurably, planSqld, type SqldPlan, sqldCommand, startOnFreePorts } from './sqld.ts'
import { startWatchdog } from './watchdog.ts'

/** The options of the database server of a deployment. */
export interface DatabaseOptions {
  readonly data: string
  readonly log: Log
  readonly family: Family
  readonly machine: MachineWatch
  readonly endings: (() => unknown)[]
}

/** Runs our own database server in the data folder, watched over, until the endings are called. */
export async function startDatabase(given: DatabaseOptions): Promise<Remote> {
  const { data, log, machine, endings } = given
  const { database, sqld } = await startOnFreePorts(
    () => planSqld(join(data, 'db')),
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
  { log, family, machine }: DatabaseOptions,
): Promise<Supervised> {
  return supervise({
    name: 'sqld',
    command: async () => {
      machine.sqldStarts()
      const torn = await mendFolder(plan.folder)
      if (torn.length > 0) log('sqld', 'mended', { torn })
      return sqldCommand(plan)
    },
    ready: (_child, signal) => openDurably(plan, signal),
    log,
    onPid: family.tell('sqld'),
  })
}
