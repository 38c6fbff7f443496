import { readAs } from '../../db/sistem/sesi.ts'
import { answeredBy, newestSurveys } from '../../db/wfa/survei.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asSurveiSaya, type SurveiSaya } from './survei.ts'

const NEWEST = 50

/** Survei: lists the newest ones, for everybody. */
export async function listSurvei(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly SurveiSaya[], Problem>> {
  const { nip } = caller
  const read = await readAs(deps.db, caller, [
    newestSurveys(deps.db, NEWEST),
    answeredBy(deps.db, nip),
  ])
  if (!read.ok) return read
  const [surveys, own] = read.value
  const answered = new Set(own.map(({ surveiId }) => surveiId))
  const today = localDate(deps.now(), deps.zona)
  return ok(surveys.map((survey) => asSurveiSaya(survey, answered, today)))
}
