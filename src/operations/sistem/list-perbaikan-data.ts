import { listedPerbaikanData } from '../../db/sistem/perbaikan-data.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asPerbaikanData, type PerbaikanData, stepsFrom } from './perbaikan-data.ts'

const PAGE = 200

/** A request to correct data, with the name of the person. */
export interface PerbaikanDataBernama {
  readonly perbaikan: PerbaikanData
  readonly nama: string | null
}

/** Lists the requests of everybody, for bkd; open ones first. */
export async function listPerbaikanData(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly PerbaikanDataBernama[], Problem>> {
  const { peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [listedPerbaikanData(deps.db, PAGE)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(
    rows.map(({ perbaikan, nama, riwayat }) => ({
      perbaikan: asPerbaikanData(perbaikan, stepsFrom(riwayat), deps.now()),
      nama,
    })),
  )
}
