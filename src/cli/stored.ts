import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Remote } from '../db/hrana.ts'
import type { Settings } from './settings.ts'
import { createDatabaseKey } from './supervisor/database-key.ts'
import { askHolder, lockFolder } from './supervisor/lock.ts'
import { freePort } from './supervisor/ports.ts'
import { answers, sqldCommand } from './supervisor/sqld.ts'

const START_LIMIT = 30_000

/** A database that a command may ask until it closes it. */
export interface Stored {
  readonly database: Remote
  /** Where it stands: named by DB_URL, held open by a `serve` of this machine, or opened just now. */
  readonly asal: 'DB_URL' | 'serve' | 'LUWES_DATA'
  readonly close: () => Promise<void>
}

/**
 * The database of a deployment as `serve` would find it: that of DB_URL, or else the one in LUWES_DATA:
 * through the server of the `serve` that holds the folder, or opened on a loopback port. `null` where
 * there is none.
 *
 * Throws while something else holds the folder, for two servers on the same files would ruin them.
 * Whoever writes to it is a second writer beside the one of `serve`: commands read.
 */
export async function openStored(settings: Settings): Promise<Stored | null> {
  const { DB_URL: url, DB_TOKEN } = settings
  const nothing = async () => undefined
  if (url) return { database: { url, token: DB_TOKEN }, asal: 'DB_URL', close: nothing }
  const data = resolve(settings.LUWES_DATA || './data')
  if (!existsSync(join(data, 'db'))) return null
  const running = databaseIn(await askHolder(data))
  if (running) return { database: running, asal: 'serve', close: nothing }
  const unlock = await lockFolder(data)
  const port = await freePort()
  const { publicKey, token } = createDatabaseKey()
  const { file, args, env } = sqldCommand(join(data, 'db'), port, publicKey)
  const child = spawn(file, args, { env, stdio: 'ignore' })
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    }
    await unlock()
  }
  const database = { url: `http://127.0.0.1:${port}`, token }
  const until = Date.now() + START_LIMIT
  while (!(await answers(database))) {
    if (child.exitCode !== null || Date.now() > until) {
      await close()
      throw new Error('sqld did not answer')
    }
    await sleep(50)
  }
  return { database, asal: 'LUWES_DATA', close }
}

/** The database that a `serve` tells of, once it is up. */
function databaseIn(told: string): Remote | null {
  if (told === '') return null
  // Safe because only `serve` of this same program answers there, and each part is looked at.
  const { database } = JSON.parse(told) as { readonly database?: Remote }
  if (typeof database?.url !== 'string') return null
  return { url: database.url, token: database.token }
}
