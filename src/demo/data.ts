import type { Pegawai, UnitKerja } from '../domain/pegawai/pegawai.ts'
import {
  addDays,
  addMonths,
  type LocalDate,
  type Month,
  monthOf,
} from '../domain/shared/local-date.ts'
import { type CeritaRekan, colleagueStory, storyDays } from './regency/cerita.ts'
import { demoWorkdays } from './regency/kalender.ts'
import { casesOf, leavesOf, lettersOf, withNewcomers } from './regency/kepegawaian.ts'
import {
  type RatingSent,
  type ResultSent,
  ratingOf,
  resultsOf,
  type TargetsSent,
  targetsOf,
} from './regency/kinerja.ts'
import { makePeople, type Person } from './regency/people.ts'
import { type TapItem, tapsOfDay } from './regency/presensi.ts'
import { random } from './regency/random.ts'
import {
  type ServiceItem,
  serviceOf,
  type UnitResultSent,
  type UnitTargetsSent,
  unitResultsOf,
  unitTargetsOf,
} from './regency/unit-kinerja.ts'
import type { CaseItem, LeaveItem, RegencyWish, WfaItem } from './regency/wish.ts'

/** Kabupaten Contoh as the surrounding systems know it. */
export interface Regency extends RegencyWish {
  readonly units: readonly UnitKerja[]
  readonly people: readonly Person[]
  readonly pegawai: readonly Pegawai[]
  readonly bulanLalu: Month
  readonly bulanIni: Month
  readonly cuti: readonly LeaveItem[]
  readonly hukuman: readonly CaseItem[]
  readonly wfa: readonly WfaItem[]
  /** What a colleague of the story's employee did; `undefined` on the first days of a month. */
  readonly rekan: CeritaRekan | undefined
}

/** Generates the whole regency; pure, and the same on every machine. */
export function makeRegency(wish: RegencyWish): Regency {
  const { units, people: made } = makePeople(wish.seed)
  const people = made.map((person) => withNewcomers(wish, person))
  const bulanIni = monthOf(wish.today)
  const bulanLalu = monthOf(addMonths(`${bulanIni}-01`, -1))
  const months = [bulanLalu, bulanIni]
  const cuti = months.flatMap((month) => leavesOf(wish, people, month))
  const rekan = colleagueStory(wish, people, cuti)
  return {
    ...wish,
    units,
    people,
    pegawai: people.map(({ pegawai }) => pegawai),
    bulanLalu,
    bulanIni,
    cuti,
    rekan,
    hukuman: casesOf(wish, people),
    wfa: months.flatMap((month) => lettersOf(wish, people, month, rekan)),
  }
}

/**
 * Returns the employee of a user name in the story.
 *
 * @throws When the story has none.
 */
export function tokohPegawai({ people }: Regency, username: string): Pegawai {
  const found = people.find(({ tokoh }) => tokoh?.username === username)
  if (!found) throw new Error(`Nobody in the demo is called ${username}`)
  return found.pegawai
}

/**
 * Returns the day whose taps the story leaves to e-presensi: the last working day of this month before today.
 *
 * `undefined` on the first days of a month; then the story's employee taps today.
 */
export function openDay({ today, bulanIni }: Regency): LocalDate | undefined {
  return demoWorkdays(bulanIni, addDays(today, -1)).at(-1)
}

/** Returns all taps of a day: nobody taps on a day off, on leave or on duty elsewhere. */
export function tapsOn(regency: Regency, tanggal: LocalDate): TapItem[] {
  const { seed, zona, cuti, wfa, units, bulanLalu, rekan } = regency
  const nomor = demoWorkdays(monthOf(tanggal), tanggal).length - 1
  if (demoWorkdays(monthOf(tanggal), tanggal)[nomor] !== tanggal) return []
  const offices = new Map(units.map(({ kode, kantor }) => [kode, kantor[0]]))
  return regency.people.flatMap(({ pegawai, tokoh }) => {
    const { nip, unitKerja, rumah } = pegawai
    const away = cuti.some((c) => c.nip === nip && c.dari <= tanggal && tanggal <= c.sampai)
    const siti = tokoh?.username === 'siti'
    if (away || (siti && tanggal === openDay(regency))) return []
    const home = wfa.some((day) => day.nip === nip && day.tanggal === tanggal)
    const cerita = siti && monthOf(tanggal) === bulanLalu
    const story = nip === rekan?.nip && (tanggal === rekan.wfa || tanggal === rekan.lupaPulang)
    return tapsOfDay({
      seed,
      pegawai,
      tanggal,
      zona,
      tempat: home ? rumah : offices.get(unitKerja),
      ceritaHari: cerita ? nomor : undefined,
      tepat: story,
      lupaPulang: story && tanggal === rekan?.lupaPulang,
      palsu: siti && tanggal === storyDays(regency)[1],
    })
  })
}

/** Returns all taps of a month up to the day before `today`. */
export function tapsIn(regency: Regency, month: Month): TapItem[] {
  const days = demoWorkdays(month, addDays(regency.today, -1))
  return days.flatMap((day) => tapsOn(regency, day))
}

/** Returns everybody's targets of a month. */
export function targetsIn({ seed, pegawai }: Regency, month: Month): TargetsSent[] {
  return pegawai.map((one) => targetsOf(seed, one, month))
}

/** Returns the month's targets of every unit in the regency. */
export function unitTargetsIn({ units }: Regency, month: Month): UnitTargetsSent[] {
  return units.map((unit) => unitTargetsOf(unit, month))
}

/** Returns the units' results for last month's targets; this month's come at its end. */
export function unitResultsIn({ seed, units, bulanLalu }: Regency, month: Month): UnitResultSent[] {
  return month === bulanLalu ? units.flatMap((unit) => unitResultsOf(seed, unit, month)) : []
}

/** How many months of service figures there are, up to last month. */
const SERVED_MONTHS = 8

/** Returns the service figures of every unit, month by month up to last month. */
export function servicesIn({ seed, units, bulanLalu }: Regency): ServiceItem[] {
  const months = Array.from({ length: SERVED_MONTHS }, (_, at) =>
    monthOf(addMonths(`${bulanLalu}-01`, at + 1 - SERVED_MONTHS)),
  )
  return months.flatMap((month) => units.map((unit) => serviceOf(seed, unit, month)))
}

/**
 * The result of the story's employee last month: below the threshold, so that she sees the warning
 * first.
 */
const SITI_REACHED = 76

/** Returns everybody's results for last month's targets; this month's come at its end. */
export function resultsIn({ seed, people, bulanLalu }: Regency, month: Month): ResultSent[] {
  if (month !== bulanLalu) return []
  return people.flatMap(({ pegawai, tokoh }) =>
    resultsOf(seed, pegawai, month, tokoh?.username === 'siti' ? SITI_REACHED : undefined),
  )
}

/**
 * Returns the ratings of a month by each atasan (nobody rates the sekda). The story's employee is
 * rated "baik" for the previous month, and not yet for this one.
 */
export function ratingsIn({ seed, people, bulanLalu }: Regency, month: Month): RatingSent[] {
  return people.flatMap(({ pegawai, tokoh }) => {
    const rating = ratingOf(seed, pegawai, month)
    if (!rating) return []
    if (tokoh?.username === 'siti') {
      return month === bulanLalu
        ? [{ ...rating, hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }]
        : []
    }
    return random(seed, 'belum-dinilai', pegawai.nip, month).percent(month === bulanLalu ? 1 : 15)
      ? []
      : [rating]
  })
}
