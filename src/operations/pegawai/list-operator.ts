import { appointments } from '../../db/pegawai/operator.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asOperator, type Operator } from './operator.ts'

/** The most appointments in one list, the latest first. */
const LIMIT = 500

/** Operator: lists the past, present and future operators of units, for bkd and the inspektorat. */
export async function listOperator(
  deps: Deps,
  caller: Caller,
): Promise<Result<Operator[], Problem>> {
  const { peran } = caller
  if (!peran.includes('bkd') && !peran.includes('inspektorat'))
    return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [appointments(deps.db, { limit: LIMIT })])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows.map((row) => asOperator(deps, row, deps.now())))
}
