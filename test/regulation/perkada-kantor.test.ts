import { describe, expect, it } from 'vitest'
import { crowdOn, officeLimit } from '../../src/domain/wfa/kantor-penuh.ts'
import { POLICY } from './situations.ts'

const clause = { value: { kursi: 2 }, basis: 'Perbup contoh' }
const hari = {
  pegawai: 5,
  hadir: ['a', 'b', 'c', 'd'],
  layak: new Set(['b', 'c', 'd']),
  hariWfa: new Map([
    ['b', 2],
    ['d', 1],
  ]),
}

describe('R115: too many in the office', () => {
  it.each([
    ['seats', 7, { kursi: 4 }, 4],
    ['a share, rounded down', 11, { bagian: 7_500 }, 8],
  ] as const)('is more than %s', (_what, people, value, most) => {
    expect(officeLimit(people, value)).toBe(most)
  })

  it('says by how many, and suggests as many who may work elsewhere, those with the fewest such days first', () => {
    expect(crowdOn(hari, clause)).toEqual({
      batas: 2,
      lebih: 2,
      saran: ['c', 'd'],
      dasar: 'Perbup contoh',
    })
  })

  it('suggests nobody whose duty is at the office', () => {
    expect(crowdOn({ ...hari, layak: new Set() }, clause)?.saran).toEqual([])
  })

  it('says nothing where the office holds all, or where no Perkada sets it', () => {
    expect(crowdOn({ ...hari, hadir: ['a', 'b'] }, clause)).toBeNull()
    expect(crowdOn(hari, null)).toBeNull()
    expect(POLICY.ketentuan.kantorMaksimum).toBeNull()
  })
})
