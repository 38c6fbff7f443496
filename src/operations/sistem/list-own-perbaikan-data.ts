import { perbaikanDataOf } from '../../db/sistem/perbaikan-data.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asPerbaikanData, type PerbaikanData, stepsFrom } from './perbaikan-data.ts'

const PAGE = 200

/** Lists the caller's own requests to correct data, with their history; open ones first. */
export async function listOwnPerbaikanData(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly PerbaikanData[], Problem>> {
  const read = await readAs(deps.db, caller, [perbaikanDataOf(deps.db, caller.nip, PAGE)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(
    rows.map(({ perbaikan, riwayat }) =>
      asPerbaikanData(perbaikan, stepsFrom(riwayat), deps.now()),
    ),
  )
}
