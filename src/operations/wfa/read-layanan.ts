import { unitByCode } from '../../db/pegawai/unit.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { windowsOf } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { type Problem, UNIT_NOT_FOUND } from '../shared/problem.ts'
import type { LayananUnit } from './layanan.ts'

/** Layanan: reads a unit's service windows. */
export async function readLayanan(
  { db }: Deps,
  caller: Caller,
  kode: string,
): Promise<Result<LayananUnit, Problem>> {
  const read = await readAs(db, caller, [unitByCode(db, kode), windowsOf(db, kode)])
  if (!read.ok) return read
  const [units, rows] = read.value
  if (units.length === 0) return err({ kind: 'tidak-ada', message: UNIT_NOT_FOUND })
  return ok({ unit: kode, layanan: rows.map(({ unitKerja: _, ...window }) => window) })
}
