import { personWithUnit } from '../../db/pegawai/pegawai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { insertAnswers, surveyById } from '../../db/wfa/survei.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import { isOpen } from '../../domain/wfa/survei.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { NO_SUCH_SURVEY } from './survei.ts'

/** Confirms that answers were stored, without repeating them. */
export interface JawabanTersimpan {
  readonly id: string
  readonly diterima: true
}

/**
 * Survei: stores a person's answers, once, while the survey is open.
 *
 * Writes no audit row: a reader of the audit log must not learn who rated when.
 */
export async function answerSurvei(
  deps: Deps,
  caller: Caller,
  id: string,
  jawaban: readonly number[],
  key: Idempotency | null,
): Promise<Result<JawabanTersimpan, Problem>> {
  const { nip } = caller
  const before = await readAnswer<JawabanTersimpan>(deps, caller, key)
  if (before) return before
  const read = await readAs(deps.db, caller, [
    surveyById(deps.db, id),
    personWithUnit(deps.db, nip),
  ])
  if (!read.ok) return read
  const [surveys, people] = read.value
  const [[survey], [person]] = [surveys, people]
  if (!person) return err({ kind: 'belum-masuk' })
  if (!survey) return err({ kind: 'tidak-ada', message: NO_SUCH_SURVEY })
  if (jawaban.length !== survey.pertanyaan.length) {
    return err({ kind: 'salah-isi', issues: [{ path: '/jawaban', message: ONE_EACH }] })
  }
  const pada = deps.now()
  const today = localDate(pada, person.unit.zona ?? deps.zona)
  if (!isOpen(survey, today)) return err({ kind: 'bentrok', message: NOT_OPEN })
  const row = { surveiId: id, nip, unitKerja: person.unit.kode, jawaban, pada }
  const answer: JawabanTersimpan = { id, diterima: true }
  const statements = [insertAnswers(deps.db, row)]
  const twice = () => err<Problem>({ kind: 'bentrok', message: ONCE })
  return writeOnce(deps, { caller, key, pada, answer, statements }, twice)
}

const ONE_EACH = {
  id: 'Beri satu nilai untuk setiap pertanyaan, menurut urutannya.',
  en: 'Give one rating for each question, in their order.',
}

const NOT_OPEN = {
  id: 'Survei ini sedang tidak menerima jawaban.',
  en: 'This survey takes no answers now.',
}

const ONCE = {
  id: 'Anda sudah menjawab survei ini.',
  en: 'You have answered this survey already.',
}
