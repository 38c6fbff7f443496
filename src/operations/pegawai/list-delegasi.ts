import { delegations } from '../../db/pegawai/delegasi.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asDelegasi, type Delegasi } from './delegasi.ts'

/** The most delegations in one list, the latest first. */
const LIMIT = 500

/** Delegasi: lists all of them for bkd and the inspektorat, and their own for everybody else. */
export async function listDelegasi(
  deps: Deps,
  caller: Caller,
): Promise<Result<Delegasi[], Problem>> {
  const { nip, peran } = caller
  const all = peran.includes('bkd') || peran.includes('inspektorat')
  const which = all ? { limit: LIMIT } : { nip, limit: LIMIT }
  const read = await readAs(deps.db, caller, [delegations(deps.db, which)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows.map((row) => asDelegasi(deps, row, deps.now())))
}
