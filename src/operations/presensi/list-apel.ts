import { apelSince } from '../../db/presensi/apel.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { Apel } from './apel.ts'

const LISTED = 200
const DAYS_BACK = 62

/** Lists the valid days of apel of the last two months and the future, for everybody. */
export async function listApel(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly Apel[], Problem>> {
  const since = addDays(localDate(deps.now(), deps.zona), -DAYS_BACK)
  const read = await readAs(deps.db, caller, [apelSince(deps.db, since, LISTED)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows)
}
