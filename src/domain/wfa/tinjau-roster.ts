import type { Halangan } from './halangan.ts'
import { type HariRencana, planRoster, type RosterFacts } from './roster.ts'
import type { HariPola } from './roster-pola.ts'
import { personRules } from './rules/index.ts'
import { RECHECKED } from './tinjau-hukum.ts'

/** What granted days are checked for again: the person, and the days and their number (R80). */
const REVIEWED: readonly string[] = [...RECHECKED, ...personRules.map(({ code }) => code)]

/** A day set by a roster or a letter that the law would refuse now. */
export interface HariMelanggar extends HariPola {
  readonly halangan: Halangan
}

/**
 * Returns the days of rosters and letters that the law, which may be newer, would refuse if they
 * were planned now. When a number limits them, days are assigned in the order in which a roster is
 * planned.
 */
export function reviewRoster(
  ditetapkan: readonly HariPola[],
  facts: RosterFacts,
): readonly HariMelanggar[] {
  return planRoster(ditetapkan, facts).flatMap(({ nip, tanggal, halangan }: HariRencana) =>
    halangan && REVIEWED.includes(halangan.kode) ? [{ nip, tanggal, halangan }] : [],
  )
}
