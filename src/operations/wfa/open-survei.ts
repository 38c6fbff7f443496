import { record } from '../../db/webhook/kejadian.ts'
import { insertSurvey } from '../../db/wfa/survei.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Survei } from '../../domain/wfa/survei.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'

/** Survei: opens one, for bkd. Its questions and days never change, so that results stay comparable. */
export async function openSurvei(
  deps: Deps,
  caller: Caller,
  asked: Omit<Survei, 'id'>,
  key: Idempotency | null,
): Promise<Result<Survei, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const before = await readAnswer<Survei>(deps, caller, key)
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
