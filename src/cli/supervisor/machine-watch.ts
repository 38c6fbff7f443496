import type { Remote } from '../../db/engine/hrana.ts'
import { ZONES } from '../../domain/shared/local-time.ts'
import type { Mesin } from '../../operations/sistem/mesin.ts'
import { lastPagesIn } from '../backup/page-names.ts'
import type { Log } from '../log.ts'
import { type BackupSettings, checkSettings, type Place, type Settings } from '../settings.ts'
import { type BackupPlan, type Backups, startBackups } from './automatic-backups.ts'
import { lastBackupIn } from './backup-files.ts'
import { certificateHosts, startMachine } from './machine-facts.ts'

/** What is watched on this machine, besides the two programs. */
export interface MachineWatch {
  /** The report to the Worker in the sign of life. */
  readonly facts: () => unknown
  /** Sets the source of the report about the other machine of a pair. */
  readonly tellOfPair: (facts: () => Mesin['pasangan']) => void
  /** Counts a start of our own database server. */
  readonly sqldStarts: () => void
  /** Starts automatic backups of a database, if and while they are configured. */
  readonly startBackups: (database: Remote) => void
  /** Applies reloaded settings: when backups are made, and where they go. */
  readonly takeUp: (settings: Settings) => void
}

/** Watches the machine of a deployment until its endings are called. */
export function watchMachine(
  settings: Settings,
  { data, backup }: Place,
  log: Log,
  endings: (() => unknown)[],
): MachineWatch {
  let starts = 0
  let lastStart = 0
  const held = holdBackups(data, log)
  held.takeUp(settings, backup)
  const { facts, stop } = startMachine({
    data,
    depended: certificateHosts(settings),
    sqld: () =>
      settings.DB_URL
        ? null
        : { ulang: Math.max(0, starts - 1), terakhir: starts > 1 ? lastStart : null },
    backups: held.facts,
  })
  endings.push(stop)
  let ofPair: () => Mesin['pasangan'] = () => undefined
  return {
    facts: () => {
      const seen = facts()
      const pasangan = ofPair()
      return seen && { ...seen, ...(pasangan && { pasangan }) }
    },
    tellOfPair: (told) => {
      ofPair = told
    },
    sqldStarts: () => {
      starts += 1
      lastStart = Date.now()
    },
    startBackups: (database) => void endings.push(held.start(database)),
    takeUp: (current) => {
      // The place of the data applies only from the start.
      const checked = checkSettings({ ...current, LUWES_DATA: data })
      if (checked.ok) held.takeUp(current, checked.value.backup)
    },
  }
}

/** Holds the present backup settings, and the report about backups. */
function holdBackups(data: string, log: Log) {
  let given: Omit<BackupPlan, 'env'> | null = null
  let plan: BackupPlan | null = null
  let database: Remote | undefined
  let backups: Backups | undefined
  const renew = () => {
    const env = database && { LUWES_DATA: data, DB_URL: database.url, DB_TOKEN: database.token }
    plan = given && env ? { ...given, env: { REGENCY: given.regency, ...env } } : null
  }
  return {
    takeUp: ({ REGENCY: regency = '', TIME_ZONE }: Settings, backup?: BackupSettings) => {
      const zone = ZONES.find((one) => one === TIME_ZONE) ?? ZONES[0]
      given = backup ? { ...backup, regency, zone, data } : null
      renew()
      void backups?.look()
    },
    start: (found: Remote) => {
      database = found
      renew()
      backups = startBackups(() => plan, log)
      return backups.stop
    },
    facts: async () => {
      if (given === null) return { cadangan: null, cadanganOtomatis: false }
      const { regency, folder, copy, every } = given
      const perubahan =
        every === null ? undefined : { setiap: every, terakhir: await lastPagesIn(regency, folder) }
      const cadangan = await lastBackupIn(regency, folder)
      const salinan = backups?.copied() ?? null
      return {
        cadangan,
        cadanganOtomatis: true,
        ...(copy !== null && { salinan }),
        ...(perubahan && { perubahan }),
      }
    },
  }
}
