import { calendarOf } from '../../db/sistem/kalender-pribadi.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** The state of a person's private calendar. */
export interface KeadaanKalender {
  /** Since when it has its address; `null` if it has none. */
  readonly dibuat: Instant | null
  /** When somebody last read it by that address; `null` if nobody has. */
  readonly dibaca: Instant | null
}

/**
 * Reads whether the caller's private calendar has an address. The address itself is shown once,
 * when it is made.
 */
export async function readKeadaanKalender(
  deps: Deps,
  caller: Caller,
): Promise<Result<KeadaanKalender, Problem>> {
  const read = await readAs(deps.db, caller, [calendarOf(deps.db, caller.nip)])
  if (!read.ok) return read
  const [[found]] = read.value
  return ok(found ?? { dibuat: null, dibaca: null })
}
