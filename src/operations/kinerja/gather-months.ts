import {
  type BarisFakta,
  type BulanDiminta,
  type FaktaBulan,
  monthFacts,
  monthFrom,
} from '../../db/kinerja/fakta-bulan.ts'
import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'

/** A person's month: the facts, and the text from which they were read. */
export interface BulanPegawai extends BarisFakta {
  readonly facts: FaktaBulan
}

/** Reads a person's month from its row. */
export function withFacts(row: BarisFakta): BulanPegawai {
  return { ...row, facts: monthFrom(row) }
}

/** Gathers the months of some people. */
export async function gatherMonths(
  { db }: Pick<Deps, 'db'>,
  nips: readonly Nip[],
  question: BulanDiminta,
): Promise<BulanPegawai[]> {
  const [rows] = await db.read([monthFacts(db, { nips }, question)])
  return rows.map(withFacts)
}
