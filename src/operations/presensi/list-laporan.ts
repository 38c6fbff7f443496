import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { Laporan } from './laporan.ts'
import { listPerkara } from './list-perkara.ts'

/** Lists a person's reports of a month, newest first. */
export function listLaporan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Laporan[], Problem>> {
  return listPerkara<Laporan>(deps, caller, 'laporan', bulan)
}
