import type { Deps } from '../../deps.ts'
import {
  type DataBelumLengkap,
  isBeforeUse,
  type Pengecualian,
  refusalsOfClosing,
  refusalsOfComputing,
  refusalsOfMissing,
  refusalsOfRamadan,
  refusalsOfTime,
} from '../../domain/kinerja/halangan.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import type { Refusal } from '../../domain/shared/rule.ts'
import type { Awal } from './gather-start.ts'

const NOTHING: DataBelumLengkap = { tanpaNilai: 0, mesin: 0 }

/** Returns what prevents closing a month, except what was set aside with a reason. */
export function obstaclesOf(
  deps: Pick<Deps, 'masaPakai'>,
  { now, bulan, latar, waiting, missing }: Awal,
  pengecualian: readonly Pengecualian[],
): Refusal[] {
  const early = refusalsOfTime(bulan, localDate(now, 'Asia/Jakarta'))
  // Data that may come until the end of the month is no obstacle before it.
  const lacking = early.length > 0 || isBeforeUse(bulan, deps.masaPakai) ? NOTHING : missing
  return [
    // The month has begun once it has in the easternmost zone.
    ...refusalsOfComputing(deps, bulan, localDate(now, 'Asia/Jayapura'), latar.kalender),
    ...early,
    ...refusalsOfRamadan(bulan, latar.kalender),
    ...refusalsOfClosing(waiting),
    ...refusalsOfMissing(lacking, pengecualian),
  ]
}

/** Returns the exceptions without which the month could not be closed: only they are recorded. */
export function exceptionsNeeded(
  missing: DataBelumLengkap,
  pengecualian: readonly Pengecualian[],
): readonly Pengecualian[] | null {
  const codes = refusalsOfMissing(missing, []).map(({ code }) => code)
  const needed = pengecualian.filter(({ kode }) => codes.includes(kode))
  return needed.length > 0 ? needed : null
}
