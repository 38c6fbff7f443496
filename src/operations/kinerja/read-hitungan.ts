import { runOf } from '../../db/kinerja/bulan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { type Hitungan, hitunganOf } from './hitungan.ts'

/** Hitungan: reads the progress of a month, for bkd and the inspektorat. */
export async function readHitungan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Hitungan, Problem>> {
  const { peran } = caller
  if (!peran.includes('bkd') && !peran.includes('inspektorat'))
    return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, runOf(deps.db, bulan))
  if (!read.ok) return read
  const [[run], [closing]] = read.value
  return ok(hitunganOf(bulan, run, closing))
}
