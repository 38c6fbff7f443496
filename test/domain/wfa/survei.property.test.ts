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

describe('survey results', () => {
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
