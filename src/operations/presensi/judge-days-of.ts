import type { DayRange } from '../../db/presensi/fakta-hari.ts'
import { lastChange } from '../../db/presensi/perubahan-hari.ts'
import {
  noteLate,
  type Putusan,
  type PutusanTersimpan,
  refuseChanged,
  replaceVerdicts,
  storeVerdicts,
  takeVerdicts,
  verdictsIn,
} from '../../db/presensi/putusan.ts'
import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Hari } from '../../domain/presensi/hari.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { assembleDays, dayQueries, type PersonDays, withArchived } from './gather-days.ts'
import { announcePutusan, isKept, isOther, putusanOf } from './putusan.ts'

/**
 * How many people's whole months are judged at once. Each such group reads the facts that everybody
 * shares again. A change of them marks only stored verdicts due, so later groups must see it.
 */
const MONTHS = 40

/** How often a group is judged while facts about its days come in; then the cron judges it. */
const ATTEMPTS = 3

/**
 * Judges the days of some people in a range that no run has judged, and those that are due. So
 * computing a month does not wait for the cron. Changes nothing if all are judged. Writes for the
 * system: verdicts follow from facts.
 */
export async function judgeDaysOf(
  deps: Deps,
  nips: readonly Nip[],
  range: DayRange,
  now: Instant,
): Promise<void> {
  for (let first = 0; first < nips.length; first += MONTHS) {
    const some = nips.slice(first, first + MONTHS)
    let isStored = false
    for (let left = ATTEMPTS; left > 0 && !isStored; left -= 1)
      isStored = await judgeGroup(deps, some, range, now)
  }
}

/** Judges one group. Returns false when a fact or another run came in between: nothing is stored. */
async function judgeGroup(
  deps: Deps,
  nips: readonly Nip[],
  range: DayRange,
  now: Instant,
): Promise<boolean> {
  const [[change], stored, ...answers] = await deps.db.read([
    lastChange(deps.db),
    verdictsIn(deps.db, nips, range, now),
    ...dayQueries(deps, nips, range),
  ])
  const before = new Map(stored.map((row) => [`${row.nip} ${row.tanggal}`, row]))
  const people = await withArchived(deps, assembleDays(deps, answers), range)
  const { fresh, again } = judgeAll(deps, people, range, now, before)
  const kept = again.filter(({ row }) => isKept(row))
  const taken = again.flatMap(({ row }) => (isKept(row) ? [] : [row]))
  const changed = kept.filter((one) => isOther(one.before, one.row.hari))
  const told = [...fresh, ...changed.map(({ row }) => row), ...taken]
  const written = await deps.db.write([
    ...(fresh.length > 0 ? [storeVerdicts(fresh, change?.terakhir ?? 0)] : []),
    ...(again.length > 0 ? [refuseChanged(again.map((one) => one.stored))] : []),
    ...(kept.length > 0 ? [replaceVerdicts(kept.map(({ row }) => row))] : []),
    ...(taken.length > 0 ? [takeVerdicts(taken)] : []),
    ...(told.length > 0 ? [noteLate(told, now, true), ...announcePutusan(deps, told, now)] : []),
  ])
  return written.ok
}

/** A stored verdict of a person's day. */
interface VerdictRow extends PutusanTersimpan {
  /** The verdict if it is due; the others stay. */
  readonly due: Hari | null
}

/** A verdict, with the due one that it replaces. */
interface Rejudgement {
  readonly stored: PutusanTersimpan
  readonly before: Hari
  readonly row: Putusan
}

/** Judges days that are not judged yet, and those that are due. */
function judgeAll(
  deps: Deps,
  people: readonly PersonDays[],
  { dari, sampai }: DayRange,
  now: Instant,
  before: ReadonlyMap<string, VerdictRow>,
): { readonly fresh: readonly Putusan[]; readonly again: readonly Rejudgement[] } {
  const fresh: Putusan[] = []
  const again: Rejudgement[] = []
  for (const person of people) {
    for (let tanggal = dari; tanggal <= sampai; tanggal = addDays(tanggal, 1)) {
      const stored = before.get(`${person.orang.nip} ${tanggal}`)
      if (stored?.due === null) continue
      const row = putusanOf(deps, person, tanggal, now)
      if (stored) again.push({ stored, before: stored.due, row })
      else if (isKept(row)) fresh.push(row)
    }
  }
  return { fresh, again }
}
