import type { Db } from '../../db/engine/client.ts'
import { keepSeals, rowsToSeal } from '../../db/sistem/audit.ts'
import { GENESIS, sealOf } from './audit-chain.ts'

const CHUNK = 500

/** The most chunks that one run seals; the next run continues. */
const CHUNKS = 20

/** The result of a sealing run; the last seal goes to the log, for later comparison. */
export interface SealingRun {
  readonly sealed: number
  readonly urut: number
  readonly segel: string
}

/**
 * Seals the unsealed rows of the audit log in order, each over the previous seal.
 *
 * Runs from the cron and may be run twice or at once. A row is sealed once, and a run that lost the
 * race leaves the rest to the next.
 */
export async function sealAudit({ db }: { readonly db: Db }): Promise<SealingRun> {
  let sealed = 0
  let last = { urut: 0, segel: GENESIS }
  for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
    const [[before], rows] = await db.read([...rowsToSeal(db, CHUNK)])
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
