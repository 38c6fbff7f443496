import { join } from 'node:path'
import type { Remote } from '../../db/engine/hrana.ts'
import type { Log } from '../log.ts'
import { supervise } from './child.ts'
import type { Family } from './family.ts'
import type { MachineWatch } from './machine-watch.ts'
import { mendFolder } from './mend.ts'
import { openDurably, planSqld, sqldCommand } from './sqld.ts'
import { startWatchdog } from './watchdog.ts'

/** What the database server of a deployment is started with. */
export interface DatabaseGiven {
  readonly data: string
  readonly log: Log
  readonly family: Family
  readonly machine: MachineWatch
  readonly endings: (() => unknown)[]
}

/** Runs our own database server in the data folder, watched over, until the endings are called. */
export async function startDatabase({
  data,
  log,
  family,
  machine,
  endings,
}: DatabaseGiven): Promise<Remote> {
  const plan = await planSqld(join(data, 'db'))
  const { database, folder } = plan
  const sqld = await supervise({
    name: 'sqld',
    command: async () => {
      machine.sqldStarts()
      const torn = await mendFolder(folder)
      if (torn.length > 0) log('sqld', 'mended', { torn })
      return sqldCommand(plan)
    },
    ready: (_child, signal) => openDurably(plan, signal),
    log,
    onPid: family.tell('sqld'),
  })
  endings.push(sqld.stop)
  endings.push(
    startWatchdog({ database, log, isUp: sqld.isUp, facts: machine.facts, hung: sqld.kill }),
  )
  return database
}
