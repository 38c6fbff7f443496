import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { listPerkara } from './list-perkara.ts'
import type { TandaPerkara } from './tanda.ts'

/** Lists the signals of a person's own taps of a month, newest first. */
export function listTanda(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<TandaPerkara[], Problem>> {
  return listPerkara<TandaPerkara>(deps, caller, 'tanda', bulan)
}
