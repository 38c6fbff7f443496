import { describe, expect, it } from 'vitest'
import type { KetentuanCapaian } from '../../../src/domain/kinerja/capaian.ts'
import {
  type KraPendukung,
  resultsOfUnit,
  type SasaranUnit,
} from '../../../src/domain/kinerja/sasaran-unit.ts'
import { nipKe } from '../../support/people.ts'

const KETENTUAN: KetentuanCapaian = {
  wajibBukti: false,
  batasKra: 12_000,
  diAtas: 11_000,
  sesuai: 9_000,
}

const target = (more: Partial<SasaranUnit> = {}): SasaranUnit => ({
  kode: 'SU-1',
  hasil: 'Layanan',
  indikator: 'Indeks',
  satuan: 'poin',
  target: 100,
  arah: 'naik',
  bobot: 50,
  realisasi: null,
  bukti: false,
  ...more,
})

const kra = (n: number, realisasi: number | null, more: Partial<KraPendukung> = {}) => ({
  nip: nipKe(n),
  sasaran: 'SU-1',
  kra: { kode: 'a', target: 100, bobot: 1, realisasi, bukti: false, dampak: null },
  ...more,
})

const reached = (more: Partial<SasaranUnit>) =>
  resultsOfUnit([target(more)], [], KETENTUAN).sasaran[0]?.capaian

describe('R101: a target of a unit', () => {
  it.each([
    ['is reached in proportion', { realisasi: 92 }, 9_200],
    ['counts up to the cap', { realisasi: 300 }, 12_000],
    ['is missed where nothing came of it', { realisasi: 0 }, 0],
    ['says nothing while no result was sent', { realisasi: null }, null],
    ['where less is better', { arah: 'turun', target: 5, realisasi: 3 }, 12_000],
    ['where less is better, and it was too much', { arah: 'turun', target: 5, realisasi: 11 }, 0],
    [
      'where less is better, of none, and none there was',
      { arah: 'turun', target: 0, realisasi: 0 },
      10_000,
    ],
    ['where less is better, and no result was sent', { arah: 'turun', target: 0 }, null],
    ['of 0 where more is better cannot be measured', { target: 0, realisasi: 4 }, null],
  ] as const)('%s', (_, more, expected) => {
    expect(reached(more)).toBe(expected)
  })

  it('is not called missed where the evidence that KRA need was not sent', () => {
    const strict = { ...KETENTUAN, wajibBukti: true }
    const [one] = resultsOfUnit([target({ realisasi: 92 })], [], strict).sasaran
    expect(one).toMatchObject({ capaian: 9_200, bukti: false })
  })
})

describe('R101: the month of a unit', () => {
  it.each([
    [
      'by weight',
      [
        [100, 60],
        [50, 40],
      ],
      8_000,
      2,
    ],
    [
      'of what was sent alone',
      [
        [100, 60],
        [null, 40],
      ],
      10_000,
      1,
    ],
    [
      'without what has no weight',
      [
        [100, 60],
        [0, 0],
      ],
      10_000,
      1,
    ],
    [
      'in proportion where weights do not make 100',
      [
        [100, 1],
        [40, 2],
      ],
      6_000,
      2,
    ],
    [
      'of nothing sent is not known',
      [
        [null, 60],
        [null, 40],
      ],
      null,
      0,
    ],
    ['without targets is not known', [], null, 0],
  ] as const)('is added up %s', (_, told, capaian, terhitung) => {
    const all = told.map(([realisasi, bobot], at) => target({ kode: `SU-${at}`, realisasi, bobot }))
    expect(resultsOfUnit(all, [], KETENTUAN)).toMatchObject({ capaian, terhitung })
  })
})

describe('R101: the KRA that serve a target', () => {
  const support = (all: readonly KraPendukung[], ketentuan = KETENTUAN) =>
    resultsOfUnit([target()], all, ketentuan).sasaran[0]?.pendukung

  it.each([
    ['nobody', [], { pegawai: 0, capaian: null }],
    ['two people, by their mean', [kra(1, 100), kra(2, 50)], { pegawai: 2, capaian: 7_500 }],
    [
      'a person once, however many of their KRA',
      [kra(1, 100), kra(1, 80)],
      { pegawai: 1, capaian: 9_000 },
    ],
    [
      'people who told nothing, without calling that 0',
      [kra(1, 90), kra(2, null)],
      { pegawai: 2, capaian: 9_000 },
    ],
    ['people without any result yet', [kra(1, null)], { pegawai: 1, capaian: null }],
    [
      'none that serve another target',
      [kra(1, 90, { sasaran: 'SU-2' })],
      { pegawai: 0, capaian: null },
    ],
  ])('counts %s', (_, all, expected) => {
    expect(support(all)).toEqual(expected)
  })

  it('count by the rules of people, evidence among them', () => {
    expect(support([kra(1, 100)], { ...KETENTUAN, wajibBukti: true })).toEqual({
      pegawai: 1,
      capaian: 0,
    })
  })
})
