import { describe, expect, it } from 'vitest'
import type { Sif } from '../../../src/domain/presensi/schedule.ts'
import type { Tap } from '../../../src/domain/presensi/tap.ts'
import { addDays, daysOfMonth, type LocalDate } from '../../../src/domain/shared/local-date.ts'
import { instantAt } from '../../../src/domain/shared/local-time.ts'
import { verdict } from '../../regulation/situations.ts'

const ZONA = 'Asia/Jakarta'
const PEOPLE = 30
const DAYS = daysOfMonth('2026-11')
/** Begin and end of each shift in minutes of its date. */
const SHIFTS = {
  pagi: [420, 840],
  siang: [840, 1_260],
  malam: [1_260, 1_860],
  piket: [480, 1_920],
} as const
type Kind = keyof typeof SHIFTS

/**
 * What somebody did with a shift, and what it must come to: points of a whole day, minutes late and
 * early.
 */
const DEEDS = [
  { name: 'clean', masuk: -6, pulang: 4, poin: 0, late: 0, early: 0 },
  { name: 'clean', masuk: -25, pulang: 18, poin: 0, late: 0, early: 0 },
  { name: 'clean', masuk: 0, pulang: 0, poin: 0, late: 0, early: 0 },
  { name: 'late', masuk: 12, pulang: 3, poin: 50, late: 12, early: 0 },
  { name: 'very late', masuk: 95, pulang: 3, poin: 150, late: 95, early: 0 },
  { name: 'early', masuk: -4, pulang: -40, poin: 100, late: 0, early: 40 },
  { name: 'no tap in', masuk: null, pulang: 6, poin: 150, late: 0, early: 0 },
  { name: 'no tap out', masuk: -8, pulang: null, poin: 150, late: 0, early: 0 },
  { name: 'absent', masuk: null, pulang: null, poin: 300, late: 0, early: 0 },
] as const
type Deed = (typeof DEEDS)[number]

/** Returns numbers that look random and are the same on every run. */
function dice(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

/** A shift of a person, with its result. */
interface WorkedShift {
  readonly sif: Sif
  readonly kind: Kind
  readonly deed: Deed
}

/**
 * Returns the roster of everybody: rounds of three shifts, then swaps of days between two people,
 * then pickets.
 */
function rosters(): Map<LocalDate, Kind[]>[] {
  const roll = dice(7)
  const all = Array.from({ length: PEOPLE }, (_, person) => {
    const round: (Kind | null)[] = [
      'pagi',
      'pagi',
      'siang',
      'siang',
      'malam',
      'malam',
      null,
      null,
      null,
    ]
    return new Map<LocalDate, Kind[]>(
      DAYS.map((day, at) => {
        const kind = round[(at + person) % round.length]
        return [day, kind ? [kind] : []]
      }),
    )
  })
  for (let swaps = 0; swaps < 40; swaps += 1) {
    const one = all[roll(PEOPLE)]
    const other = all[roll(PEOPLE)]
    const day = DAYS[roll(DAYS.length)] ?? ''
    if (!one || !other) continue
    const first = one.get(day) ?? []
    const second = other.get(day) ?? []
    one.set(day, second)
    other.set(day, first)
  }
  for (const roster of all) {
    for (const day of DAYS) {
      const free = (date: LocalDate) => (roster.get(date) ?? []).length === 0
      const before = roster.get(addDays(day, -1)) ?? []
      // Two shifts in a row, and 24 hours where the days around them are free.
      if (roster.get(day)?.join() === 'pagi' && roll(6) === 0) roster.set(day, ['pagi', 'siang'])
      else if (free(day) && free(addDays(day, 1)) && before.length === 0 && roll(2) === 0)
        roster.set(day, ['piket'])
    }
    // A night and the morning after it are no roster, and neither are two shifts at one time.
    for (const day of DAYS) {
      const before = roster.get(addDays(day, -1)) ?? []
      const long = before.includes('malam') || before.includes('piket')
      if (long && roster.get(day)?.[0] === 'pagi') roster.set(day, [])
      if (before.includes('piket') && roster.get(day)?.[0] === 'piket') roster.set(day, [])
    }
  }
  return all
}

function worked(person: number, roster: ReadonlyMap<LocalDate, readonly Kind[]>): WorkedShift[] {
  const roll = dice(100 + person)
  return [...roster].flatMap(([tanggal, kinds]) =>
    kinds.map((kind, at) => {
      const [from, to] = SHIFTS[kind]
      const sif = {
        tanggal,
        mulai: instantAt(tanggal, from, ZONA),
        selesai: instantAt(tanggal, to, ZONA),
      }
      // Shifts in a row are worked whole: whose tap it is at their hand-over has tests of its own.
      const one = kinds.length > 1 ? DEEDS[at === 0 ? 2 : 0] : DEEDS[roll(DEEDS.length)]
      return { sif, kind, deed: one ?? DEEDS[0] }
    }),
  )
}

/**
 * Returns the taps of what somebody did: by an app that tells the direction, or by a machine that
 * does not.
 */
function tapsOf(person: number, days: readonly WorkedShift[]): Tap[] {
  const machine = person % 2 === 0
  return days.flatMap(({ sif, deed }, at) => {
    const make = (arah: 'masuk' | 'pulang', moment: number): Tap => ({
      id: `${person} ${at} ${arah}`,
      arah: machine ? 'auto' : arah,
      at: moment,
    })
    return [
      ...(deed.masuk === null ? [] : [make('masuk', sif.mulai + deed.masuk * 60_000)]),
      ...(deed.pulang === null ? [] : [make('pulang', sif.selesai + deed.pulang * 60_000)]),
    ]
  })
}

describe('a month of a hospital: 30 people, three shifts, swaps, 24-hour pickets', () => {
  const all = rosters().map((roster, person) => {
    const days = worked(person, roster)
    return { person, days, taps: tapsOf(person, days), sif: days.map(({ sif }) => sif) }
  })

  it('has every kind of shift, two in a row, and everything that people do with them', () => {
    const shifts = all.flatMap(({ days }) => days)
    expect(shifts.length).toBeGreaterThan(550)
    for (const kind of Object.keys(SHIFTS))
      expect(shifts.filter((one) => one.kind === kind).length).toBeGreaterThan(20)
    for (const { name } of DEEDS)
      expect(shifts.filter(({ deed }) => deed.name === name).length).toBeGreaterThan(20)
    const doubles = all.flatMap(({ days }) =>
      days.filter(({ sif }, at) => days[at + 1]?.sif.tanggal === sif.tanggal),
    )
    expect(doubles.length).toBeGreaterThan(10)
  })

  it.each(all)('judges person $person exactly', ({ days, taps, sif }) => {
    const found = DAYS.map((tanggal) => {
      const day = verdict(tanggal, { pola: 'sif', sif, taps, saat: '2026-12-20 08:00' })
      const poin = day.potongan.reduce((sum, one) => sum + one.poin, 0)
      return [tanggal, day.status, poin, day.terlambat, day.pulangCepat, day.tugas?.length]
    })
    const truth = DAYS.map((tanggal) => {
      const own = days.filter((one) => one.sif.tanggal === tanggal)
      const sum = (pick: (deed: Deed) => number) =>
        own.reduce((total, { deed }) => total + pick(deed), 0) / (own.length || 1)
      const absent = own.every(({ deed }) => deed.name === 'absent')
      const status = own.length === 0 ? 'libur' : absent ? 'tanpa-keterangan' : 'hadir'
      return [
        tanggal,
        status,
        sum(({ poin }) => poin),
        sum(({ late }) => late),
        sum(({ early }) => early),
        own.length,
      ]
    })
    expect(found).toEqual(truth)
  })
})
