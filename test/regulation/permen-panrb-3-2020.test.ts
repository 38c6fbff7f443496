import { describe, expect, it } from 'vitest'
import { talentBox } from '../../src/domain/kinerja/talenta.ts'
import { national } from '../../src/policy/national.ts'
import { presets } from '../../src/policy/presets/index.ts'
import { filing, findingOf, PEGAWAI } from './filing.ts'

const mkd = presets['jabar-mkd-2023']
if (!mkd) throw new Error('the preset of the MKD is missing')

const { talenta } = national.kinerja

/** Returns the box of two scores as people speak of them: 79.99. */
const box = (kinerja: number, potensial: number) =>
  talentBox(Math.round(kinerja * 100), Math.round(potensial * 100), talenta.value)

const hasil = (kotakTalenta: number) =>
  findingOf(filing({ pegawai: { ...PEGAWAI, kotakTalenta } }, mkd), 'wfa.kotak-talenta')?.hasil

describe('The nine talent boxes of performance and potential', () => {
  it.each([
    [80, 79.99, 7],
    [80, 80, 9],
    [80, 59.99, 4],
  ])(
    'E24: performance %d with potential %d is box %i, which the gate lets pass (R15)',
    (kinerja, potensial, kotak) => {
      expect(box(kinerja, potensial)).toBe(kotak)
      expect(hasil(kotak)).toBe('lolos')
    },
  )

  it.each([
    [59.99, 59.99, 1],
    [60, 59.99, 2],
    [59.99, 60, 3],
    [60, 79.99, 5],
    [59.99, 80, 6],
    [79.99, 80, 8],
  ])('performance %d with potential %d is box %i: a bound belongs above', (y, x, kotak) => {
    expect(box(y, x)).toBe(kotak)
  })

  it('score the predicates 100, 80, 60, 40 and 20 on the axis of performance', () => {
    expect(Object.values(talenta.value.kinerja)).toEqual([10_000, 8_000, 6_000, 4_000, 2_000])
  })

  it('are let pass by the gate from middle performance on, but for low potential there', () => {
    const passing = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((kotak) => hasil(kotak) === 'lolos')
    expect(passing).toEqual([4, 5, 7, 8, 9])
  })
})
