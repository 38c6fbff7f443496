import { type Remote, runBatch } from '../../db/hrana.ts'
import { program } from '../paths.ts'

/** How many connections sqld may open. */
const MAX_CONNECTIONS = 8

/** A program and what to start it with. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/**
 * The database server of this machine, on a loopback port, its files in `folder`.
 *
 * Never without the bound on connections: with its default of 128, a few dozen writers at once
 * make sqld stop answering writes for ever. With `publicKey` it answers only who bears a token.
 */
export function sqldCommand(folder: string, port: number, publicKey?: string): Command {
  return {
    file: program('sqld'),
    args: [
      '--db-path',
      folder,
      '--http-listen-addr',
      `127.0.0.1:${port}`,
      '--max-concurrent-connections',
      String(MAX_CONNECTIONS),
      '--no-welcome',
    ],
    env: { RUST_LOG: 'warn', ...(publicKey ? { SQLD_AUTH_JWT_KEY: publicKey } : {}) },
  }
}

/** Whether a database answers a question within `limit` milliseconds. */
export async function answers(database: Remote, limit = 500): Promise<boolean> {
  try {
    const [outcome] = await runBatch(database, [{ sql: 'SELECT 1', args: [] }], limit)
    return outcome?.ok === true
  } catch {
    return false
  }
}
