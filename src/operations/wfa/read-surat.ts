import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { letterOfRequest, type SuratTugas, suratTugasOf } from './surat.ts'

/**
 * Surat tugas: reads the letter of an approved request, for those who may read the request.
 *
 * The content stays as issued; the days that still hold are looked up. An excuse is not an
 * assignment, so it has no letter.
 */
export async function readSurat(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<SuratTugas, Problem>> {
  const found = await letterOfRequest(deps, caller, id)
  if (!found.ok) return found
  const { surat, pengajuan } = found.value
  return ok(suratTugasOf(deps, surat, pengajuan.hari, pengajuan.zona))
}
