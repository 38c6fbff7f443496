import { describe, expect, it } from 'vitest'
import { fewMonths, trendOf, trendStart } from '../../../src/domain/kinerja/tren.ts'

const served = (bulan: string, aduan = 4) => ({ bulan, unit: 2, aduan, aduanTuntas: 5, skm: 8_150 })
const worked = (bulan: string, hariWfa = 20) => ({ bulan, hariWfa, hariKerja: 200 })
const month = (at: number) => `2026-${String(at).padStart(2, '0')}`

describe('R102: a trend', () => {
  it.each([
    ['2026-11', '2025-12'],
    ['2026-12', '2026-01'],
    ['2027-01', '2026-02'],
  ])('that ends with %s begins with %s', (last, first) => {
    expect(trendStart(last)).toBe(first)
    const tren = trendOf(last, [], [])
    expect([tren.length, tren[0]?.bulan, tren.at(-1)?.bulan]).toEqual([12, first, last])
  })

  it('puts the figures of a month side by side', () => {
    const tren = trendOf('2026-11', [served('2026-11')], [worked('2026-11')])
    expect(tren.at(-1)).toEqual({
      bulan: '2026-11',
      unitMengirim: 2,
      aduan: 4,
      aduanTuntas: 5,
      skm: 8_150,
      hariWfa: 20,
      bagianWfa: 1_000,
    })
  })

  it('leaves a gap where nothing was sent, and tells a true zero', () => {
    const tren = trendOf('2026-11', [served('2026-11', 0)], [worked('2026-11', 0)])
    expect(tren.at(-1)).toMatchObject({ aduan: 0, hariWfa: 0, bagianWfa: 0 })
    expect(tren.at(-2)).toEqual({
      bulan: '2026-10',
      unitMengirim: 0,
      aduan: null,
      aduanTuntas: null,
      skm: null,
      hariWfa: null,
      bagianWfa: null,
    })
  })

  it('knows no share of a month in which nobody worked', () => {
    const tren = trendOf('2026-11', [], [{ bulan: '2026-11', hariWfa: 0, hariKerja: 0 }])
    expect(tren.at(-1)).toMatchObject({ hariWfa: null, bagianWfa: null })
  })

  it.each([
    [0, 0, '0 dari 12'],
    [5, 5, '5 dari 12'],
    [12, 5, '5 dari 12'],
    [3, 12, '3 dari 12'],
    [6, 6, undefined],
    [12, 12, undefined],
  ])('of %i months of services and %i of work says whether they are few', (a, b, said) => {
    const some = (count: number) => Array.from({ length: count }, (_, at) => month(12 - at))
    const tren = trendOf(
      '2026-12',
      some(a).map((one) => served(one)),
      some(b).map((one) => worked(one)),
    )
    const note = fewMonths(tren)?.id
    if (said === undefined) expect(note).toBeUndefined()
    else expect(note).toContain(said)
  })
})
