import { describe, expect, it } from 'vitest'
import {
  type Anggota,
  type BatasHari,
  planRoster,
  type RosterFacts,
} from '../../../src/domain/wfa/roster.ts'
import { rosterGuard } from '../../../src/domain/wfa/roster-jaga.ts'
import { nipKe } from '../../support/people.ts'

const TUESDAY = '2026-11-17'
const [AYU, BENI, CICI] = [1, 2, 3].map(nipKe) as [string, string, string]
const none: ReadonlySet<string> = new Set()
const days = (...dates: string[]) => new Set(dates)
const batas = (nilai: number) => ({ nilai, dasar: 'Perbup' })
const BECAUSE = { kode: 'wfa.predikat', pesan: { id: 'Tidak.', en: 'No.' }, dasar: 'KMK' }

const person = (nip: string, told: Partial<Anggota> = {}): Anggota => ({
  nip,
  disini: () => true,
  berjalan: none,
  lain: none,
  diTempat: none,
  wajib: none,
  skema: none,
  terkuota: none,
  cuti: () => false,
  halangan: () => null,
  ...told,
})
const facts = (
  limits: Partial<BatasHari> = {},
  ayu: Partial<Anggota> = {},
  beni: Partial<Anggota> = {},
): RosterFacts => ({
  anggota: [person(AYU, ayu), person(BENI, beni), person(CICI)],
  dari: '2026-11-16',
  sampai: '2026-11-20',
  dirumahkan: days('2026-11-20'),
  batas: () => ({
    libur: null,
    kuota: null,
    minimum: null,
    mingguan: null,
    bulanan: null,
    tahunan: null,
    dasarCuti: 'PP',
    dasarGanda: 'Permen',
    ...limits,
  }),
})
/** Returns what stands against Ayu's Tuesday, by code. */
const against = (told: RosterFacts) =>
  planRoster([{ tanggal: TUESDAY, nip: AYU }], told)[0]?.halangan?.kode ?? null

describe('a day of a roster', () => {
  it.each<[string, RosterFacts, string | null]>([
    ['passes where nothing binds', facts(), null],
    [
      'is none on a holiday',
      facts({ libur: { ...BECAUSE, kode: 'wfa.bukan-hari-kerja' } }),
      'wfa.bukan-hari-kerja',
    ],
    [
      'is none against a rule about the person',
      facts({}, { halangan: () => BECAUSE }),
      'wfa.predikat',
    ],
    ['is none on leave', facts({}, { cuti: (date) => date === TUESDAY }), 'wfa.cuti'],
    ['passes beside leave on another day', facts({}, { cuti: (date) => date !== TUESDAY }), null],
    ['is none that is held', facts({}, { berjalan: days(TUESDAY) }), 'wfa.hari-ganda'],
    ['is none that is held by another kind', facts({}, { lain: days(TUESDAY) }), 'wfa.hari-ganda'],
    ['is none that is mandated', facts({}, { wajib: days(TUESDAY) }), 'wfa.hari-ganda'],
    ['is within the week', facts({ mingguan: batas(2) }, { berjalan: days('2026-11-16') }), null],
    [
      'is within the week with what is mandated in it',
      facts({ mingguan: batas(2) }, { berjalan: days('2026-11-16'), wajib: days('2026-11-20') }),
      'wfa.batas-mingguan',
    ],
    [
      'counts a mandated day once that is held as well',
      facts({ mingguan: batas(2) }, { berjalan: days('2026-11-20'), wajib: days('2026-11-20') }),
      null,
    ],
    [
      'does not count the weeks beside',
      facts({ mingguan: batas(1) }, { berjalan: days('2026-11-15', '2026-11-23') }),
      null,
    ],
    [
      'is within the month',
      facts({ bulanan: batas(1) }, { berjalan: days('2026-11-30') }),
      'wfa.batas-bulanan',
    ],
    [
      'does not count the months beside, nor what is mandated in this one',
      facts(
        { bulanan: batas(1) },
        { berjalan: days('2026-10-31', '2026-12-01'), wajib: days('2026-11-20') },
      ),
      null,
    ],
    [
      'is within the year',
      facts({ tahunan: batas(1) }, { berjalan: days('2026-01-01') }),
      'wfa.batas-tahunan',
    ],
    [
      'does not count the years beside',
      facts({ tahunan: batas(1) }, { berjalan: days('2025-12-31', '2027-01-01') }),
      null,
    ],
    ['finds a place', facts({ kuota: batas(1) }), null],
    [
      'finds no place where others hold it',
      facts({ kuota: batas(1) }, {}, { terkuota: days(TUESDAY) }),
      'wfa.kuota',
    ],
    [
      'finds a place that is held on another day',
      facts({ kuota: batas(1) }, {}, { terkuota: days('2026-11-18') }),
      null,
    ],
    ['leaves enough on site', facts({ minimum: batas(2) }), null],
    [
      'leaves too few beside a request',
      facts({ minimum: batas(2) }, {}, { berjalan: days(TUESDAY) }),
      'wfa.minimum-kantor',
    ],
    [
      'leaves too few beside another kind',
      facts({ minimum: batas(2) }, {}, { lain: days(TUESDAY) }),
      'wfa.minimum-kantor',
    ],
    [
      'leaves enough beside hours alone',
      facts({ minimum: batas(2) }, {}, { lain: days(TUESDAY), diTempat: days(TUESDAY) }),
      null,
    ],
    [
      'leaves too few beside leave',
      facts({ minimum: batas(2) }, {}, { cuti: (date) => date === TUESDAY }),
      'wfa.minimum-kantor',
    ],
    [
      'leaves too few beside a scheme',
      facts({ minimum: batas(2) }, {}, { skema: days(TUESDAY) }),
      'wfa.minimum-kantor',
    ],
  ])('%s', (_sentence, told, code) => {
    expect(against(told)).toBe(code)
  })

  it('counts those that the same plan gave: in the week, the month, the year, the cap and the floor', () => {
    const week = ['2026-11-16', '2026-11-17', '2026-11-18'].map((tanggal) => ({
      tanggal,
      nip: AYU,
    }))
    const home = [{ tanggal: '2026-11-20', nip: AYU }]
    const all = [AYU, BENI, CICI].map((nip) => ({ tanggal: TUESDAY, nip }))
    const codes = (asked: typeof week, limits: Partial<BatasHari>) =>
      planRoster(asked, facts(limits)).map(({ halangan }) => halangan?.kode ?? null)
    expect(codes(week, { mingguan: batas(2) })).toEqual([null, null, 'wfa.batas-mingguan'])
    expect(codes(week, { bulanan: batas(2) })).toEqual([null, null, 'wfa.batas-bulanan'])
    expect(codes(week, { tahunan: batas(2) })).toEqual([null, null, 'wfa.batas-tahunan'])
    expect(codes(all, { kuota: batas(2) })).toEqual([null, null, 'wfa.kuota'])
    expect(codes(home, { minimum: batas(1) })).toEqual(['wfa.minimum-kantor'])
    expect(codes(all, { minimum: batas(1) })).toEqual([null, null, 'wfa.minimum-kantor'])
  })
})

describe('what the database holds a roster’s day against', () => {
  const guard = (told: RosterFacts) => rosterGuard(told, { tanggal: TUESDAY, nip: AYU })
  const all = {
    kuota: batas(3),
    minimum: batas(1),
    mingguan: batas(2),
    bulanan: batas(5),
    tahunan: batas(40),
  }

  it('is the cap, the floor and each limit over its own days', () => {
    expect(guard(facts(all))).toEqual({
      kuota: 3,
      minimum: 1,
      skema: [],
      rentang: [
        { dari: '2026-11-16', sampai: '2026-11-22', batas: 2, kecuali: [] },
        { dari: '2026-11-01', sampai: '2026-11-30', batas: 5, kecuali: [] },
        { dari: '2026-01-01', sampai: '2026-12-31', batas: 40, kecuali: [] },
      ],
    })
  })

  it('takes the mandated days of the week out of it, and counts them no more', () => {
    const told = facts(all, { wajib: days('2026-11-13', '2026-11-20', '2026-11-27') })
    expect(guard(told).rentang[0]).toMatchObject({ batas: 1, kecuali: ['2026-11-20'] })
    expect(guard(told).rentang[1]).toMatchObject({ batas: 5, kecuali: [] })
  })

  it('takes out those on the Monday and on the Sunday of the week, and those of this person alone', () => {
    const week = days('2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23')
    const [first] = guard(facts(all, { wajib: week })).rentang
    expect(first).toMatchObject({ batas: 0, kecuali: ['2026-11-16', '2026-11-22'] })
    expect(guard(facts(all, {}, { wajib: week })).rentang[0]).toMatchObject({ kecuali: [] })
  })

  it('names the people that a scheme keeps at home that day', () => {
    expect(guard(facts(all, {}, { skema: days(TUESDAY) })).skema).toEqual([BENI])
    expect(guard(facts(all, {}, { skema: days('2026-11-18') })).skema).toEqual([])
  })

  it('is nothing where nothing binds', () => {
    expect(guard(facts())).toEqual({ kuota: null, minimum: null, skema: [], rentang: [] })
  })
})
