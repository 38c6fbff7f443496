import { readAs } from '../../db/sistem/sesi.ts'
import { unitsAfter } from '../../db/wfa/simulasi.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Percobaan } from '../../domain/wfa/klausa.ts'
import type { Problem } from '../shared/problem.ts'
import type { SimulasiDeps } from './gather-simulasi.ts'
import { PAGE, type Simulasi, spanOf } from './simulasi.ts'
import { simulateUnits } from './simulate-units.ts'

/** Simulasi: tries clauses on a page of units, for bkd. */
export async function simulateKebijakan(
  deps: SimulasiDeps,
  caller: Caller,
  {
    bulan,
    after = '',
    ...percobaan
  }: Percobaan & { readonly bulan: Month; readonly after?: string },
): Promise<Result<Simulasi, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [unitsAfter(deps.db, after, PAGE, spanOf(bulan))])
  if (!read.ok) return read
  return ok(await simulateUnits(deps, bulan, percobaan, read.value[0], after))
}
