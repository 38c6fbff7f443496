import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asOfNow, type Koreksi, type KoreksiTerkini } from './koreksi.ts'
import { listPerkara } from './list-perkara.ts'
import { readKalender } from './read-kalender.ts'

/** Lists a person's corrections of the days of a month, newest first. */
export async function listKoreksi(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<KoreksiTerkini[], Problem>> {
  const [own, kalender] = await Promise.all([
    listPerkara<Koreksi>(deps, caller, 'koreksi', bulan),
    readKalender(deps),
  ])
  return own.ok ? ok(own.value.map((row) => asOfNow(deps, row, kalender))) : own
}
