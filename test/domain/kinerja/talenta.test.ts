import { describe, expect, it } from 'vitest'
import { talentOf } from '../../../src/domain/kinerja/talenta.ts'
import { national } from '../../../src/policy/national.ts'

/** The box of a month (R15, E24). It informs; the gate reads the box that SIMPEG tells. */
describe('the talent box of a month', () => {
  it.each([
    ['sangat-baik', 80, { kinerja: 10_000, potensial: 8_000, kotak: 9 }],
    ['baik', 79.99, { kinerja: 8_000, potensial: 7_999, kotak: 7 }],
    ['baik', 59.99, { kinerja: 8_000, potensial: 5_999, kotak: 4 }],
    ['butuh-perbaikan', 60, { kinerja: 6_000, potensial: 6_000, kotak: 5 }],
    ['kurang', 0, { kinerja: 4_000, potensial: 0, kotak: 1 }],
    ['sangat-kurang', 100, { kinerja: 2_000, potensial: 10_000, kotak: 6 }],
  ] as const)('of %s with a potential of %d', (predikat, potensial, found) => {
    expect(talentOf(predikat, potensial, national.kinerja)).toEqual(found)
  })

  it('is none while nobody has rated or SIMPEG tells no potential; a potential of 0 is one', () => {
    expect(talentOf(null, 80, national.kinerja)).toBeNull()
    expect(talentOf('baik', undefined, national.kinerja)).toBeNull()
    expect(talentOf('baik', 0, national.kinerja)?.kotak).toBe(4)
  })
})
