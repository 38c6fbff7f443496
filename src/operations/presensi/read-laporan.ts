import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { Laporan } from './laporan.ts'
import { readPerkara } from './read-perkara.ts'

/** Reads a report after a step was taken on it. */
export async function readLaporan(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<Laporan, Problem>> {
  const found = await readPerkara<Laporan>(deps, caller, 'laporan', id)
  return found.ok ? ok(found.value.perkara) : found
}
