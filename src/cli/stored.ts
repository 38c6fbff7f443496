import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Remote } from '../db/hrana.ts'
import type { Settings } from './settings.ts'
import { createDatabaseKey } from './supervisor/database-key.ts'
import { lockFolder } from './supervisor/lock.ts'
import { freePort } from './supervisor/ports.ts'
import { answers, sqldCommand } from './supervisor/sqld.ts'

const START_LIMIT = 30_000

/** A database that a command may ask until it closes it. */
export interface Stored {
  readonly database: Remote
  readonly close: () => Promise<void>
}

/**
 * The database of a deployment as `serve` would find it: that of DB_URL, or else the one in LUWES_DATA,
 * opened on a loopback port. `null` where there is none.
 *
 * Throws while a `serve` holds the folder, for two servers on the same files would ruin them.
 */
export async function openStored(settings: Settings): Promise<Stored | null> {
  const { DB_URL: url, DB_TOKEN } = settings
  if (url) return { database: { url, token: DB_TOKEN }, close: async () => undefined }
  const data = resolve(settings.LUWES_DATA || './data')
  if (!existsSync(join(data, 'db'))) return null
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
  return { database, close }
}
