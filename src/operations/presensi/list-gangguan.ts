import { newestOutages } from '../../db/presensi/gangguan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { Gangguan } from './gangguan.ts'

const NEWEST = 100

/** Lists the newest outages, for everybody: excuses are no secret. */
export async function listGangguan(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly Gangguan[], Problem>> {
  const read = await readAs(deps.db, caller, [newestOutages(deps.db, NEWEST)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows)
}
