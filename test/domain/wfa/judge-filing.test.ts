import { describe, expect, it } from 'vitest'
import { freeDays } from '../../../src/domain/wfa/alternatif.ts'
import { judgeFiling } from '../../../src/domain/wfa/judge-filing.ts'
import { eligibleOf } from '../../../src/domain/wfa/kelayakan.ts'
import { limitsOf } from '../../../src/domain/wfa/roster-batas.ts'
import { national as NATIONAL } from '../../../src/policy/national.ts'
import { filing, filingFacts, findingOf, kasus, PEGAWAI, UNIT } from '../../regulation/filing.ts'
import { SHIPPED } from '../../support/calendar.ts'
import { nipKe } from '../../support/people.ts'

describe('one finding of a rule', () => {
  const strict = { 'wfa.batas-mingguan': { value: 1, basis: 'Perbup lama' } }
  const law = (since: string, wfa: object = {}) => ({
    since,
    policy: { ...NATIONAL, wfa: { ...NATIONAL.wfa, ...wfa } },
  })

  it('is the stricter of two editions, whichever comes first', () => {
    const asked = filingFacts({ hariDiminta: ['2026-12-01', '2026-12-02'] })
    for (const editions of [
      [law('2020-01-01', strict), law('2026-12-02')],
      [law('2020-01-01'), law('2026-12-02', strict)],
    ] as const) {
      const found = judgeFiling(asked, editions).aturan
      const weekly = found.filter(({ kode }) => kode === 'wfa.batas-mingguan')
      expect(weekly).toMatchObject([{ hasil: 'tolak', dasar: 'Perbup lama' }])
    }
  })

  it('names the days of both', () => {
    const hariDiminta = ['2026-12-01', '2026-12-02']
    const asked = filingFacts({ hariDiminta, hariBerjalan: hariDiminta })
    const { aturan } = judgeFiling(asked, [law('2020-01-01'), law('2026-12-02')])
    expect(aturan.find(({ kode }) => kode === 'wfa.hari-ganda')).toMatchObject({
      hasil: 'tolak',
      hari: hariDiminta,
    })
  })

  it('says until when a sanction stands, where the end of all is known', () => {
    const decided = { keadaan: 'diputuskan', dari: '2026-08-01' } as const
    const found = (...cases: Parameters<typeof kasus>[0][]) =>
      findingOf(filing({ kasus: cases.map(kasus) }), 'wfa.disiplin')
    const until = (sampai: string) => ({ ...decided, sampai })
    expect(found(until('2027-01-31'))).toMatchObject({ hari: ['2026-11-19'], sampai: '2027-02-01' })
    expect(found(until('2027-01-31'), until('2026-12-31'))?.sampai).toBe('2027-02-01')
    expect(found(until('2027-01-31'), decided)).not.toHaveProperty('sampai')
    expect(found(decided)).not.toHaveProperty('sampai')
    const done = { ...until('2027-06-30'), keadaan: 'selesai' } as const
    expect(found(until('2027-01-31'), done)?.sampai).toBe('2027-02-01')
  })
})

describe('who counts as eligible (R19)', () => {
  const eligible = (told: object, wfa: object = {}, day = '2026-11-23') =>
    eligibleOf([{ ...PEGAWAI, ...told }], [], UNIT, { ...NATIONAL.wfa, ...wfa })(day).length === 1
  const boxes = { 'wfa.kotak-talenta': { value: [7, 8, 9], basis: 'Perkada' } }

  it.each<[string, boolean, object, object?]>([
    ['the months in the position end on that day', true, { tmtJabatan: '2026-08-23' }],
    ['one day of them is missing', false, { tmtJabatan: '2026-08-24' }],
    [
      'any months where none are asked for',
      true,
      { tmtJabatan: '2026-11-20' },
      { 'wfa.baru-menjabat': null },
    ],
    ['the last predicate is Baik', true, { predikatTerakhir: 'Baik' }],
    ['it is below', false, { predikatTerakhir: 'Butuh  Perbaikan' }],
    ['it is below, written otherwise', false, { predikatTerakhir: ' KURANG/Misconduct ' }],
    ['it is not known', true, { predikatTerakhir: null }],
    ['nobody asks for it', true, { predikatTerakhir: 'kurang' }, { 'wfa.predikat': null }],
    ['the talent box is one of those', true, { kotakTalenta: 7 }, boxes],
    ['it is another', false, { kotakTalenta: 6 }, boxes],
    ['the talent box is not known', true, { kotakTalenta: null }, boxes],
  ])('%s: %s', (_, expected, told, wfa) => {
    expect(eligible(told, wfa)).toBe(expected)
  })
})

describe('the numbers of a unit’s days', () => {
  const limits = (wfa: object) =>
    limitsOf([{ since: '2020-01-01', policy: { ...NATIONAL, wfa: { ...NATIONAL.wfa, ...wfa } } }], {
      unit: () => UNIT,
      rekan: () => Array.from({ length: 11 }, (_, at) => ({ ...PEGAWAI, nip: nipKe(at + 1) })),
      kasus: [],
      layanan: [
        { nama: 'Loket', hari: [1, 2], minimum: 2 },
        { nama: 'Konsultasi', hari: [2], minimum: 4 },
      ].map((one) => ({ kode: one.nama, mulai: 480, selesai: 900, ...one })),
      kalender: SHIPPED,
    })('2026-11-24')

  it('are those of the law: the places of the eligible, and the most that any window of the day needs', () => {
    expect(limits({})).toMatchObject({
      libur: null,
      kuota: { nilai: 5 },
      minimum: { nilai: 4 },
      mingguan: { nilai: 2 },
      bulanan: null,
    })
    expect(limits({ 'wfa.minimum-kantor': { value: 6, basis: 'Perkada' } }).minimum).toEqual({
      nilai: 6,
      dasar: 'Perkada',
    })
  })

  it('bind nothing where the law only warns or is silent', () => {
    const warns = { value: 3_000, basis: 'Perkada', effect: 'peringatan' }
    expect(limits({ 'wfa.kuota': warns, 'wfa.minimum-kantor': null })).toMatchObject({
      kuota: null,
      minimum: null,
    })
  })
})

describe('days in place of those that are full', () => {
  const asked = filingFacts({
    hariDiminta: ['2026-11-17', '2026-11-19'],
    terpakai: new Map([['2026-11-17', 5]]),
  })
  const law = [{ since: '2020-01-01', policy: NATIONAL }] as const
  const free = (facts: typeof asked, candidates: readonly string[]) =>
    freeDays(facts, judgeFiling(facts, law).aturan, candidates, law)

  it('stand beside the days that are not full', () => {
    // The 17th is full and the 19th is kept: the week has one day left.
    const candidates = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-24']
    expect(free(asked, candidates)).toEqual(['2026-11-18', '2026-11-20', '2026-11-24'])
  })

  it('are five at most, and none while nothing is full', () => {
    const many = ['23', '24', '25', '26', '27', '30'].map((day) => `2026-11-${day}`)
    expect(free(asked, many)).toEqual(many.slice(0, 5))
    expect(free({ ...asked, terpakai: new Map() }, many)).toEqual([])
  })
})
