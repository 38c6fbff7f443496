import type { Remote } from '../../db/engine/hrana.ts'
import { ZONES } from '../../domain/shared/local-time.ts'
import type { Log } from '../log.ts'
import type { Place, Settings } from '../settings.ts'
import { type Backups, startBackups } from './backups.ts'
import { dependedOn, startMachine } from './machine.ts'

/** What is watched of this machine, beside the two programs. */
export interface MachineWatch {
  /** What is told to the Worker by the sign of life. */
  readonly facts: () => unknown
  /** Told of each start of our own database server. */
  readonly sqldStarts: () => void
  /** Begins to make backups of a database by themselves, where that is set. */
  readonly startBackups: (database: Remote) => void
}

/** Watches the machine of a deployment until its endings are called. */
export function watchMachine(
  settings: Settings,
  { data, backup }: Place,
  log: Log,
  endings: (() => unknown)[],
): MachineWatch {
  let [starts, lastStart] = [0, 0]
  let backups: Backups | undefined
  const { facts, stop } = startMachine({
    data,
    depended: dependedOn(settings),
    sqld: () =>
      settings.DB_URL
        ? null
        : { ulang: Math.max(0, starts - 1), terakhir: starts > 1 ? lastStart : null },
    lastBackup: () => (backup ? (backups?.last() ?? null) : undefined),
  })
  endings.push(stop)
  return {
    facts,
    sqldStarts: () => {
      starts += 1
      lastStart = Date.now()
    },
    startBackups: ({ url, token }) => {
      if (!backup) return
      const { REGENCY: regency = '', TIME_ZONE } = settings
      const zone = ZONES.find((one) => one === TIME_ZONE) ?? ZONES[0]
      const env = { REGENCY: regency, LUWES_DATA: data, DB_URL: url, DB_TOKEN: token }
      backups = startBackups({ ...backup, regency, zone, data, env }, log)
      endings.push(backups.stop)
    },
  }
}
