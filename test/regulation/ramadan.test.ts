import { describe, expect, it } from 'vitest'
import { refusalsOfRamadan } from '../../src/domain/kinerja/halangan.ts'
import { awaitedRamadan, possibleRamadan } from '../../src/domain/shared/ramadan.ts'
import { judgeCalendar } from '../../src/operations/sistem/judge-calendar.ts'
import { KALENDER } from './situations.ts'

/** 1448 H, as an officer enters it: about 8 February to 9 March 2027. */
const ENTERED = {
  ...KALENDER,
  ramadan: [
    ...KALENDER.ramadan,
    { dari: '2027-02-08', sampai: '2027-03-09', dasar: 'Keputusan Menteri Agama' },
  ],
}
const asked = (today: string, kalender = KALENDER) =>
  awaitedRamadan(kalender, today).map(({ hijriah }) => hijriah)
const refused = (bulan: string, kalender = KALENDER) =>
  refusalsOfRamadan(bulan, kalender).map(({ code }) => code)

describe('R111: the days of Ramadan are asked for in time, and never computed', () => {
  it('says only between which days it may fall, some days wider than it will be', () => {
    expect(possibleRamadan(1448)).toEqual({
      hijriah: 1448,
      palingAwal: '2027-02-06',
      palingAkhir: '2027-03-11',
    })
    // As it was: 19 February to 20 March 2026, and 1 to 30 March 2025.
    expect(possibleRamadan(1447)).toMatchObject({
      palingAwal: '2026-02-17',
      palingAkhir: '2026-03-22',
    })
    const { palingAwal, palingAkhir } = possibleRamadan(1446)
    expect([palingAwal <= '2025-03-01', palingAkhir >= '2025-03-30']).toEqual([true, true])
  })

  it.each([
    ['61 days before it can begin', '2026-12-07', []],
    ['60 days before it can begin', '2026-12-08', [1448]],
    ['while it may last', '2027-03-11', [1448]],
    ['after it is over', '2027-03-12', []],
  ])('is asked for: %s', (_when, today, years) => {
    expect(asked(today)).toEqual(years)
    expect(asked(today, ENTERED)).toEqual([])
  })

  it('is asked for where only another one was entered', () => {
    const later = { dari: '2028-01-28', sampai: '2028-02-26', dasar: 'Keputusan Menteri Agama' }
    expect(asked('2026-12-08', { ...KALENDER, ramadan: [later] })).toEqual([1448])
  })

  it.each([
    ['that begins on the last day on which it may end', '2027-03-11', '2027-04-09', []],
    ['that begins a day later', '2027-03-12', '2027-04-10', [1448]],
    ['that ends on the first day on which it can begin', '2027-01-08', '2027-02-06', []],
    ['that ends a day before', '2027-01-07', '2027-02-05', [1448]],
  ])('is asked for, or not, where days were entered %s', (_, dari, sampai, years) => {
    const entered = { dari, sampai, dasar: 'Keputusan Menteri Agama' }
    expect(asked('2026-12-08', { ...KALENDER, ramadan: [entered] })).toEqual(years)
  })

  it('is a finding of doctor, which says what to do', () => {
    const found = judgeCalendar(KALENDER, '2026-12-08').filter(
      ({ kode }) => kode === 'kalender-ramadan',
    )
    expect(found).toMatchObject([
      { keadaan: 'peringatan', pesan: { id: expect.stringContaining('6 Februari 2027') } },
    ])
  })

  it.each([
    ['2027-01', []],
    ['2027-02', ['kalender.ramadan-belum-ada']],
    ['2027-03', ['kalender.ramadan-belum-ada']],
    ['2027-04', []],
    // It may begin on 1 November 2035, and end on 1 November 2038.
    ['2035-10', []],
    ['2035-11', ['kalender.ramadan-belum-ada']],
    ['2038-11', ['kalender.ramadan-belum-ada']],
    ['2038-12', []],
    // That of 2026 is entered.
    ['2026-03', []],
  ])('keeps a month open into which it may fall: %s', (bulan, codes) => {
    expect(refused(bulan)).toEqual(codes)
    if (bulan < '2028') expect(refused(bulan, ENTERED)).toEqual([])
  })

  it('is asked for twice in a year that has two', () => {
    // In 2030 one Ramadan begins in January and the next in December.
    expect([...new Set([...asked('2030-01-10'), ...asked('2030-12-30')])]).toHaveLength(2)
  })
})
