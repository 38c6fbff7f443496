import { describe, expect, it } from 'vitest'
import { judgeRole } from '../../src/cli/doctor/pair.ts'
import { addressIn, nextEpoch, type Peran, type PeranMesin } from '../../src/cli/pair/folder.ts'
import { judgeSiaga } from '../../src/operations/sistem/judge-siaga.ts'

const ROLE: PeranMesin = {
  peran: 'utama',
  epoch: 1,
  sendiri: false,
  digantikan: null,
  lengkap: true,
  sisihkan: false,
}
const other = (peran: Peran, epoch: number) => ({ peran, epoch, letak: null })

describe('a pair', () => {
  it.each([
    ['a primary with its standby is well', ROLE, other('siaga', 1), 'baik'],
    ['a primary without one should have it back', ROLE, null, 'peringatan'],
    ['a primary beside a higher epoch is broken', ROLE, other('utama', 2), 'rusak'],
    ['so is one that heard of it before', { ...ROLE, digantikan: 2 }, null, 'rusak'],
    ['a standby with its primary is well', { ...ROLE, peran: 'siaga' }, other('utama', 1), 'baik'],
    [
      'one that has not all of it cannot take over',
      { ...ROLE, peran: 'siaga', lengkap: false },
      other('utama', 1),
      'peringatan',
    ],
    ['a standby without its primary is broken', { ...ROLE, peran: 'siaga' }, null, 'rusak'],
  ] as const)('%s', (_, role, state, keadaan) => {
    expect(judgeRole(role, state).keadaan).toBe(keadaan)
  })

  it.each([
    ['one that follows closely is well', { kontak: 99_000, tertinggal: 12 }, 'baik'],
    ['one that is behind is slow', { kontak: 99_000, tertinggal: 9_000 }, 'peringatan'],
    ['so is one that does not come up', { kontak: 99_000, tertinggal: null }, 'peringatan'],
    ['one that is silent is away', { kontak: 9_000, tertinggal: 12 }, 'peringatan'],
    ['one that was never heard is away', { kontak: null, tertinggal: null }, 'peringatan'],
    ['nobody may write beside a higher epoch', { tutup: 'digantikan' }, 'rusak'],
  ] as const)('judges a standby: %s', (_, seen, keadaan) => {
    const pasangan = {
      epoch: 1,
      kontak: 99_000,
      tertinggal: 1,
      tutup: null,
      menungguSiaga: false,
      ...seen,
    }
    expect(judgeSiaga({ pasangan }, 100_000).map((one) => one.keadaan)).toEqual([keadaan])
  })

  it('never lets both machines write in one epoch', () => {
    const epochs = [0, 1, 2, 3, 8].map((heard) => [nextEpoch(true, heard), nextEpoch(false, heard)])
    expect(epochs).toEqual([
      [1, 2],
      [3, 2],
      [3, 4],
      [5, 4],
      [9, 10],
    ])
  })

  it('reads the addresses of machines', () => {
    expect(addressIn('mesin-2.kab.go.id', 8788)).toEqual({ host: 'mesin-2.kab.go.id', port: 8788 })
    expect(addressIn('10.0.0.2:9000', 8788)).toEqual({ host: '10.0.0.2', port: 9000 })
    expect(addressIn('[fd00::2]:9000', 8788)).toEqual({ host: 'fd00::2', port: 9000 })
    expect(addressIn('fd00::2', 8788)).toEqual({ host: 'fd00::2', port: 8788 })
    for (const wrong of ['', 'a b', 'x:0', 'x:65535', 'https://x']) {
      expect(addressIn(wrong, 8788), wrong).toBeNull()
    }
  })
})
