import { archivedYears } from '../../db/presensi/arsip.ts'
import { tapById } from '../../db/presensi/tap.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { TandaTerima } from '../../domain/presensi/tap-masuk.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { CLOCK_MS, inYears, isOld, type TapDikirim } from '../shared/archived-taps.ts'
import type { Problem } from '../shared/problem.ts'
import { assembleDays, dayQueries, withArchived } from './gather-days.ts'
import { terimaOf } from './tap-answer.ts'

const DAY_MS = 86_400_000

/**
 * Answers a tap of the widget that its device made days ago and that was stored then, maybe in a
 * year archived since. The answer has the stored values and the receipt. `null` for a new one.
 *
 * @throws {ArchiveAway} When the archive cannot be read; the tap is then not stored a second time.
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
  // Another day under the same id is no repetition: storing it will be refused.
  if (stands?.nip !== nip || Math.abs(stands.at - sent.at) > CLOCK_MS) {
    return live || !stands ? ok(null) : err({ kind: 'bentrok', message: ID_USED })
  }
  const day = (at: Instant) => new Date(at).toISOString().slice(0, 10)
  const range = { dari: day(stands.at - DAY_MS), sampai: day(stands.at + DAY_MS) }
  const facts = assembleDays(deps, await db.read(dayQueries(deps, [nip], range)))
  const [person] = await withArchived(deps, facts, range)
  return ok(person ? await terimaOf(deps, person, { ...stands, id: sent.id }, now) : null)
}

/** The message for an id that is used by a tap of another day. */
export const ID_USED = {
  id: 'Id presensi ini sudah dipakai pada hari lain. Gunakan id baru.',
  en: 'This tap id was used on another day. Use a new id.',
}
