import type { Nip } from './nip.ts'
import type { Pegawai, UnitKerja } from './pegawai.ts'

/** Who decides on a person's request. */
export interface DecisionChain {
  /** Who recommends first; `null` when the approver decides alone. */
  readonly perekomendasi: Nip | null
  /** Who approves; `null` when only bkd is left, as for the sekda's own request. */
  readonly penyetuju: Nip | null
}

type Place = Pick<UnitKerja, 'kode' | 'induk' | 'kepalaNip'>

/** Returns the units from one up to the root. Stops at a loop in the data. */
function unitsUpward<Unit extends Place>(units: readonly Unit[], kode: string): Unit[] {
  const byCode = new Map(units.map((unit) => [unit.kode, unit]))
  const path: Unit[] = []
  for (let unit = byCode.get(kode); unit && !path.includes(unit); ) {
    path.push(unit)
    unit = unit.induk === undefined ? undefined : byCode.get(unit.induk)
  }
  return path
}

/**
 * Returns the chain of a request: the atasan recommends, the kepala of the unit kerja approves
 * (R21).
 *
 * Nobody decides on their own case (R27). The request of the head of a unit goes to the kepala of
 * the unit above, and finally to the sekda. The sekda's own request goes to bkd. A vacant post is
 * skipped. When the atasan is the approver, one decision is enough.
 */
export function decisionChain(
  applicant: Pick<Pegawai, 'nip' | 'unitKerja' | 'atasanNip'>,
  units: readonly Place[],
): DecisionChain {
  const heads = unitsUpward(units, applicant.unitKerja).flatMap(({ kepalaNip }) => kepalaNip ?? [])
  const penyetuju = heads.find((nip) => nip !== applicant.nip) ?? null
  const atasan = applicant.atasanNip ?? null
  const decidesAlone = atasan === null || atasan === applicant.nip || atasan === penyetuju
  // The head of a unit answers to the approver one level up, whatever atasan the record names.
  const headsUnit = heads[0] === applicant.nip
  return { perekomendasi: decidesAlone || headsUnit ? null : atasan, penyetuju }
}
