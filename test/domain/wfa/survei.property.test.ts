import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resultsOf } from '../../../src/domain/wfa/survei.ts'

const units = fc.array(fc.nat({ max: 12 }), { maxLength: 12 }).map((counts) =>
  counts.map((terjawab, at) => ({
    unitKerja: `u${at}`,
    namaUnit: `Unit ${at}`,
    pegawai: 12,
    terjawab,
    jumlah: [terjawab * 3],
  })),
)

const unit = (unitKerja: string, pegawai: number, terjawab: number, ...jumlah: number[]) => ({
  unitKerja,
  namaUnit: unitKerja,
  pegawai,
  terjawab,
  jumlah,
})

describe('survey results', () => {
  it('are the mean of each question, and how many of the people answered, in hundredths', () => {
    const { semua, unit: lines } = resultsOf([unit('a', 12, 8, 27, 40), unit('b', 0, 5, 15, 5)], 2)
    expect(semua).toEqual({ terjawab: 13, rata: [323, 346] })
    expect(lines.map(({ hasil, keterwakilan }) => [hasil?.rata, keterwakilan])).toEqual([
      [[338, 500], 6_667],
      // Nobody is in the unit any more.
      [[300, 100], null],
    ])
  })

  it('are told of nobody below five, and of nobody at all where that is everybody', () => {
    expect(resultsOf([unit('a', 9, 4, 12)], 1)).toMatchObject({
      semua: null,
      unit: [{ hasil: null, keterwakilan: null }],
      gabungan: null,
    })
    expect(resultsOf([unit('a', 9, 5, 15)], 1).unit).toMatchObject([{ hasil: { rata: [300] } }])
  })

  it('hide the smallest unit beside one that is too small, and no other', () => {
    const told = (...counts: number[]) => {
      const all = counts.map((count, at) => unit(`u${at}`, 20, count, count))
      const { unit: lines, gabungan } = resultsOf(all, 1)
      return [lines.map(({ hasil }) => hasil?.terjawab ?? null), gabungan?.terjawab ?? null]
    }
    expect(told(9, 7, 2)).toEqual([[9, null, null], 9])
    expect(told(7, 7, 2)).toEqual([[null, 7, null], 9])
    // Two that are too small make five together.
    expect(told(9, 7, 2, 3)).toEqual([[9, 7, null, null], 5])
    expect(told(9, 7)).toEqual([[9, 7], null])
  })

  it('let no number, and no difference of numbers that are told, stand for one to four people', () => {
    fc.assert(
      fc.property(units, (all) => {
        const { semua, unit, gabungan } = resultsOf(all, 1)
        const lines = unit.flatMap(({ hasil }) => (hasil ? [hasil.terjawab] : []))
        for (const count of lines) expect(count).toBeGreaterThanOrEqual(5)
        const rest = (semua?.terjawab ?? 0) - lines.reduce((sum, count) => sum + count, 0)
        expect(rest === 0 || rest >= 5).toBe(true)
        expect(gabungan?.terjawab ?? 0).toBe(rest)
      }),
    )
  })

  it('hide no more than they must: where every unit has five, each has its line', () => {
    fc.assert(
      fc.property(units, (all) => {
        const large = all.map((one) => ({ ...one, terjawab: one.terjawab + 5 }))
        const { unit } = resultsOf(large, 1)
        expect(unit.every(({ hasil }) => hasil !== null)).toBe(true)
      }),
    )
  })
})
