import { readAs } from '../../db/sistem/sesi.ts'
import { devicesOf, type Perangkat } from '../../db/webhook/perangkat.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** The devices of a person, and what a browser needs to become one. */
export interface DaftarPerangkat {
  /** The public key of the deployment; `null` when Web Push is off. */
  readonly kunci: string | null
  readonly data: readonly Perangkat[]
}

/** Lists the devices on which the caller gets messages. */
export async function listPerangkat(
  deps: Deps,
  caller: Caller,
): Promise<Result<DaftarPerangkat, Problem>> {
  const read = await readAs(deps.db, caller, [devicesOf(deps.db, caller.nip)])
  if (!read.ok) return read
  const [data] = read.value
  return ok({ kunci: deps.push?.publicKey ?? null, data })
}
