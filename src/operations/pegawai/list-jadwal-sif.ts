import { type SifBernama, shiftsOfUnit } from '../../db/pegawai/sif.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Rentang } from '../../domain/pegawai/riwayat.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { reaches, reachOf, reachQuery } from './jangkauan.ts'

/** The most shifts in one answer. */
const LIMIT = 1_000

/** Jadwal sif: lists shifts and pickets of a unit and all below it, for bkd, inspektorat and its operator. */
export async function listJadwalSif(
  deps: Deps,
  caller: Caller,
  unit: string,
  rentang: Rentang,
): Promise<Result<readonly SifBernama[], Problem>> {
  const read = await readAs(deps.db, caller, [
    reachQuery(deps, caller),
    shiftsOfUnit(deps.db, unit, rentang, LIMIT),
  ])
  if (!read.ok) return read
  const [operated, shifts] = read.value
  const reach = caller.peran.includes('inspektorat') ? 'semua' : reachOf(caller, operated)
  if (!reaches(reach, unit)) return err({ kind: 'bukan-wewenang' })
  return ok(shifts.map((one) => ({ ...one, menggantikan: one.menggantikan === 1 })))
}
