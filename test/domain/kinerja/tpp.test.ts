import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactRupiah, roundCumulatively } from '../../../src/domain/kinerja/tpp.ts'

/** A hundred-thousandth of a rupiah: what the parts of these tests are counted in. */
const FINE = exactRupiah(1) / 100_000n

describe('parts of a sum in whole rupiah', () => {
  it('add up to the sum rounded half up once, also below zero', () => {
    const part = fc.integer({ min: -250_000, max: 250_000 })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
        const rounded = roundCumulatively(parts.map((one) => BigInt(one) * FINE))
        const sum = parts.reduce((all, one) => all + one, 0)
        expect(rounded.reduce((all, one) => all + one, 0)).toBe(Math.floor(sum / 100_000 + 0.5))
        for (const [n, one] of rounded.entries())
          expect(Math.abs(one - (parts[n] ?? 0) / 100_000)).toBeLessThan(1)
      }),
    )
  })

  it.each([
    [-150_000, -1],
    [-150_001, -2],
    [-50_000, 0],
    [-50_001, -1],
    [-49_999, 0],
    [50_000, 1],
    [49_999, 0],
  ])('round %i hundred-thousandths to %i', (part, rupiah) => {
    expect(roundCumulatively([BigInt(part) * FINE]).map((one) => one + 0)).toEqual([rupiah])
  })
})
