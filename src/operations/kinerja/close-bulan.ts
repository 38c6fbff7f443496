import type { Deps } from '../../deps.ts'
import type { Pengecualian } from '../../domain/kinerja/halangan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { continueRun } from './continue-run.ts'
import { gatherStart } from './gather-start.ts'
import { type Hitungan, hitunganOf, loadHitungan } from './hitungan.ts'
import { exceptionsNeeded, obstaclesOf } from './obstacles.ts'
import { openRun } from './open-run.ts'

/**
 * Tutup: computes a month once more and closes it, for bkd.
 *
 * A closed month never changes; later findings are settled in the next month (R57). It is refused
 * while the month is not over or the calendar is unknown (E60). So it is while Ramadan may be in it
 * but is not entered (R111). Open corrections and objections, and unsettled WFA days prevent it
 * too. So do people without a rating and late machines, unless the officer sets them aside with a
 * reason, which is recorded. Closing a closed month changes nothing.
 */
export async function closeBulan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  pengecualian: readonly Pengecualian[] = [],
): Promise<Result<Hitungan, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const checked = await gatherStart(deps, caller, bulan)
  if (!checked.ok) return checked
  const { run, closing, latar } = checked.value
  if (closing) return ok(hitunganOf(bulan, run, closing))
  const going = run?.status === 'berjalan' && run.tujuan === 'tutup' ? run : null
  // The reasons of a closing in progress need not be repeated.
  const set = [...pengecualian, ...(going?.pengecualian ?? [])]
  const refusals = obstaclesOf(deps, checked.value, set)
  if (refusals.length > 0) return err(refused(refusals))
  const needed = exceptionsNeeded(checked.value.missing, pengecualian)
  const begun = going ? ok(going) : await openRun(deps, caller, checked.value, 'tutup', needed)
  if (!begun.ok) return begun
  if (begun.value) await continueRun(deps, begun.value, { latar })
  return ok(await loadHitungan(deps, bulan))
}
