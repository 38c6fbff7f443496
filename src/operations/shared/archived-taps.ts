import { archivedYears, type TapArsip } from '../../db/presensi/arsip.ts'
import type { ArsipTahun } from '../../db/presensi/fakta-hari.ts'
import type { Deps } from '../../deps.ts'
import type { Instant } from '../../domain/shared/local-time.ts'

const DAY_MS = 86_400_000
/** Taps of archived years are older than this: recent ones are not searched. */
const OLD_MS = 2 * DAY_MS
/** How far the clock of a device may be wrong, for its tap to be searched in the right year. */
export const CLOCK_MS = DAY_MS

/** A tap that was sent, and the moment at which it was made by its device or machine. */
export interface TapDikirim {
  readonly id: string
  readonly at: Instant
}

/**
 * Returns those of some taps that are in the files of archived years, by id.
 *
 * @throws {ArchiveAway} When the archive cannot be read.
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

/** Returns whether a tap is so old that it may be in an archive. */
export function isOld(at: Instant, now: Instant): boolean {
  return now - at > OLD_MS
}

/**
 * Returns those of some taps that are in the files of archived years.
 *
 * @throws {ArchiveAway} When the archive cannot be read.
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
