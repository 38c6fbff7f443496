import type { Statement } from '../../db/engine/client.ts'
import { refreshChains } from '../../db/pegawai/rantai.ts'
import { changedSince, putPeopleToday, putUnitsToday } from '../../db/pegawai/riwayat.ts'
import { withdrawOfLeavers } from '../../db/sistem/kalender-pribadi.ts'
import { marksOf, putMark } from '../../db/sistem/penanda.ts'
import type { Deps } from '../../deps.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { dayOfMark, markOfDay } from '../shared/newly-used.ts'

/** The job's mark: the last day whose records are in force, as the number `YYYYMMDD`. */
const MARK = 'riwayat-berlaku'

/** How many people and units are updated in one write. */
const CHUNK = 500

/** What a run did. */
export interface PembaruanRiwayat {
  readonly people: number
  readonly units: number
}

/**
 * Updates today's people and units when a record begins or ends on a day since the last run. Runs
 * from the cron; does nothing on a day that it has already handled.
 */
export async function updateRiwayat(deps: Deps): Promise<PembaruanRiwayat> {
  const { db } = deps
  const now = deps.now()
  const today = localDate(now, deps.zona)
  const [[mark]] = await db.read([marksOf(db, [MARK])])
  const seen = mark ? dayOfMark(mark.nilai) : addDays(today, -1)
  if (seen >= today) return { people: 0, units: 0 }
  const [units, people] = await db.read([
    changedSince(db, 'unit', seen, today),
    changedSince(db, 'pegawai', seen, today),
  ])
  await writeInChunks(deps, units, (codes) => [putUnitsToday(codes, today)])
  await writeInChunks(deps, people, (nips) => [
    putPeopleToday(nips, today),
    withdrawOfLeavers(nips),
  ])
  await db.write([refreshChains(db, today, now), putMark(db, MARK, markOfDay(today))])
  return { people: people.length, units: units.length }
}

async function writeInChunks(
  { db }: Pick<Deps, 'db'>,
  rows: readonly { readonly kunci: string }[],
  put: (keys: readonly string[]) => Statement[],
): Promise<void> {
  const keys = rows.map(({ kunci }) => kunci)
  for (let first = 0; first < keys.length; first += CHUNK) {
    await db.write(put(keys.slice(first, first + CHUNK)))
  }
}
