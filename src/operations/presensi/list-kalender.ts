import { calendarEntered } from '../../db/presensi/kalender.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { calendarFrom } from '../shared/calendar.ts'
import type { Problem } from '../shared/problem.ts'

/** Lists the holidays, the spans of Ramadan and the years that are complete, for everybody. */
export async function listKalender(deps: Deps, caller: Caller): Promise<Result<Kalender, Problem>> {
  const read = await readAs(deps.db, caller, [calendarEntered(deps.db)])
  return read.ok ? ok(calendarFrom(deps, read.value[0])) : read
}
