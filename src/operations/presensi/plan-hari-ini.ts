import {
  awaitPlans,
  forgetPlans,
  leaveUnplanned,
  plansDue,
  planVersions,
  storePlans,
} from '../../db/presensi/hari-ini.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { planDay } from '../../domain/presensi/hari-ini.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { assembleDays, dayQueries, factsOf } from './gather-days.ts'

const CHUNK = 500

/** The most chunks of one run, so that it ends; the next run goes on. */
const CHUNKS = 200

/** What a run did. */
export interface PerencanaanHari {
  readonly planned: number
}

/**
 * Derives what today expects of everybody, where that is not known or a fact has come in, so that the glance at
 * today can count in SQL. Runs from the cron; does nothing where all is known.
 */
export async function planHariIni(deps: Deps): Promise<PerencanaanHari> {
  const now = deps.now()
  const today = localDate(now, deps.zona)
  await deps.db.write([awaitPlans(null, today), forgetPlans(addDays(today, -1))])
  let planned = 0
  for (let left = CHUNKS; left > 0; left -= 1) {
    const [due] = await deps.db.read([plansDue(deps.db, today, CHUNK)])
    if (due.length === 0) break
    await planPeople(
      deps,
      due.map(({ nip }) => nip),
      today,
      now,
    )
    planned += due.length
  }
  return { planned }
}

/** Derives what a day expects of some people that are waited for: one read, one write. */
export async function planPeople(
  deps: Deps,
  nips: readonly Nip[],
  tanggal: LocalDate,
  now: Instant,
): Promise<void> {
  const { presensi } = policyOn(deps.editions, tanggal)
  const [versions, ...answers] = await deps.db.read([
    planVersions(deps.db, nips, tanggal),
    ...dayQueries(deps, nips, { dari: tanggal, sampai: tanggal }),
  ])
  const versi = new Map(versions.map((row) => [row.nip, row.versi]))
  const plans = assembleDays(deps, answers).map((person) => ({
    ...planDay(factsOf(deps, person, tanggal, now), presensi),
    nip: person.orang.nip,
    unitKerja: person.orang.pada(tanggal).unit.kode,
    versi: versi.get(person.orang.nip) ?? 0,
  }))
  const known = new Set(plans.map(({ nip }) => nip))
  const others = nips.filter((nip) => !known.has(nip))
  await deps.db.write([
    storePlans(plans, tanggal, now),
    ...(others.length > 0 ? [leaveUnplanned(others, tanggal)] : []),
  ])
}
