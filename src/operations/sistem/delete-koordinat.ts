import {
  forgetOld,
  officesFrom,
  reducePlaces,
  reduceTaps,
  type TapBerkoordinat,
  tapsWithPlace,
} from '../../db/presensi/koordinat.ts'
import { markOf, putMark } from '../../db/sistem/penanda.ts'
import type { Deps } from '../../deps.ts'
import { metresBetween } from '../../domain/shared/distance.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'

const TAPS = 1_000
const CHUNKS = 20
const MARK = 'koordinat'
const MARK_DAILY = 'koordinat-harian'
const DAY_MS = 86_400_000
/** Distances are stored in steps of this many metres. */
const STEP = 10
/** For how many days people can see who looked at their data. */
const LOOKS_DAYS = 400

/**
 * Returns metres from a tap to the nearest office of its person's unit; `null` if none is known.
 */
function distanceOf(tap: TapBerkoordinat): number | null {
  const { lat, lon } = tap
  if (lat === null || lon === null) return null
  const metres = officesFrom(tap).map((office) => metresBetween({ lat, lon }, office))
  return metres.length === 0 ? null : Math.round(Math.min(...metres) / STEP) * STEP
}

/**
 * Koordinat: replaces the coordinates of taps by the distance to the nearest office, some days
 * after they came (R73). This is the only exception to storing facts as received, because the law
 * requires it.
 *
 * No verdict and no score reads a coordinate, so days and months can be judged again with the same
 * result and the same fingerprints. Signals do, and look 31 days back, which is the minimum of the
 * setting. Runs from the cron in bounded chunks, and may be stopped at any point.
 */
export async function deleteKoordinat(deps: Deps): Promise<{ readonly reduced: number }> {
  const now = deps.now()
  const before = now - deps.hariKoordinat * DAY_MS
  const [[mark]] = await deps.db.read([markOf(deps.db, MARK)])
  let last = mark?.nilai ?? 0
  let reduced = 0
  for (let left = CHUNKS; left > 0; left -= 1) {
    const [taps] = await deps.db.read([tapsWithPlace(deps.db, last, TAPS)])
    const young = taps.findIndex(({ diterima }) => diterima >= before)
    const old = young < 0 ? taps : taps.slice(0, young)
    const end = old.at(-1)
    if (!end) break
    const rows = old
      .filter(({ lat, lon }) => lat !== null || lon !== null)
      .map((tap) => ({ urut: tap.urut, jarak: distanceOf(tap) }))
    await deps.db.write([reduceTaps(rows), putMark(deps.db, MARK, end.urut)])
    reduced += rows.length
    last = end.urut
    if (old.length < TAPS) break
  }
  await daily(deps, now, before)
  return { reduced }
}

/** Does the work that scans whole tables, once a day. */
async function daily(deps: Deps, now: number, before: number): Promise<void> {
  const today = Math.floor(now / DAY_MS)
  const [[mark]] = await deps.db.read([markOf(deps.db, MARK_DAILY)])
  if (mark?.nilai === today) return
  const looksBefore = addDays(localDate(now, deps.zona), -LOOKS_DAYS)
  await deps.db.write([
    ...reducePlaces(localDate(before, deps.zona)),
    ...forgetOld(before, looksBefore),
    putMark(deps.db, MARK_DAILY, today),
  ])
}
