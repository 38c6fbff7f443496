import { listedPerbaikan } from '../../db/sistem/perbaikan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asPerbaikan, type Perbaikan, stepsFrom } from './perbaikan.ts'

const PAGE = 200

/** A request to correct data, with the name of the person. */
export interface PerbaikanBernama {
  readonly perbaikan: Perbaikan
  readonly nama: string | null
}

/** Lists the requests of everybody, for bkd; open ones first. */
export async function listPerbaikan(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly PerbaikanBernama[], Problem>> {
  const { peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [listedPerbaikan(deps.db, PAGE)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(
    rows.map(({ perbaikan, nama, riwayat }) => ({
      perbaikan: asPerbaikan(perbaikan, stepsFrom(riwayat), deps.now()),
      nama,
    })),
  )
}
