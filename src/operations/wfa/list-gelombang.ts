import { readAs } from '../../db/sistem/sesi.ts'
import { allWaves } from '../../db/wfa/gelombang.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Gelombang } from '../../domain/wfa/gelombang.ts'
import type { Problem } from '../shared/problem.ts'
import { asGelombang, mayCompare } from './gelombang.ts'

/** Gelombang: lists all rollout waves, for those who steer and those who check. */
export async function listGelombang(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly Gelombang[], Problem>> {
  const { peran } = caller
  if (!mayCompare(peran)) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [allWaves(deps.db)])
  if (!read.ok) return read
  const [waves] = read.value
  return ok(waves.map(asGelombang))
}
