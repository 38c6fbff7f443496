import { readAs } from '../../db/sistem/sesi.ts'
import { answeredBy, surveyById } from '../../db/wfa/survei.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asSurveiSaya, NO_SUCH_SURVEY, type SurveiSaya } from './survei.ts'

/** Survei: reads one, for everybody. */
export async function readSurvei(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<SurveiSaya, Problem>> {
  const { nip } = caller
  const read = await readAs(deps.db, caller, [surveyById(deps.db, id), answeredBy(deps.db, nip)])
  if (!read.ok) return read
  const [surveys, own] = read.value
  const [survey] = surveys
  if (!survey) return err({ kind: 'tidak-ada', message: NO_SUCH_SURVEY })
  const answered = new Set(own.map(({ surveiId }) => surveiId))
  return ok(asSurveiSaya(survey, answered, localDate(deps.now(), deps.zona)))
}
