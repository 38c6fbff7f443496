import { personWithUnit } from '../../db/pegawai/pegawai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import {
  answeredBy,
  insertAnswers,
  insertSurvey,
  newestSurveys,
  surveyById,
} from '../../db/wfa/survei.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { isOpen, type Survei } from '../../domain/wfa/survei.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { answeredBefore, writeOnce } from '../shared/write-once.ts'

const NEWEST = 50

/** A survey as a person sees it: whether it takes answers today, and whether theirs is in. */
export interface SurveiSaya extends Survei {
  readonly terbuka: boolean
  readonly sudahMenjawab: boolean
}

function asSeen(survey: Survei, answered: ReadonlySet<string>, today: string): SurveiSaya {
  const { id, judul, pertanyaan, dari, sampai } = survey
  const own = { terbuka: isOpen(survey, today), sudahMenjawab: answered.has(id) }
  return { id, judul, pertanyaan, dari, sampai, ...own }
}

/** Survei: the newest ones, for everybody. */
export async function listSurveys(
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
  return ok(surveys.map((survey) => asSeen(survey, answered, today)))
}

/** Survei: one of them. */
export async function readSurvey(
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
  return ok(asSeen(survey, answered, localDate(deps.now(), deps.zona)))
}

/** Survei: opens one, for bkd. Its questions and days never change, or results would not compare. */
export async function openSurvey(
  deps: Deps,
  caller: Caller,
  asked: Omit<Survei, 'id'>,
  key: Idempotency | null,
): Promise<Result<Survei, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const before = await answeredBefore<Survei>(deps, caller, key)
  if (before) return before
  const pada = deps.now()
  const answer: Survei = { id: deps.newId(), ...asked }
  const statements = [
    insertSurvey(deps.db, { ...answer, oleh: nip, pada }),
    record(deps.db, {
      pada,
      oleh: nip,
      tindakan: 'survei.buka',
      entitas: answer.id,
      data: { ...answer, edisi: editionOn(deps.editions, asked.dari).since },
    }),
  ]
  return writeOnce(deps, { caller, key, pada, answer, statements }, () => {
    throw new Error('the database refused a survey')
  })
}

/** What is said to somebody whose answers were kept; the answers themselves are not said back. */
export interface Terjawab {
  readonly id: string
  readonly diterima: true
}

/**
 * Survei: takes a person's answers, once, while the survey is open.
 *
 * No audit row: who reads the audit log must not learn who rated when.
 */
export async function answerSurvey(
  deps: Deps,
  caller: Caller,
  id: string,
  jawaban: readonly number[],
  key: Idempotency | null,
): Promise<Result<Terjawab, Problem>> {
  const { nip } = caller
  const before = await answeredBefore<Terjawab>(deps, caller, key)
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
  const answer: Terjawab = { id, diterima: true }
  const statements = [insertAnswers(deps.db, row)]
  const twice = () => err<Problem>({ kind: 'bentrok', message: ONCE })
  return writeOnce(deps, { caller, key, pada, answer, statements }, twice)
}

/** Said where an id names no survey. */
export const NO_SUCH_SURVEY = { id: 'Survei tidak ditemukan.', en: 'There is no such survey.' }
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
