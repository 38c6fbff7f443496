import { operatedUnits } from '../../db/pegawai/operator.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'

/** The units whose data a caller looks after: all for bkd, those of an operator; none for anybody else. */
export type Jangkauan = 'semua' | ReadonlySet<string>

/** Returns the question which units a caller is operator of at this moment; `reachOf` reads its rows. */
export function reachQuery({ db, now, zona }: Deps, { nip }: Caller) {
  return operatedUnits(db, nip, localDate(now(), zona))
}

/**
 * Returns which units a caller looks after. What the session says of an operator is not asked: only what
 * the appointments say today.
 */
export function reachOf(
  { peran }: Caller,
  operated: readonly { readonly kode: string }[],
): Jangkauan {
  return peran.includes('bkd') ? 'semua' : new Set(operated.map(({ kode }) => kode))
}

/** Returns whether a caller looks after any unit. */
export function reachesAny(reach: Jangkauan): boolean {
  return reach === 'semua' || reach.size > 0
}

/** Returns whether a caller looks after a unit. */
export function reaches(reach: Jangkauan, unit: string | null | undefined): boolean {
  return reach === 'semua' || (unit != null && reach.has(unit))
}
