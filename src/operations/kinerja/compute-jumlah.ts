import { keepSums, unitsToAdd } from '../../db/kinerja/rekap.ts'
import type { Deps } from '../../deps.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { computeJumlahUnit } from './compute-jumlah-unit.ts'

/** The units per chunk, and the chunks per invocation. */
const UNITS = 40

const CHUNKS = 30

/**
 * Sums up and stores a month of the units that were not summed up since a moment. Stops after
 * `CHUNKS` chunks. Writes for the system: sums follow from months.
 */
export async function computeJumlah(
  deps: Deps,
  bulan: Month,
  since: Instant,
  kalender: Kalender,
): Promise<number> {
  const now = deps.now()
  let added = 0
  for (let left = CHUNKS; left > 0; left -= 1) {
    const [units] = await deps.db.read([unitsToAdd(deps.db, bulan, since, UNITS)])
    const codes = units.map(({ kode }) => kode)
    if (codes.length === 0) return added
    await deps.db.write([
      keepSums(bulan, await computeJumlahUnit(deps, codes, bulan, kalender, now), now),
    ])
    added += codes.length
  }
  return added
}
