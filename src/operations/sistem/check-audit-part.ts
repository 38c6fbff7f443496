import { lastWritten } from '../../db/sistem/audit.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { type AuditCheck, BEGINNING, checkPart, type Walk } from './audit-walk.ts'

/** How many chunks of rows one call checks. */
const CHUNKS = 20

/** The progress of a check of the chain. */
export interface BagianPeriksa {
  /** The result for the whole log; `null` while there is more to check. */
  readonly hasil: AuditCheck | null
  readonly lanjut: Walk
  /** The number of rows, to show progress. */
  readonly dari: number
}

/** Checks the chain of the audit log, one part per call, for the inspektorat and bkd. */
export async function checkAuditPart(
  deps: Deps,
  caller: Caller,
  from: Walk | null,
): Promise<Result<BagianPeriksa, Problem>> {
  const { peran } = caller
  if (!peran.includes('inspektorat') && !peran.includes('bkd'))
    return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [lastWritten(deps.db)])
  if (!read.ok) return read
  const [[last]] = read.value
  const { hasil, lanjut } = await checkPart(deps, from ?? BEGINNING, CHUNKS)
  return ok({ hasil, lanjut, dari: last?.urut ?? 0 })
}
