import { type Halangan, type HariRencana, planRoster, type RosterFacts } from './roster.ts'
import type { HariPola } from './roster-pola.ts'
import { personRules } from './rules/index.ts'
import { RECHECKED } from './tinjau-hukum.ts'

/** What granted days are held against again: the person, and the days and their number (R80). */
const REVIEWED: readonly string[] = [...RECHECKED, ...personRules.map(({ code }) => code)]

/** A day that a roster or a letter set, and that the law would refuse now. */
export interface HariMelanggar extends HariPola {
  readonly halangan: Halangan
}

/**
 * Returns the days of rosters and letters that the law would refuse if they were planned now, which may be by a law
 * that is newer than they are. Where a number binds, days are given in the order in which a roster is planned.
 */
export function reviewRoster(
  ditetapkan: readonly HariPola[],
  facts: RosterFacts,
): readonly HariMelanggar[] {
  return planRoster(ditetapkan, facts).flatMap(({ nip, tanggal, halangan }: HariRencana) =>
    halangan && REVIEWED.includes(halangan.kode) ? [{ nip, tanggal, halangan }] : [],
  )
}
