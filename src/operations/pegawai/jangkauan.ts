import { operatedUnits } from '../../db/pegawai/operator.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'

/**
 * The units whose data a caller looks after: all for bkd, their own for operators, none for others.
 */
export type Jangkauan = 'semua' | ReadonlySet<string>

/** Returns the query for the units that a caller is operator of now; `reachOf` reads its rows. */
export function reachQuery({ db, now, zona }: Deps, { nip }: Caller) {
  return operatedUnits(db, nip, localDate(now(), zona))
}

/**
 * Returns the units that a caller looks after. The appointments of today decide about operators,
 * not the session.
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
