import { readAs } from '../../db/sistem/sesi.ts'
import { peopleOfUnits, sumsOfUnits, surveyById } from '../../db/wfa/survei.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { type HasilSurvei, resultsOf, type Survei } from '../../domain/wfa/survei.ts'
import type { Problem } from '../shared/problem.ts'
import { NO_SUCH_SURVEY } from './survei.ts'

/** The results of a survey with its questions. */
export interface HasilLengkap extends HasilSurvei {
  readonly survei: Survei
}

/**
 * Survei: reads the results of each unit with its representation, for bkd, sekda and inspektorat.
 *
 * Refused until the survey is over: two readings before that could differ by one person's answers.
 */
export async function readHasilSurvei(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<HasilLengkap, Problem>> {
  const { peran } = caller
  if (!peran.some((role) => ['bkd', 'sekda', 'inspektorat'].includes(role)))
    return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [
    surveyById(deps.db, id),
    peopleOfUnits(deps.db, id),
    sumsOfUnits(deps.db, id),
  ])
  if (!read.ok) return read
  const [surveys, people, sums] = read.value
  const [survey] = surveys
  if (!survey) return err({ kind: 'tidak-ada', message: NO_SUCH_SURVEY })
  // In the westernmost zone, where the day ends last.
  if (localDate(deps.now(), 'Asia/Jakarta') <= survey.sampai)
    return err({ kind: 'bentrok', message: NOT_OVER })
  const byUnit = Map.groupBy(sums, ({ unitKerja }) => unitKerja)
  const units = people.map((unit) => ({
    ...unit,
    jumlah: (byUnit.get(unit.unitKerja) ?? [])
      .toSorted((a, b) => a.nomor - b.nomor)
      .map(({ jumlah }) => jumlah),
  }))
  const { oleh: _, pada: _pada, ...survei } = survey
  return ok({ survei, ...resultsOf(units, survey.pertanyaan.length) })
}

const NOT_OVER = {
  id: 'Hasil tersedia setelah survei berakhir agar jawaban perorangan tetap rahasia.',
  en: 'Results come after the survey’s last day, so that nobody’s answers can be guessed.',
}
