import { runsGoing } from '../../db/kinerja/bulan.ts'
import type { Deps } from '../../deps.ts'
import { continueRun } from './continue-run.ts'

/** Continues every unfinished run; from the cron. */
export async function continueRuns(deps: Deps): Promise<{ readonly runs: number }> {
  const [runs] = await deps.db.read([runsGoing(deps.db)])
  for (const run of runs) await continueRun(deps, run)
  return { runs: runs.length }
}
