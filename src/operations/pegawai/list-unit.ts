import { unitsFor } from '../../db/pegawai/unit.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'

/** A unit as a person chooses it. */
export interface UnitPilihan {
  readonly kode: string
  readonly nama: string
}

/** Who sees every unit; others see their own and those that they head. */
const WIDE = ['bkd', 'sekda', 'inspektorat'] as const

/** Unit kerja: the units that a person may choose from, by name. */
export async function listUnit(deps: Deps, { nip, peran }: Caller): Promise<UnitPilihan[]> {
  const all = WIDE.some((one) => peran.includes(one))
  const [rows] = await deps.db.read([unitsFor(deps.db, all ? null : nip)])
  return rows
}
