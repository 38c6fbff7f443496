import type { ConstraintFailure } from '../../db/engine/client.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from './problem.ts'

/** The Idempotency-Key of a request, with the digest of its body. */
export interface Idempotency {
  readonly kunci: string
  readonly sidik: string
}

interface StoredAnswer {
  readonly sidik: string
  readonly jawaban: Readonly<Record<string, unknown>>
}

/**
 * Returns the stored answer of a key, or a conflict when the body differs.
 *
 * Returns `undefined` for a new key: the work is still to be done.
 */
export function replay<Value>(
  key: Idempotency | null,
  kept: StoredAnswer | undefined,
): Result<Value, Problem> | undefined {
  if (key === null || kept === undefined) return undefined
  if (kept.sidik !== key.sidik) return err({ kind: 'bentrok', message: KEY_USED })
  // Safe because only the operation that asks keeps answers under its own route's digest.
  return ok(kept.jawaban as Value)
}

/** Returns whether a write failed because another request with the same key came first. */
export function isTwin(failed: ConstraintFailure): boolean {
  return failed.columns.includes('idempotensi.kunci')
}

const KEY_USED = {
  id: 'Idempotency-Key ini sudah dipakai untuk permintaan lain. Pakai kunci baru.',
  en: 'This Idempotency-Key was used for another request. Use a new key.',
}
