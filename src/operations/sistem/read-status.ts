import { readAs } from '../../db/sistem/sesi.ts'
import { columnsPresent } from '../../db/sistem/status.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { examineWith } from './examine.ts'
import { type Keadaan, type Temuan, worst } from './temuan.ts'

/** The state of a deployment, part by part. */
export interface Status {
  readonly status: Keadaan
  readonly pada: Instant
  readonly pemeriksaan: readonly Temuan[]
}

/**
 * Reads the findings of `luwes doctor` that are visible from where Luwes runs, for bkd and the
 * integrator.
 */
export async function readStatus(deps: Deps, caller: Caller): Promise<Result<Status, Problem>> {
  const { peran } = caller
  if (!peran.includes('bkd') && !peran.includes('integrator'))
    return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [columnsPresent(deps.db)])
  if (!read.ok) return read
  const pemeriksaan = await examineWith(deps, read.value[0])
  return ok({ status: worst(pemeriksaan), pada: deps.now(), pemeriksaan })
}
