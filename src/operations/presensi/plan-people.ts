import { leaveUnplanned, planVersions, storePlans } from '../../db/presensi/hari-ini.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { planDay } from '../../domain/presensi/hari-ini.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { factsOf } from './day-facts.ts'
import { assembleDays, dayQueries } from './gather-days.ts'

/**
 * Plans a day for some people: one read, one write. Writes for the system: plans follow from facts.
 */
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
