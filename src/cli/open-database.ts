import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Remote } from '../db/engine/hrana.ts'
import { readRole } from './pair/folder.ts'
import type { Settings } from './settings.ts'
import { askHolder, lockFolder } from './supervisor/lock.ts'
import { runSqld } from './supervisor/run-sqld.ts'
import type { ServeStatus } from './supervisor/serve-status.ts'

/** A database that is open until `close` is called. */
export interface OpenDatabase {
  readonly database: Remote
  /** How it was found: named by DB_URL, held open by a `serve` of this machine, or opened now. */
  readonly asal: 'DB_URL' | 'serve' | 'LUWES_DATA'
  readonly close: () => Promise<void>
  /** Where writes go, if different from reads. */
  readonly tulis?: Remote
}

/** What is said when a deployment has no database. */
export const DATABASE_MISSING = 'DB_URL is missing, and LUWES_DATA holds no database'

/**
 * Opens the database of a deployment as `serve` would find it; `null` if there is none.
 *
 * It is that of DB_URL, or else the one in LUWES_DATA: through the `serve` that holds the folder,
 * or on a loopback port. Commands only read: another writer would compete with `serve`.
 *
 * @throws While something else holds the folder, because two servers would ruin its files.
 */
export async function openDatabase(settings: Settings): Promise<OpenDatabase | null> {
  const { DB_URL: url, DB_TOKEN } = settings
  const nothing = async () => undefined
  if (url) return { database: { url, token: DB_TOKEN }, asal: 'DB_URL', close: nothing }
  const data = resolve(settings.LUWES_DATA || './data')
  if (!existsSync(join(data, 'db'))) return null
  const running = databaseIn(await askHolder(data))
  if (running) return { ...running, asal: 'serve', close: nothing }
  if ((await readRole(data))?.peran === 'siaga') throw new Error(STANDBY)
  const unlock = await lockFolder(data)
  try {
    const { database, close } = await runSqld(join(data, 'db'))
    return { database, asal: 'LUWES_DATA', close: () => close().then(unlock) }
  } catch (error) {
    await unlock()
    throw error
  }
}

// Opened separately, a replica would begin its own log, and could no longer follow.
const STANDBY =
  'Database mesin siaga hanya dapat dibaca lewat serve: jalankan "luwes serve". / The database of a standby can be read only through serve: run "luwes serve".'

/** Returns the database that a running `serve` names. */
function databaseIn(told: string): Pick<OpenDatabase, 'database' | 'tulis'> | null {
  if (told === '') return null
  // Safe because only `serve` of this same program answers there, and each part is looked at.
  const { database, tulis } = JSON.parse(told) as Pick<ServeStatus, 'database' | 'tulis'>
  if (typeof database?.url !== 'string') return null
  const { url, token } = database
  return { database: { url, token }, ...(tulis && { tulis }) }
}
