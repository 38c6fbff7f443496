import type { Deps } from '../../deps.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { completeSums, type Jumlah, sumQueries } from './jumlah.ts'

/** Reads the sums of a unit and all below it, or of all units, by code. */
export async function readSums(deps: Deps, bulan: Month, unit: string | null): Promise<Jumlah[]> {
  return completeSums(deps, bulan, await deps.db.read([...sumQueries(deps, bulan, unit)]))
}
