import { describe, expect, it } from 'vitest'
import { presets } from '../../src/policy/presets/index.ts'
import { filing, findingOf, PEGAWAI } from './filing.ts'

const mkd = presets['jabar-mkd-2023']
if (!mkd) throw new Error('the preset of the MKD is missing')

/** The nine boxes: performance from low to high, and in it potential from low to high. */
const BOXES = [
  [1, 3, 6],
  [2, 5, 8],
  [4, 7, 9],
] as const

const level = (score: number) => (score >= 80 ? 2 : score >= 60 ? 1 : 0)

const hasil = (kotakTalenta: number) =>
  findingOf(filing({ pegawai: { ...PEGAWAI, kotakTalenta } }, mkd), 'wfa.kotak-talenta')?.hasil

describe('The nine talent boxes, which SIMPEG works out and Luwes takes as they are sent', () => {
  it.each([
    [80, 79.99, 7],
    [80, 80, 9],
    [80, 59.99, 4],
  ])(
    'E24: performance %d with potential %d is box %i, which the gate lets pass (R15)',
    (kinerja, potensial, box) => {
      expect(BOXES[level(kinerja)]?.[level(potensial)]).toBe(box)
      expect(hasil(box)).toBe('lolos')
    },
  )

  it('are let pass by the gate from middle performance on, but for low potential there', () => {
    const passing = BOXES.flat().filter((box) => hasil(box) === 'lolos')
    expect(passing).toEqual([5, 8, 4, 7, 9])
  })
})
