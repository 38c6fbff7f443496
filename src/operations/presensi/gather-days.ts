import { type DirectiveDay, directivesBetween } from '../../db/arahan.ts'
import { holidaysEntered, ramadanEntered } from '../../db/kalender.ts'
import {
  leaveBetween,
  peopleWithUnits,
  recallsBetween,
  tapsBetween,
  type WfaDay,
  wfaDaysBetween,
} from '../../db/presensi.ts'
import type { Deps } from '../../deps.ts'
import { type Policy, policyOn } from '../../domain/edition.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Cuti, Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { Hari } from '../../domain/presensi/hari.ts'
import type { DayFacts } from '../../domain/presensi/judge-day.ts'
import { judgeDay } from '../../domain/presensi/judge-day.ts'
import type { Arah, Tap } from '../../domain/presensi/tap.ts'
import { type Kalender, mergeCalendar, type Ramadan } from '../../domain/shared/calendar.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { mandatedOn } from '../../domain/wfa/skema.ts'
import { asHoliday } from '../shared/calendar.ts'

/** The days to gather, both ends included, in each person's own zone. */
export interface DayRange {
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/** A person with all facts of a range of days. */
export interface PersonDays {
  readonly pegawai: Pegawai
  readonly unit: UnitKerja
  readonly zona: Zona
  readonly kalender: Kalender
  readonly taps: readonly Tap[]
  readonly cuti: readonly Cuti[]
  /** WFA days granted by a request, a letter or a roster. */
  readonly wfa: ReadonlyMap<LocalDate, WfaDay>
  /** The newest live directive for the unit on each day that has one. */
  readonly arahan: ReadonlyMap<LocalDate, DirectiveDay>
  /** Recalls to the office: when one must be there. */
  readonly panggilan: ReadonlyMap<LocalDate, Instant>
}

const DAY_MS = 86_400_000

/** The queries that give the facts of some people's days; answered by `assembleDays`. */
export function dayQueries({ db }: Deps, nips: readonly Nip[], { dari, sampai }: DayRange) {
  // A day more on either side covers all three zones; the rules pick by the person's own.
  const from = Date.parse(`${dari}T00:00:00Z`) - DAY_MS
  const to = Date.parse(`${sampai}T00:00:00Z`) + 2 * DAY_MS
  return [
    peopleWithUnits(db, nips),
    tapsBetween(db, nips, from, to),
    leaveBetween(db, nips, dari, sampai),
    wfaDaysBetween(db, nips, dari, sampai),
    holidaysEntered(db),
    ramadanEntered(db),
    directivesBetween(db, nips, dari, sampai),
    recallsBetween(db, nips, dari, sampai),
  ] as const
}

type Answers = readonly [
  people: readonly { readonly pegawai: Pegawai; readonly unit: UnitKerja }[],
  taps: readonly {
    readonly id: string
    readonly nip: Nip
    readonly arah: string
    readonly at: Instant
    readonly lat: number | null
    readonly lon: number | null
    readonly accuracy: number | null
  }[],
  leave: readonly { readonly data: Cuti }[],
  wfa: readonly WfaDay[],
  holidays: readonly Parameters<typeof asHoliday>[0][],
  ramadan: readonly Ramadan[],
  directives: readonly DirectiveDay[],
  recalls: readonly {
    readonly nip: Nip
    readonly tanggal: LocalDate
    readonly harusTiba: Instant
  }[],
]

/** Puts the answers of `dayQueries` together, a person at a time. */
export function assembleDays(
  deps: Pick<Deps, 'libur' | 'zona'>,
  [people, taps, leave, wfa, holidays, ramadan, directives, recalls]: Answers,
): PersonDays[] {
  const kalender = mergeCalendar(deps.libur, holidays.map(asHoliday), ramadan)
  const tapsBy = Map.groupBy(taps, ({ nip }) => nip)
  const leaveBy = Map.groupBy(leave, ({ data }) => data.nip)
  const wfaBy = Map.groupBy(wfa, ({ nip }) => nip)
  const directivesBy = Map.groupBy(directives, ({ unitKerja }) => unitKerja)
  const recallsBy = Map.groupBy(recalls, ({ nip }) => nip)
  return people.map(({ pegawai, unit }) => ({
    pegawai,
    unit,
    zona: unit.zona ?? deps.zona,
    kalender,
    taps: (tapsBy.get(pegawai.nip) ?? []).map(asTap),
    cuti: (leaveBy.get(pegawai.nip) ?? []).map(({ data }) => data),
    wfa: byDate(wfaBy.get(pegawai.nip)),
    arahan: byDate(directivesBy.get(unit.kode)),
    panggilan: new Map(
      (recallsBy.get(pegawai.nip) ?? []).map(({ tanggal, harusTiba }) => [tanggal, harusTiba]),
    ),
  }))
}

/** Rows under their days; of several on one day the last stands. */
function byDate<Row extends { readonly tanggal: LocalDate }>(rows: readonly Row[] = []) {
  return new Map(rows.map((row) => [row.tanggal, row]))
}

function asTap({ id, arah, at, lat, lon, accuracy }: Answers[1][number]): Tap {
  return {
    id,
    // Safe because only the three directions of the schema are ever stored.
    arah: arah as Arah,
    at,
    lat: lat ?? undefined,
    lon: lon ?? undefined,
    accuracy: accuracy ?? undefined,
  }
}

/** The facts of one of a person's days, under the law in force on it. */
export function factsOf(
  { editions }: Pick<Deps, 'editions'>,
  person: PersonDays,
  tanggal: LocalDate,
  now: Instant,
): DayFacts {
  const { pegawai, zona, kalender, taps, cuti, unit } = person
  const { ketentuan } = policyOn(editions, tanggal)
  return {
    tanggal,
    zona,
    pola: unit.pola,
    kalender,
    taps,
    cuti,
    kantor: unit.kantor,
    wfa: grantOf(person, tanggal),
    arahan: person.arahan.get(tanggal) ?? null,
    panggilan: recallOf(person, tanggal, ketentuan),
    wajib: mandatedOn(ketentuan, kalender, pegawai, unit, tanggal),
    selesai: now >= instantAt(addDays(tanggal, 1), 0, zona),
  }
}

function grantOf({ wfa }: PersonDays, tanggal: LocalDate): DayFacts['wfa'] {
  const day = wfa.get(tanggal)
  return day ? { dasar: day.nomorSurat ?? undefined, sumber: day.sumber } : null
}

function recallOf(
  { panggilan }: PersonDays,
  tanggal: LocalDate,
  { waktuTempuh }: Policy['ketentuan'],
): DayFacts['panggilan'] {
  const harusTiba = panggilan.get(tanggal)
  return harusTiba === undefined ? null : { harusTiba, dasar: waktuTempuh.basis }
}

/** Judges a person's days of a range, up to today, each by the edition in force on it. */
export function judgeRange(
  deps: Pick<Deps, 'editions'>,
  person: PersonDays,
  { dari, sampai }: DayRange,
  now: Instant,
): Hari[] {
  const today = localDate(now, person.zona)
  const last = sampai < today ? sampai : today
  const days: Hari[] = []
  for (let date = dari; date <= last; date = addDays(date, 1)) {
    days.push(judgeDay(factsOf(deps, person, date, now), policyOn(deps.editions, date).presensi))
  }
  return days
}
