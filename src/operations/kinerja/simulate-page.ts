import { unitsAfter } from '../../db/wfa/simulasi.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { SimulasiDeps } from './gather-simulasi.ts'
import { type KlausaUji, PAGE, type Simulasi, spanOf } from './simulasi.ts'
import { simulateUnits } from './simulate-units.ts'

/**
 * Simulasi: tries clauses on the people and requests of a month, one page of units. Changes
 * nothing.
 */
export async function simulatePage(
  deps: SimulasiDeps,
  bulan: Month,
  klausa: KlausaUji,
  after = '',
): Promise<Simulasi> {
  const [found] = await deps.db.read([unitsAfter(deps.db, after, PAGE, spanOf(bulan))])
  return simulateUnits(deps, bulan, klausa, found, after)
}
