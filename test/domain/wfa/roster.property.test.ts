import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekday, weekOf } from '../../../src/domain/shared/local-date.ts'
import {
  type Anggota,
  type BatasHari,
  planRoster,
  type RosterFacts,
} from '../../../src/domain/wfa/roster.ts'
import { daysOfPola, type Pola } from '../../../src/domain/wfa/roster-pola.ts'

const DARI = '2026-11-02'
const SAMPAI = '2026-11-29'
const DAYS = Array.from({ length: 28 }, (_, index) => addDays(DARI, index))
const WORKDAYS = DAYS.filter((day) => weekday(day) <= 5)
const nip = (n: number) => `1986092620150510${String(n).padStart(2, '0')}`
const none: ReadonlySet<string> = new Set()
const batas = (nilai: number | null) => (nilai === null ? null : { nilai, dasar: 'Perbup' })
const LIBUR = { kode: 'wfa.bukan-hari-kerja', pesan: { id: 'Libur', en: 'Off' }, dasar: 'SKB' }

/** A unit with days held, leave and limits of any size, and patterns of any kind. */
const anyUnit = fc
  .record({
    people: fc.array(
      fc.record({
        berjalan: fc.subarray(WORKDAYS, { maxLength: 3 }),
        cuti: fc.subarray(WORKDAYS, { maxLength: 4 }),
        wajib: fc.subarray(WORKDAYS, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    kuota: fc.option(fc.nat(5)),
    minimum: fc.option(fc.nat(5)),
    mingguan: fc.option(fc.integer({ min: 0, max: 3 })),
    holidays: fc.subarray(WORKDAYS, { maxLength: 3 }),
    hari: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
    teams: fc.boolean(),
  })
  .map(({ people, kuota, minimum, mingguan, holidays, hari, teams }) => {
    const anggota = people.map(
      (one, index): Anggota => ({
        nip: nip(index),
        disini: () => true,
        berjalan: new Set(one.berjalan),
        lain: none,
        diTempat: none,
        wajib: new Set(one.wajib),
        skema: new Set(one.wajib),
        terkuota: new Set(one.berjalan),
        cuti: (date) => one.cuti.includes(date),
        halangan: () => null,
      }),
    )
    const nips = anggota.map((one) => one.nip)
    const half = Math.ceil(nips.length / 2)
    const pola: Pola[] = teams
      ? [{ tim: [nips.slice(0, half), nips.slice(half)], hari }]
      : nips.map((one) => ({ nip: one, hari }))
    const limits: Omit<BatasHari, 'libur'> = {
      kuota: batas(kuota),
      minimum: batas(minimum),
      mingguan: batas(mingguan),
      bulanan: null,
      tahunan: null,
      dasarCuti: 'PP',
      dasarGanda: 'Permen',
    }
    const facts = {
      anggota,
      dari: DARI,
      sampai: SAMPAI,
      dirumahkan: none,
      batas: (date: string) => ({ ...limits, libur: holidays.includes(date) ? LIBUR : null }),
    }
    return { facts, pola, kuota, minimum, mingguan, holidays }
  })

const plan = ({ facts, pola }: { facts: RosterFacts; pola: readonly Pola[] }) =>
  planRoster(daysOfPola(pola, DARI, SAMPAI), facts)

describe('a roster', () => {
  it('breaks no cap, no floor and no weekly limit, and gives no day of leave or holiday', () => {
    fc.assert(
      fc.property(anyUnit, (unit) => {
        const given = plan(unit).filter(({ halangan }) => !halangan)
        const { facts, kuota, minimum, mingguan, holidays } = unit
        for (const date of DAYS) {
          const now = given.filter(({ tanggal }) => tanggal === date).map((day) => day.nip)
          if (now.length === 0) continue
          expect(holidays).not.toContain(date)
          const off = facts.anggota.filter((one) => one.berjalan.has(date) || now.includes(one.nip))
          if (kuota !== null) expect(off.length).toBeLessThanOrEqual(kuota)
          const onSite = facts.anggota.filter((one) => !off.includes(one) && !one.cuti(date))
          if (minimum !== null) expect(onSite.length).toBeGreaterThanOrEqual(minimum)
          for (const one of facts.anggota) if (one.cuti(date)) expect(now).not.toContain(one.nip)
        }
        for (const one of facts.anggota) {
          const own = given.filter((day) => day.nip === one.nip).map(({ tanggal }) => tanggal)
          for (const date of own) {
            const week = new Set([...own, ...one.berjalan, ...one.wajib].map(String))
            const held = [...week].filter((day) => weekOf(day) === weekOf(date)).length
            if (mingguan !== null) expect(held).toBeLessThanOrEqual(mingguan)
          }
        }
      }),
    )
  })

  it('answers every day asked for once, the same for the same input in any order', () => {
    fc.assert(
      fc.property(anyUnit, (unit) => {
        const told = plan(unit)
        const asked = daysOfPola(unit.pola, DARI, SAMPAI)
        expect(told).toHaveLength(asked.length)
        expect(planRoster(asked.toReversed(), unit.facts)).toEqual(told)
        for (const { halangan } of told) if (halangan) expect(halangan.dasar).toBeTruthy()
      }),
    )
  })

  it('is fair: of people alike none gets more than one day more than another', () => {
    const alike = fc.record({
      count: fc.integer({ min: 1, max: 9 }),
      kuota: fc.integer({ min: 0, max: 9 }),
      mingguan: fc.integer({ min: 1, max: 5 }),
      hari: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
    })
    fc.assert(
      fc.property(alike, ({ count, kuota, mingguan, hari }) => {
        const anggota = Array.from({ length: count }, (_, index) => person(index))
        const pola = anggota.map((one) => ({ nip: one.nip, hari }))
        const told = plan({ facts: unitOf(anggota, kuota, mingguan), pola })
        const given = told.filter(({ halangan }) => !halangan)
        const counts = anggota.map((one) => given.filter((day) => day.nip === one.nip).length)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

const person = (index: number): Anggota => ({
  nip: nip(index),
  disini: () => true,
  berjalan: none,
  lain: none,
  diTempat: none,
  wajib: none,
  skema: none,
  terkuota: none,
  cuti: () => false,
  halangan: () => null,
})

const unitOf = (anggota: readonly Anggota[], kuota: number | null, mingguan: number | null) => ({
  anggota,
  dari: DARI,
  sampai: SAMPAI,
  dirumahkan: none,
  batas: () => ({
    libur: null,
    kuota: batas(kuota),
    minimum: null,
    mingguan: batas(mingguan),
    bulanan: null,
    tahunan: null,
    dasarCuti: 'PP',
    dasarGanda: 'Permen',
  }),
})

describe('a rotation', () => {
  const four = [0, 1, 2, 3].map(person)
  const tuesdays = four.map((one) => ({ nip: one.nip, hari: [2] }))

  it('gives the Tuesdays by turns where two of four may go', () => {
    const told = plan({ facts: unitOf(four, 2, 2), pola: tuesdays })
    const by = (date: string) =>
      told.filter((day) => day.tanggal === date && !day.halangan).map((day) => day.nip)
    expect(by('2026-11-03')).toEqual([nip(0), nip(1)])
    expect(by('2026-11-10')).toEqual([nip(2), nip(3)])
    expect(by('2026-11-17')).toEqual([nip(0), nip(1)])
  })

  it('offers who found the day full the emptiest other day of that week', () => {
    const told = plan({ facts: unitOf(four, 2, 2), pola: tuesdays })
    const first = told.filter(({ tanggal }) => tanggal === '2026-11-03')
    expect(first.map(({ usulan }) => usulan)).toEqual([null, null, '2026-11-02', '2026-11-04'])
    expect(first.at(2)?.halangan).toMatchObject({ kode: 'wfa.kuota', dasar: 'Perbup' })
  })

  it('begins with those who hold the fewest days', () => {
    const people = [{ ...person(0), berjalan: new Set(['2026-11-05']) }, person(1)]
    const pola = people.map((one) => ({ nip: one.nip, hari: [2] }))
    const [winner] = plan({ facts: unitOf(people, 1, 2), pola }).filter((day) => !day.halangan)
    expect(winner).toMatchObject({ tanggal: '2026-11-03', nip: nip(1) })
  })

  it('lets two teams alternate by the week', () => {
    const pola: Pola[] = [{ tim: [[nip(0)], [nip(1)]], hari: [1, 2] }]
    expect(
      daysOfPola(pola, '2026-11-04', '2026-11-17').map((day) => [day.tanggal, day.nip]),
    ).toEqual([
      ['2026-11-09', nip(1)],
      ['2026-11-10', nip(1)],
      ['2026-11-16', nip(0)],
      ['2026-11-17', nip(0)],
    ])
  })
})
