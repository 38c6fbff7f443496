import { readAs } from '../../db/sistem/sesi.ts'
import { applicationsOf, leavesOf } from '../../db/wfa/permohonan-cuti.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asSeen, type PermohonanDibaca } from './permohonan-cuti.ts'

/** Lists one's own applications for leave, newest first, with what SIMPEG granted. */
export async function listCuti(
  deps: Deps,
  caller: Caller,
): Promise<Result<PermohonanDibaca[], Problem>> {
  const { db } = deps
  const { nip } = caller
  const read = await readAs(db, caller, [applicationsOf(db, nip), leavesOf(db, nip)])
  if (!read.ok) return read
  const [rows, leaves] = read.value
  return ok(rows.map((row) => asSeen(row, leaves)))
}
