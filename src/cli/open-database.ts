import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Remote } from '../db/engine/hrana.ts'
import type { Settings } from './settings.ts'
import { askHolder, lockFolder } from './supervisor/lock.ts'
import { runSqld } from './supervisor/run-sqld.ts'

/** A database that is open until `close` is called. */
export interface OpenDatabase {
  readonly database: Remote
  /** How it was found: named by DB_URL, held open by a `serve` of this machine, or opened now. */
  readonly asal: 'DB_URL' | 'serve' | 'LUWES_DATA'
  readonly close: () => Promise<void>
}

/**
 * Opens the database of a deployment as `serve` would find it; `null` where there is none.
 *
 * That of DB_URL, or else the one in LUWES_DATA: through the `serve` that holds the folder, or on a
 * loopback port. Throws while something else holds the folder, because two servers would ruin its
 * files. Commands only read: a writer would be the second one beside `serve`.
 */
export async function openDatabase(settings: Settings): Promise<OpenDatabase | null> {
  const { DB_URL: url, DB_TOKEN } = settings
  const nothing = async () => undefined
  if (url) return { database: { url, token: DB_TOKEN }, asal: 'DB_URL', close: nothing }
  const data = resolve(settings.LUWES_DATA || './data')
  if (!existsSync(join(data, 'db'))) return null
  const running = databaseIn(await askHolder(data))
  if (running) return { database: running, asal: 'serve', close: nothing }
  const unlock = await lockFolder(data)
  try {
    const { database, close } = await runSqld(join(data, 'db'))
    return { database, asal: 'LUWES_DATA', close: () => close().then(unlock) }
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Returns the database that a running `serve` names. */
function databaseIn(told: string): Remote | null {
  if (told === '') return null
  // Safe because only `serve` of this same program answers there, and each part is looked at.
  const { database } = JSON.parse(told) as { readonly database?: Remote }
  if (typeof database?.url !== 'string') return null
  return { url: database.url, token: database.token }
}
