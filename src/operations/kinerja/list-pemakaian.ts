import { type Pemakaian, useOf } from '../../db/kinerja/pemakaian.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** Pemakaian: lists the consumption of the offices of a unit, for bkd and the inspektorat. */
export async function listPemakaian(
  { db }: Deps,
  caller: Caller,
  unit: string,
): Promise<Result<readonly Pemakaian[], Problem>> {
  const { peran } = caller
  if (!peran.includes('bkd') && !peran.includes('inspektorat'))
    return err({ kind: 'bukan-wewenang' })
  const read = await readAs(db, caller, [useOf(db, unit)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows.map(({ oleh: _by, pada: _at, ...use }) => use))
}
