import type { ConstraintFailure, Statement } from '../../db/engine/client.ts'
import { answerUnder, keepAnswer } from '../../db/sistem/idempotensi.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { type Idempotency, isTwin, replay } from './idempotency.ts'
import type { Problem } from './problem.ts'

/** A write with its author, its key and its answer. */
export interface WriteOnce<Answer extends object> {
  readonly caller: Caller
  readonly key: Idempotency | null
  readonly pada: Instant
  readonly answer: Answer
  readonly statements: readonly Statement[]
}

/**
 * Returns the stored answer of somebody's key; `undefined` when the work is still to be done. An
 * operation asks this first, and `writeOnce` asks it again when another request wrote meanwhile.
 */
export async function readAnswer<Answer>(
  deps: Deps,
  caller: Caller,
  key: Idempotency | null,
): Promise<Result<Answer, Problem> | undefined> {
  if (key === null) return undefined
  const read = await readAs(deps.db, caller, [answerUnder(deps.db, caller.nip, key.kunci)])
  if (!read.ok) return read
  const [[kept]] = read.value
  return replay<Answer>(key, kept)
}

/**
 * Writes a change together with the answer under its Idempotency-Key.
 *
 * Returns the answer of the same key if it came first; `refused` explains any other refusal of the
 * database. A session that was ended meanwhile writes nothing.
 */
export async function writeOnce<Answer extends object>(
  deps: Deps,
  { caller, key, pada, answer, statements }: WriteOnce<Answer>,
  refused: (failed: ConstraintFailure) => Result<never, Problem> | Promise<Result<never, Problem>>,
): Promise<Result<Answer, Problem>> {
  const keep = key
    ? [
        keepAnswer(deps.db, {
          nip: caller.nip,
          ...key,
          jawaban: Object.fromEntries(Object.entries(answer)),
          pada,
        }),
      ]
    : []
  const asked = await writeAs(deps.db, caller, [...keep, ...statements])
  if (!asked.ok) return asked
  const written = asked.value
  if (written.ok) return ok(answer)
  const twin = isTwin(written.error) && (await readAnswer<Answer>(deps, caller, key))
  return twin || refused(written.error)
}
