import { archivedYears, type TapArsip } from '../../db/presensi/arsip.ts'
import type { ArsipTahun } from '../../db/presensi/fakta-hari.ts'
import type { Deps } from '../../deps.ts'
import type { Instant } from '../../domain/shared/local-time.ts'

const DAY_MS = 86_400_000
/** No tap of an archived year is younger: for those of the last days nothing is asked. */
const OLD_MS = 2 * DAY_MS
/** How far the clock of a device may be off, for its tap to be looked for in the right year. */
export const CLOCK_MS = DAY_MS

/** A tap that was sent, and the moment at which its device or machine says that it was made. */
export interface TapDikirim {
  readonly id: string
  readonly at: Instant
}

/**
 * Returns those of some taps that lie in the files of archived years, under their ids.
 *
 * @throws {ArchiveAway}
 */
export async function archivedTaps(
  { db, arsip }: Pick<Deps, 'db' | 'arsip'>,
  taps: readonly TapDikirim[],
  now: Instant,
): Promise<ReadonlyMap<string, TapArsip>> {
  const old = taps.filter(({ at }) => isOld(at, now))
  if (old.length === 0) return new Map()
  const [years] = await db.read([archivedYears(db)])
  return inYears(arsip, years, old)
}

/** Returns whether a tap is so old that it may lie in an archive. */
export function isOld(at: Instant, now: Instant): boolean {
  return now - at > OLD_MS
}

/**
 * Returns those of some taps that the files of archived years have.
 *
 * @throws {ArchiveAway}
 */
export async function inYears(
  arsip: Deps['arsip'],
  years: readonly ArsipTahun[],
  taps: readonly TapDikirim[],
): Promise<ReadonlyMap<string, TapArsip>> {
  const found = new Map<string, TapArsip>()
  for (const { tahun, dari, sampai } of years) {
    const ids = taps.flatMap(({ id, at }) =>
      at >= dari - CLOCK_MS && at < sampai + CLOCK_MS ? [id] : [],
    )
    if (ids.length === 0) continue
    for (const tap of await arsip.tapsNamed(tahun, ids)) found.set(tap.id, tap)
  }
  return found
}
