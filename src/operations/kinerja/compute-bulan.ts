import type { Deps } from '../../deps.ts'
import { CLOSED, refusalsOfComputing } from '../../domain/kinerja/halangan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { continueRun } from './continue-run.ts'
import { gatherStart } from './gather-start.ts'
import { type Hitungan, loadHitungan } from './hitungan.ts'
import { openRun } from './open-run.ts'

/**
 * Hitung: computes and stores everybody's month, for bkd, or continues an unfinished run.
 *
 * Refused while the calendar of the year is unknown (R6). Also refused for a month that has not
 * begun, one before Luwes was used (R78), and a closed one. Computing again replaces a provisional
 * month; the same facts under the same edition give the same month. The cron or the next call does
 * what one call leaves.
 */
export async function computeBulan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Hitungan, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const checked = await gatherStart(deps, caller, bulan)
  if (!checked.ok) return checked
  const { now, run, closing, latar } = checked.value
  if (closing) return err(refused([CLOSED]))
  // The month has begun once it has in the easternmost zone.
  const refusals = refusalsOfComputing(deps, bulan, localDate(now, 'Asia/Jayapura'), latar.kalender)
  if (refusals.length > 0) return err(refused(refusals))
  const going =
    run?.status === 'berjalan' ? ok(run) : await openRun(deps, caller, checked.value, 'hitung')
  if (!going.ok) return going
  if (going.value) await continueRun(deps, going.value, { latar })
  const hitungan = await loadHitungan(deps, bulan)
  const isLate = going.value === null && hitungan.status === 'ditutup'
  return isLate ? err(refused([CLOSED])) : ok(hitungan)
}
