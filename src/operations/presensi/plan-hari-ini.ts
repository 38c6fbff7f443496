import { awaitPlans, forgetPlans, plansDue } from '../../db/presensi/hari-ini.ts'
import type { Deps } from '../../deps.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { planPeople } from './plan-people.ts'

const CHUNK = 500

/** The most chunks of one run; the next run continues. */
const CHUNKS = 200

/** What a run did. */
export interface PerencanaanHari {
  readonly planned: number
}

/**
 * Plans today for everybody whose plan is missing or outdated, so that the glance at today can
 * count in SQL. Runs from the cron; does nothing when all plans are known.
 */
export async function planHariIni(deps: Deps): Promise<PerencanaanHari> {
  const now = deps.now()
  const today = localDate(now, deps.zona)
  await deps.db.write([awaitPlans(null, today), forgetPlans(addDays(today, -1))])
  let planned = 0
  for (let left = CHUNKS; left > 0; left -= 1) {
    const [due] = await deps.db.read([plansDue(deps.db, today, CHUNK)])
    if (due.length === 0) break
    await planPeople(
      deps,
      due.map(({ nip }) => nip),
      today,
      now,
    )
    planned += due.length
  }
  return { planned }
}
