import type { Statement } from '../../db/engine/client.ts'
import { answerUnder, keepAnswer } from '../../db/sistem/idempotensi.ts'
import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { type Idempotency, isTwin, replay } from './idempotency.ts'
import type { Problem } from './problem.ts'

/** Who writes what under which key, and what is answered once it is written. */
export interface Writing<Answer extends object> {
  readonly nip: Nip
  readonly key: Idempotency | null
  readonly pada: Instant
  readonly answer: Answer
  readonly statements: readonly Statement[]
}

/** What a key already answered to somebody; `undefined` where the work is still to be done. */
export async function answeredBefore<Answer>(
  deps: Deps,
  nip: Nip,
  key: Idempotency | null,
): Promise<Result<Answer, Problem> | undefined> {
  if (key === null) return undefined
  const [kept] = await deps.db.read([answerUnder(deps.db, nip, key.kunci)])
  return replay<Answer>(key, kept[0])
}

/**
 * Writes a change together with the answer under its Idempotency-Key.
 *
 * Where the same key was answered meanwhile, that answer is given; `refused` tells why any other
 * guarantee of the database refused.
 */
export async function writeOnce<Answer extends object>(
  deps: Deps,
  { nip, key, pada, answer, statements }: Writing<Answer>,
  refused: () => Result<never, Problem>,
): Promise<Result<Answer, Problem>> {
  const keep = key
    ? [
        keepAnswer(deps.db, {
          nip,
          ...key,
          jawaban: Object.fromEntries(Object.entries(answer)),
          pada,
        }),
      ]
    : []
  const written = await deps.db.write([...keep, ...statements])
  if (written.ok) return ok(answer)
  const twin = isTwin(written.error) && (await answeredBefore<Answer>(deps, nip, key))
  return twin || refused()
}
