import { monthsBehind } from '../../db/kinerja/rekap.ts'
import type { Deps } from '../../deps.ts'
import { addDays, monthOf } from '../../domain/shared/local-date.ts'
import { instantAt, localDate } from '../../domain/shared/local-time.ts'
import { readKalender } from '../presensi/read-kalender.ts'
import { computeJumlah } from './compute-jumlah.ts'

/** The number of days into a month during which the previous one may still change. */
const OPEN_DAYS = 20

/** How many months of older sums are computed again in one run. */
const BEHIND = 3

/**
 * Rekap: computes the sums of the months that may still change, once a day. Sums that an earlier
 * version stored without a figure are computed again. Runs from the cron.
 */
export async function computeRekap(deps: Deps): Promise<{ readonly added: number }> {
  const today = localDate(deps.now(), deps.zona)
  const midnight = instantAt(today, 0, deps.zona)
  const before = monthOf(addDays(`${monthOf(today)}-01`, -1))
  const months = Number(today.slice(8)) <= OPEN_DAYS ? [before, monthOf(today)] : [monthOf(today)]
  const kalender = await readKalender(deps)
  const [behind] = await deps.db.read([monthsBehind(deps.db, BEHIND)])
  let added = 0
  for (const bulan of new Set([...months, ...behind.map((one) => one.bulan)]))
    added += await computeJumlah(deps, bulan, midnight, kalender)
  return { added }
}
