import { sumFrom, sumsOf } from '../../db/kinerja/rekap.ts'
import { allUnitCodes } from '../../db/pegawai/unit.ts'
import type { Deps } from '../../deps.ts'
import type { RekapUnit } from '../../domain/kinerja/rekap.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { readKalender } from '../presensi/read-kalender.ts'
import { computeJumlahUnit } from './compute-jumlah-unit.ts'

/** The sums of a unit's month, and when they were made. */
export interface Jumlah {
  readonly unitKerja: string
  readonly nama: string
  readonly isi: RekapUnit
  readonly pada: Instant
}

const CHUNK = 40

/** Returns the queries for the stored sums of a unit and all below it, or of all units. */
export const sumQueries = ({ db }: Pick<Deps, 'db'>, bulan: Month, unit: string | null) =>
  [sumsOf(db, bulan, unit), allUnitCodes(db, unit)] as const

/**
 * Completes the stored sums of units, by code.
 *
 * Computes missing sums now, so that no sum leaves somebody out. So it does with sums that lack a
 * newer figure.
 */
export async function completeSums(
  deps: Deps,
  bulan: Month,
  [kept, units]: readonly [
    Awaited<ReturnType<typeof sumsOf>>,
    Awaited<ReturnType<typeof allUnitCodes>>,
  ],
): Promise<Jumlah[]> {
  const found = kept
    .map((row): Jumlah => ({ ...row, isi: sumFrom(row) }))
    // A sum of an earlier version lacks this figure, whatever its type says.
    .filter(({ isi }) => 'peserta' in isi)
  const known = new Set(found.map(({ unitKerja }) => unitKerja))
  const missing = units.filter(({ kode }) => !known.has(kode))
  if (missing.length === 0) return found
  const now = deps.now()
  const kalender = await readKalender(deps)
  for (let first = 0; first < missing.length; first += CHUNK) {
    const some = new Map(missing.slice(first, first + CHUNK).map(({ kode, nama }) => [kode, nama]))
    const sums = await computeJumlahUnit(deps, [...some.keys()], bulan, kalender, now)
    found.push(...sums.map((one) => ({ ...one, nama: some.get(one.unitKerja) ?? '', pada: now })))
  }
  return found.toSorted((one, other) => (one.unitKerja < other.unitKerja ? -1 : 1))
}
