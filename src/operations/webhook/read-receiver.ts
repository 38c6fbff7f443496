import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherReceiver } from './gather-receiver.ts'
import { asOf, type PenerimaTerkini } from './receivers.ts'

/** Reads one receiver, for a keeper of the webhooks. */
export async function readReceiver(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<PenerimaTerkini, Problem>> {
  const found = await gatherReceiver(deps, caller, id)
  if (!found.ok) return found
  const { penerima, menunggu } = found.value
  return ok(asOf(penerima, menunggu, deps.now()))
}
