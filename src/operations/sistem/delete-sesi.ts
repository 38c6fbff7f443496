import { forgetSignIns } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'

const MINUTE_MS = 60_000
/**
 * How long sessions may exist after the oldest accepted token: a session of 15 minutes, and clocks
 * that differ by a minute or two.
 */
const AFTERWARDS_MS = 20 * MINUTE_MS

/**
 * Lupa: deletes the ends of sign-ins once no token or session of them can be left. Also deletes
 * used tokens that have expired. Runs from the cron.
 *
 * @throws When the database refuses it.
 */
export async function deleteSesi(deps: Deps): Promise<{ readonly forgotten: number }> {
  const now = deps.now()
  const written = await deps.db.write(
    forgetSignIns(now - deps.umurToken - AFTERWARDS_MS, now - MINUTE_MS),
  )
  if (!written.ok) throw new Error(written.error.message)
  return { forgotten: written.value.reduce((sum, rows) => sum + rows.length, 0) }
}
