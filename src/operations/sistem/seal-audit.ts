import type { Db } from '../../db/engine/client.ts'
import { keepSeals, unsealed } from '../../db/sistem/audit.ts'
import { GENESIS, sealOf } from './audit-chain.ts'

const CHUNK = 500

/** How many chunks one run seals at most; the next run does what is left. */
const CHUNKS = 20

/** What a run of sealing did; the last seal stands in the log, where it can be compared one day. */
export interface SealingRun {
  readonly sealed: number
  readonly urut: number
  readonly segel: string
}

/**
 * Seals the rows of the audit log that are not sealed yet, in order, each over the seal
 * before it.
 *
 * Runs from the cron and may be run twice or at once: a row is sealed once, and a run that lost the
 * race leaves the rest to the next.
 */
export async function sealAudit({ db }: { readonly db: Db }): Promise<SealingRun> {
  let sealed = 0
  let last = { urut: 0, segel: GENESIS }
  for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
    const [[before], rows] = await db.read([...unsealed(db, CHUNK)])
    last = before ?? { urut: 0, segel: GENESIS }
    if (rows.length === 0) break
    const seals: { urut: number; segel: string }[] = []
    for (const row of rows) {
      last = { urut: row.urut, segel: await sealOf(last.segel, row) }
      seals.push(last)
    }
    const written = await db.write([keepSeals(seals)])
    if (!written.ok) break
    sealed += seals.length
    if (rows.length < CHUNK) break
  }
  return { sealed, ...last }
}
