import { setTimeout as sleep } from 'node:timers/promises'
import type { PairConfig } from '../../config/pair.ts'
import type { Remote } from '../../db/engine/hrana.ts'
import { migrateDatabase } from '../apply-migrations.ts'
import type { Log } from '../log.ts'
import {
  certificateFiles,
  inUrl,
  listenHost,
  type Pasangan,
  type PeranMesin,
  readPair,
  readRole,
  replicationAddress,
} from '../pair/folder.ts'
import { type Primary, startPrimary } from '../pair/run-primary.ts'
import { startStandby } from '../pair/run-standby.ts'
import type { Settings } from '../settings.ts'
import { startDatabase } from './database.ts'
import type { Family } from './family.ts'
import type { MachineWatch } from './machine-watch.ts'

const LOOK = 250

/** This machine's data about its pair, and its role. */
interface PairState {
  readonly pasangan: Pasangan
  readonly role: PeranMesin
}

/** The database for a Worker. */
export interface ServedDatabase {
  readonly database: Remote
  /** Where writes go, if different from reads. */
  readonly tulis?: Remote
  readonly pair?: PairConfig
}

/** The options of the database of one of two machines. */
interface PairOptions {
  readonly data: string
  readonly settings: Settings
  readonly log: Log
  readonly family: Family
  readonly machine: MachineWatch
  readonly stopping?: AbortSignal | undefined
  readonly endings: (() => unknown)[]
}

/**
 * Reads whether this machine is one of two; `null` for a single machine.
 *
 * @throws When DB_URL names a database.
 */
export async function readPairState(data: string, { DB_URL }: Settings): Promise<PairState | null> {
  const pasangan = await readPair(data)
  const role = await readRole(data)
  if (!pasangan || !role) return null
  if (DB_URL) {
    throw new Error(
      'Mesin berpasangan memakai database sendiri: kosongkan DB_URL. / A machine of a pair uses its own database: leave DB_URL empty.',
    )
  }
  return { pasangan, role }
}

/** Opens the database of one of two machines, in its role. */
export function openPaired(given: PairOptions, paired: PairState): Promise<ServedDatabase> {
  return paired.role.peran === 'utama'
    ? openPrimary(given, paired)
    : startStandby({ ...given, ...paired })
}

async function openPrimary(
  { data, settings, log, family, machine, endings }: PairOptions,
  { pasangan, role }: PairState,
): Promise<ServedDatabase> {
  const { host, port } = replicationAddress(pasangan.dengar)
  let primary: Primary | undefined
  const database = await startDatabase({
    data,
    log,
    family,
    machine,
    endings,
    pair: {
      files: certificateFiles(data),
      listen: inUrl({ host: listenHost({ host, port }), port }),
      key: pasangan.kunciDatabase,
    },
    restarts: {
      starting: () => primary?.databaseStarts(),
      opened: async () => primary?.databaseOpened(),
    },
  })
  await migrateDatabase(database)
  const waits = settings.RECEIPT_AFTER === 'standby'
  primary = await startPrimary({ data, pasangan, role, database, waits, log, endings })
  machine.tellOfPair(primary.facts)
  return { database, pair: primary.pair }
}

/**
 * Resolves once this machine is given another role or epoch than at its start, or `signal` aborts.
 */
export async function roleChanged(
  data: string,
  role: PeranMesin,
  signal: AbortSignal,
): Promise<void> {
  const isSame = (now: PeranMesin | null) => now?.peran === role.peran && now.epoch === role.epoch
  while (!signal.aborted && isSame(await readRole(data).catch(() => role))) {
    await sleep(LOOK, undefined, { signal }).catch(() => undefined)
  }
}
