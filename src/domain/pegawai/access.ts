import type { Instant } from '../shared/local-time.ts'
import type { Nip } from './nip.ts'
import type { Peran } from './peran.ts'

/** The sign-in behind a session: what ends it, and when it began. */
export interface AsalSesi {
  /** Digests of the ids that the SSO uses for the person and the sign-in: always these two. */
  readonly kunci: readonly [orang: string, masuk: string]
  readonly sejak: Instant
}

/** Who calls, with all roles that they held when the session began. */
export interface Caller {
  readonly nip: Nip
  readonly peran: readonly Peran[]
  /** The sign-in behind the session; `null` for a session that no logout can end. */
  readonly asal: AsalSesi | null
}

/** A person whose data is requested, with everybody above them. */
export interface Subject {
  readonly nip: Nip
  /** The atasan, and the kepala of each unit from the person's own to the root. */
  readonly superiors: readonly Nip[]
}

/**
 * Returns whether somebody may read the days of a person. Besides those who may read all data, that
 * is the operator of the unit, who looks after presence and sees no pay.
 */
export function mayReadDays(caller: Caller, subject: Subject, operated: boolean): boolean {
  return operated || mayRead(caller, subject)
}

/** Returns whether somebody may read a person's data: the person, those above them, bkd, the inspektorat. */
export function mayRead(caller: Caller, { nip, superiors }: Subject): boolean {
  if (caller.nip === nip || superiors.includes(caller.nip)) return true
  return caller.peran.includes('bkd') || caller.peran.includes('inspektorat')
}

/**
 * Returns whether somebody may read the papers of all units, not only those that they head: bkd,
 * the sekda.
 */
export function mayReadUnits({ peran }: Caller): boolean {
  return peran.includes('bkd') || peran.includes('sekda')
}

/**
 * Returns whether somebody may read the anonymous figures of every unit: bkd, the sekda, the
 * inspektorat.
 */
export function mayReadFigures({ peran }: Caller): boolean {
  return (['bkd', 'sekda', 'inspektorat'] as const).some((one) => peran.includes(one))
}

/**
 * Returns whether somebody may read the months of the people of a unit: the head of it or of a unit
 * above, bkd, the inspektorat.
 */
export function mayReadPeople({ peran }: Caller, heads: boolean): boolean {
  return heads || peran.includes('bkd') || peran.includes('inspektorat')
}
