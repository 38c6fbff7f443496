import { markDue } from '../../db/presensi/perubahan-hari.ts'
import {
  type Kesamaan,
  keepTanda,
  sharedDevices,
  sharedSpots,
  spotDays,
  type TandaBaru,
  tapsAfter,
} from '../../db/presensi/tanda.ts'
import { markOf, putMark } from '../../db/sistem/penanda.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { isHistory } from '../../domain/presensi/dinilai.ts'
import { expectDay } from '../../domain/presensi/expect-day.ts'
import { placeTaps } from '../../domain/presensi/place-taps.ts'
import type { AmbangTanda } from '../../domain/presensi/policy.ts'
import { type HitunganSekitar, tandaOfDay } from '../../domain/presensi/tanda/of-day.ts'
import { positionOf } from '../../domain/presensi/tanda/pola.ts'
import type { Tap } from '../../domain/presensi/tap.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, localDate } from '../../domain/shared/local-time.ts'
import { withHome } from '../shared/rumah.ts'
import { dayOfTap, factsOf } from './day-facts.ts'
import { assembleDays, dayQueries, type PersonDays } from './gather-days.ts'

const TAPS = 500
const CHUNKS = 40
const PEOPLE = 100
/** How many days back the coordinates of a person are compared, and taps are examined at all. */
const DAYS_BACK = 31
const MARK = 'tanda'

/** The results of a run: examined taps, and signals found on them. */
export interface ScanRun {
  readonly scanned: number
  readonly found: number
}

/**
 * Scans the taps since the last run, each with the facts around it, and stores the signals that it
 * finds for people to review (R34). Refuses no tap and changes no verdict.
 *
 * Runs from the cron and may be stopped at any point, or twice at once. Unmarked taps are scanned
 * again, and a signal is stored once.
 *
 * @throws When the database refuses signals.
 */
export async function detectTanda(deps: Deps): Promise<ScanRun> {
  let scanned = 0
  let found = 0
  const [[mark]] = await deps.db.read([markOf(deps.db, MARK)])
  let last = mark?.nilai ?? 0
  for (let left = CHUNKS; left > 0; left -= 1) {
    const [taps] = await deps.db.read([tapsAfter(deps.db, last, TAPS)])
    const end = taps.at(-1)
    if (!end) break
    found += await scanTaps(deps, taps)
    scanned += taps.length
    last = end.urut
    await deps.db.write([putMark(deps.db, MARK, last)])
    if (taps.length < TAPS) break
  }
  return { scanned, found }
}

type LaterTaps = readonly { readonly nip: Nip; readonly at: Instant }[]

async function scanTaps(deps: Deps, taps: LaterTaps): Promise<number> {
  const oldest = addDays(localDate(deps.now(), deps.zona), -DAYS_BACK)
  let found = 0
  for (const [date, seen] of Map.groupBy(taps, ({ at }) => localDate(at, deps.zona))) {
    if (date >= oldest) found += await scanDate(deps, date, seen)
  }
  return found
}

/** Coordinates and devices that several people share on a day. */
interface Coincidences {
  readonly spots: ReadonlyMap<string, Kesamaan>
  readonly devices: ReadonlyMap<string, Kesamaan>
}

async function scanDate(deps: Deps, date: LocalDate, seen: LaterTaps): Promise<number> {
  const { tanda } = policyOn(deps.editions, date).presensi
  const from = instantAt(date, 0, deps.zona)
  const to = from + 86_399_999
  const [spots, devices] = await deps.db.read([
    sharedSpots(deps.db, from, to, tanda.value.orangSetitik),
    sharedDevices(deps.db, from, to, tanda.value.orangSeperangkat),
  ])
  const by = (rows: readonly Kesamaan[]) => new Map(rows.map((row) => [row.kunci, row]))
  const around = { spots: by(spots), devices: by(devices) }
  // People who tapped before a pattern showed are examined again once it does.
  const others = [...spots, ...devices].flatMap(({ nips }): Nip[] => JSON.parse(nips))
  const people = [...new Set([...seen.map(({ nip }) => nip), ...others])].sort()
  const beside = new Map<LocalDate, Set<Nip>>()
  let found = 0
  for (let first = 0; first < people.length; first += PEOPLE) {
    const some = people.slice(first, first + PEOPLE)
    found += await scanPeople(deps, date, some, around, (person) => {
      for (const other of otherDays(deps, person, date, seen)) {
        beside.set(other, (beside.get(other) ?? new Set()).add(person.orang.nip))
      }
    })
  }
  for (const [other, nips] of beside) {
    found += await scanPeople(deps, other, [...nips].sort(), around)
  }
  return found
}

/**
 * Returns the days of a person's new taps, when they differ from the date of the taps. The zone of
 * their unit decides (R92), or a duty that continued past midnight.
 */
function otherDays(deps: Deps, person: PersonDays, date: LocalDate, seen: LaterTaps) {
  const { nip } = person.orang
  const moments = new Set(seen.flatMap((one) => (one.nip === nip ? [one.at] : [])))
  const days = person.taps
    .filter(({ at }) => moments.has(at))
    .map((tap) => dayOfTap(deps, person, tap))
  return new Set(days.filter((day) => day !== date))
}

async function scanPeople(
  deps: Deps,
  date: LocalDate,
  nips: readonly Nip[],
  around: Coincidences,
  note: (person: PersonDays) => void = () => undefined,
): Promise<number> {
  const { db } = deps
  const now = deps.now()
  const { tanda } = policyOn(deps.editions, date).presensi
  const to = instantAt(addDays(date, 1), 0, deps.zona)
  const [often, ...answers] = await db.read([
    spotDays(db, nips, to - DAYS_BACK * 86_400_000, to, tanda.value.hariSetitik),
    ...dayQueries(deps, nips, { dari: date, sampai: date }),
  ])
  const days = new Map(often.map(({ nip, kunci, hari }) => [`${nip} ${kunci}`, hari]))
  const people = await Promise.all(
    assembleDays(deps, answers).map(async (person) => ({
      ...person,
      rumah: (await withHome(deps, person.orang.pada(date).pegawai)).rumah,
    })),
  )
  people.forEach(note)
  const rows = people.flatMap((person) =>
    newTanda(deps, person, date, now, (tap) => ({
      ...aroundTap(tap, around),
      ...daysAt(days, person.orang.nip, tap),
    })),
  )
  if (rows.length === 0) return 0
  const written = await db.write([
    ...keepTanda(rows, deps.newId),
    ...markDue([...new Set(rows.map(({ nip }) => nip))], { dari: date, sampai: date }),
  ])
  if (!written.ok) throw new Error(`the database refused signals: ${written.error.message}`)
  return written.value[0]?.length ?? 0
}

const spotOf = (tap: Tap) => {
  const at = positionOf(tap)
  return at && `${at.lat.toFixed(6)},${at.lon.toFixed(6)}`
}

function aroundTap(tap: Tap, { spots, devices }: Coincidences): HitunganSekitar {
  return {
    orangSetitik: spots.get(spotOf(tap) ?? '')?.orang ?? 1,
    orangSeperangkat: devices.get(tap.device ?? '')?.orang ?? 1,
  }
}

function daysAt(days: ReadonlyMap<string, number>, nip: Nip, tap: Tap): HitunganSekitar {
  return { hariSetitik: days.get(`${nip} ${spotOf(tap)}`) ?? 1 }
}

function newTanda(
  deps: Deps,
  person: PersonDays,
  tanggal: LocalDate,
  now: Instant,
  around: (tap: Tap) => HitunganSekitar,
): TandaBaru[] {
  const facts = factsOf(deps, person, tanggal, now)
  const { presensi } = policyOn(deps.editions, tanggal)
  const { taps, tanda = [], wajib, tempat = { kantor: [], luar: null } } = facts
  const harapan = expectDay(facts, presensi)
  if (isHistory(harapan.takDinilai?.kode)) return []
  const found = tandaOfDay(
    {
      harapan,
      dikecualikan: wajib?.jenis === 'dikecualikan',
      tempat,
      ofDay: placeTaps({ ...facts, gugur: undefined }, harapan, presensi).ofDay,
      semua: taps,
    },
    presensi.tanda.value satisfies AmbangTanda,
    around,
  )
  const kept = new Set(tanda.map(({ kode }) => kode))
  return found
    .filter(({ kode }) => !kept.has(kode))
    .map(({ kode, bukti, tap }) => ({
      id: deps.newId(),
      nip: person.orang.nip,
      tanggal,
      kode,
      bukti,
      tap,
      pada: now,
    }))
}
