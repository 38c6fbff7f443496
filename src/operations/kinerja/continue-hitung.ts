import { runsGoing } from '../../db/kinerja/bulan.ts'
import type { Deps } from '../../deps.ts'
import { runHitung } from './run-hitung.ts'

/** Continues every unfinished run; from the cron. */
export async function continueHitung(deps: Deps): Promise<{ readonly runs: number }> {
  const [runs] = await deps.db.read([runsGoing(deps.db)])
  for (const run of runs) await runHitung(deps, run)
  return { runs: runs.length }
}
