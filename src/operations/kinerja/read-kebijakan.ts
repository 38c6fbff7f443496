import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherKebijakan } from './gather-kebijakan.ts'
import { asKebijakan, type KebijakanTerbaca, namesOf } from './kebijakan.ts'

/** Reads a change as officers see it, for the answer to those who have just changed it. */
export async function readKebijakan(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<KebijakanTerbaca, Problem>> {
  const found = await gatherKebijakan(deps, caller, id)
  if (!found.ok) return found
  return ok(asKebijakan(caller, found.value, await namesOf(deps, [found.value.row])))
}
