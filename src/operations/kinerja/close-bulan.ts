import type { Deps } from '../../deps.ts'
import {
  refusalsOfClosing,
  refusalsOfComputing,
  refusalsOfRamadan,
  refusalsOfTime,
} from '../../domain/kinerja/halangan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { begin, gatherStart } from './gather-start.ts'
import { type Hitungan, loadHitungan } from './hitungan.ts'
import { runHitung } from './run-hitung.ts'

/**
 * Tutup: computes a month once more and closes it, for bkd.
 *
 * A closed month never changes; later findings are settled in the month after (R57). Refused while the
 * month is not over, the calendar is unknown (E60), Ramadan may fall into it and nobody has entered it (R111), corrections and objections wait for a decision, or a
 * WFA day is not settled.
 * Closing a closed month changes nothing.
 */
export async function closeBulan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Hitungan, Problem>> {
  const checked = await gatherStart(deps, caller, bulan)
  if (!checked.ok) return checked
  const { now, run, closed, latar, waiting } = checked.value
  if (closed) return ok(await loadHitungan(deps, bulan))
  const today = localDate(now, 'Asia/Jakarta')
  const refusals = [
    ...refusalsOfComputing(deps, bulan, localDate(now, 'Asia/Jayapura'), latar.kalender),
    ...refusalsOfTime(bulan, today),
    ...refusalsOfRamadan(bulan, latar.kalender),
    ...refusalsOfClosing(waiting),
  ]
  if (refusals.length > 0) return err(refused(refusals))
  const going = run?.status === 'berjalan' && run.tujuan === 'tutup'
  await runHitung(deps, going ? run : await begin(deps, checked.value, 'tutup'), { latar })
  return ok(await loadHitungan(deps, bulan))
}
