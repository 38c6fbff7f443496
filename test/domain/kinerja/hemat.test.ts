import { describe, expect, it } from 'vitest'
import { compareTargets, savings, sumOfficeSavings } from '../../../src/domain/kinerja/hemat.ts'
import { commuteKm } from '../../../src/domain/kinerja/kecamatan.ts'

const ASUMSI = {
  perHari: { listrik: [1_500, 6_000], air: [200, 800], internet: [0, 100] },
  jalan: 130,
  bbmPerKm: [200, 1_000],
} as const

const spared = (facts: Partial<Parameters<typeof savings>[0]>) =>
  savings({ hariWfa: 0, km: 0, terukur: [], ...facts }, ASUMSI)

describe('savings', () => {
  it('are nothing where nobody worked elsewhere', () => {
    expect(spared({}).every(({ rupiah: [low, high] }) => low === 0 && high === 0)).toBe(true)
  })

  it('are a range that grows with the days, each kind with what it assumes', () => {
    const [listrik, air, internet, bbm] = spared({ hariWfa: 10, km: 100 })
    expect(listrik).toMatchObject({ jenis: 'listrik', rupiah: [15_000, 60_000], cara: 'perkiraan' })
    expect([air?.rupiah, internet?.rupiah]).toEqual([
      [2_000, 8_000],
      [0, 1_000],
    ])
    expect(bbm).toMatchObject({ jenis: 'bbm', rupiah: [20_000, 100_000] })
    expect(listrik?.asumsi.id).toBe(
      'Perkiraan Rp1.500 sampai Rp6.000 setiap hari WFA seorang pegawai.',
    )
  })

  it('are what was measured where it was, also where more was used than before', () => {
    const terukur = [{ jenis: 'listrik', acuan: 100, bulanIni: 130 }] as const
    expect(spared({ hariWfa: 10, terukur })[0]).toMatchObject({
      rupiah: [-30, -30],
      cara: 'terukur',
    })
  })

  it('of travel are told only where they were measured', () => {
    const kinds = (all: ReturnType<typeof spared>) => all.map(({ jenis }) => jenis)
    expect(kinds(spared({ hariWfa: 10 }))).not.toContain('perjalanan')
    const terukur = [{ jenis: 'perjalanan', acuan: 500, bulanIni: 200 }] as const
    expect(spared({ terukur }).find(({ jenis }) => jenis === 'perjalanan')?.rupiah).toEqual([
      300, 300,
    ])
  })

  it('of official vehicles and of food are told only where they were measured (R119)', () => {
    const kinds = spared({ hariWfa: 10 }).map(({ jenis }) => jenis)
    expect(kinds).toEqual(['listrik', 'air', 'internet', 'bbm'])
    const terukur = [
      { jenis: 'bbm-dinas', acuan: 900, bulanIni: 300 },
      { jenis: 'konsumsi', acuan: 100, bulanIni: 80 },
    ] as const
    const measured = spared({ terukur }).filter(({ cara }) => cara === 'terukur')
    expect(measured.map(({ jenis, rupiah }) => [jenis, rupiah[0]])).toEqual([
      ['bbm-dinas', 600],
      ['konsumsi', 20],
    ])
  })

  it('are held against several targets at once, each by its own kinds (R119)', () => {
    const nama = { id: 'Target', en: 'Target' }
    const terukur = [
      { jenis: 'listrik', acuan: 1_000, bulanIni: 680 },
      { jenis: 'bbm-dinas', acuan: 1_000, bulanIni: 250 },
    ] as const
    const targets = [
      { nama, bagian: 2_000, dasar: 'SE' },
      { nama, bagian: 7_500, jenis: ['bbm-dinas'] as const, dasar: 'Pernyataan' },
      { nama, bagian: 5_000, jenis: ['konsumsi'] as const, dasar: 'SE' },
    ]
    const reached = compareTargets(targets, terukur).map(({ tercapai }) => tercapai)
    expect(reached).toEqual([5_350, 7_500, null])
  })

  it('of the office leave out the fuel, which is the employees’ own', () => {
    expect(sumOfficeSavings(spared({ hariWfa: 10, km: 100 }))).toEqual([17_000, 69_000])
  })
})

describe('the way to the office', () => {
  const office = { lat: -5.22, lon: 104.12 }

  it('is there and back, from square to square, longer than the line', () => {
    // 0.2 degrees of latitude are 22.24 km.
    expect(commuteKm({ lat: -5.41, lon: 104.12 }, office, 100)).toBe(44)
    expect(commuteKm({ lat: -5.41, lon: 104.12 }, office, 130)).toBe(58)
  })

  it.each([
    [-5.401, 104.101],
    [-5.449, 104.149],
    [-5.425, 104.125],
  ])('is the same from everywhere in a square: %d, %d', (lat, lon) => {
    expect(commuteKm({ lat, lon }, office, 130)).toBe(58)
  })

  it('is nothing within one square, and knows the squares on both sides of the equator', () => {
    expect(commuteKm({ lat: -5.249, lon: 104.149 }, office, 130)).toBe(0)
    expect(commuteKm({ lat: 0.01, lon: 104.12 }, { lat: -0.01, lon: 104.12 }, 100)).toBe(11)
  })
})
