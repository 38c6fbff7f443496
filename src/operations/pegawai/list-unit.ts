import { unitsFor } from '../../db/pegawai/unit.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** A unit to choose from. */
export interface UnitPilihan {
  readonly kode: string
  readonly nama: string
}

/**
 * The roles that see every unit. Others see their own unit, those that they head, and those that
 * they are operator of.
 */
const WIDE = ['bkd', 'sekda', 'inspektorat'] as const

/** Unit kerja: lists the units that a person may choose from, by name. */
export async function listUnit(
  deps: Deps,
  caller: Caller,
): Promise<Result<UnitPilihan[], Problem>> {
  const { nip, peran } = caller
  const all = WIDE.some((one) => peran.includes(one))
  const read = await readAs(deps.db, caller, [
    unitsFor(deps.db, all ? null : nip, localDate(deps.now(), deps.zona)),
  ])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows)
}
