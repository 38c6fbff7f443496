import { archivedYears, type TapArsip } from '../../db/presensi/arsip.ts'
import type { ArsipTahun } from '../../db/presensi/fakta-hari.ts'
import { tapById } from '../../db/presensi/tap.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { TandaTerima } from '../../domain/presensi/tap-masuk.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { assembleDays, dayQueries, withArchived } from './gather-days.ts'
import { terimaOf } from './tap-answer.ts'

const DAY_MS = 86_400_000
/** No tap of an archived year is younger: for those of the last days nothing is asked. */
const OLD_MS = 2 * DAY_MS
/** How far the clock of a device may be off, for its tap to be looked for in the right year. */
const CLOCK_MS = DAY_MS

/** A tap that was sent, and the moment at which its device or machine says that it was made. */
interface TapDikirim {
  readonly id: string
  readonly at: Instant
}

/** Returns those of some taps that lie in the files of archived years, under their ids. Throws `ArchiveAway`. */
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

function isOld(at: Instant, now: Instant): boolean {
  return now - at > OLD_MS
}

async function inYears(
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

/**
 * Answers a tap of the widget that its device made days ago and that was stored then, maybe in a year that was
 * archived since: with what stands under its id, and its receipt. `null` for one that is new. Throws `ArchiveAway`:
 * a tap that cannot be looked for is not stored a second time.
 */
export async function answerOldTap(
  deps: Deps,
  caller: Caller,
  sent: TapDikirim,
  now: Instant,
): Promise<Result<TandaTerima | null, Problem>> {
  if (!isOld(sent.at, now)) return ok(null)
  const { db, arsip } = deps
  const { nip } = caller
  const read = await readAs(db, caller, [tapById(db, sent.id), archivedYears(db)])
  if (!read.ok) return read
  const [[live], years] = read.value
  const stands = live ?? (await inYears(arsip, years, [sent])).get(sent.id)
  // Another day under the same id is no repetition: it is refused where it would be stored.
  if (stands?.nip !== nip || Math.abs(stands.at - sent.at) > CLOCK_MS) {
    return live || !stands ? ok(null) : err({ kind: 'bentrok', message: ID_USED })
  }
  const day = (at: Instant) => new Date(at).toISOString().slice(0, 10)
  const range = { dari: day(stands.at - DAY_MS), sampai: day(stands.at + DAY_MS) }
  const facts = assembleDays(deps, await db.read(dayQueries(deps, [nip], range)))
  const [person] = await withArchived(deps, facts, range)
  return ok(person ? await terimaOf(deps, person, { ...stands, id: sent.id }, now) : null)
}

/** Said where an id stands for a tap of another day. */
export const ID_USED = {
  id: 'Id presensi ini sudah dipakai pada hari lain. Gunakan id baru.',
  en: 'This tap id was used on another day. Use a new id.',
}
