import { forgetSignIns } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'

const MINUTE_MS = 60_000
/**
 * How long after the oldest token that is taken something may stem from it: a session of 15 minutes, and
 * clocks that differ by a minute or two.
 */
const AFTERWARDS_MS = 20 * MINUTE_MS

/**
 * Lupa: forgets the ends of sign-ins from which no token and no session can be left, and used tokens that
 * have ended by themselves. From the cron.
 */
export async function forgetSesi(deps: Deps): Promise<{ readonly forgotten: number }> {
  const now = deps.now()
  const written = await deps.db.write(
    forgetSignIns(now - deps.umurToken - AFTERWARDS_MS, now - MINUTE_MS),
  )
  if (!written.ok) throw new Error(written.error.message)
  return { forgotten: written.value.reduce((sum, rows) => sum + rows.length, 0) }
}
