import {
  anyFound,
  machinesWaiting,
  waitingFrom,
  waitingLines,
  wakeFound,
} from '../../db/presensi/mesin.ts'
import type { Deps } from '../../deps.ts'
import { LINES_AT_ONCE, receiveLines } from './receive-lines.ts'

/** The most machines and chunks of lines that one run handles; the next run continues. */
const MACHINES = 50
const CHUNKS = 60

/**
 * Converts waiting lines: of machines just registered, and of PINs that became known. Writes for
 * the system, as the cron does: the officer's decision is stored already.
 *
 * @throws When the database refuses to hand lines out.
 */
export async function receiveWaitingLines(deps: Deps): Promise<{ readonly lines: number }> {
  const { db } = deps
  const [found] = await db.read([anyFound(db)])
  if (found.length > 0) await db.write([wakeFound()])
  let lines = 0
  let left = CHUNKS
  while (left > 0) {
    const [machines] = await db.read([machinesWaiting(db, MACHINES)])
    if (machines.length === 0) break
    for (const { unit, kantor, arah, serial, zona, selisih, selisihPada } of machines) {
      left -= 1
      const mesin = { serial, unit, kantor, arah, zona: zona ?? deps.zona }
      const jam = selisih !== null && selisihPada !== null ? { selisih, pada: selisihPada } : null
      const written = await db.write([waitingLines(serial, LINES_AT_ONCE)])
      if (!written.ok) throw new Error(written.error.message)
      const waiting = (written.value[0] ?? []).map(waitingFrom)
      await receiveLines(deps, mesin, waiting, jam)
      lines += waiting.length
    }
  }
  return { lines }
}
