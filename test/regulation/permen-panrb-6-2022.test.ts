import { describe, expect, it } from 'vitest'
import { capaianBulan, type Kra, reachedShare } from '../../src/domain/kinerja/capaian.ts'
import { predikatOf } from '../../src/domain/kinerja/predikat.ts'
import { national } from '../../src/policy/national.ts'

describe('Evaluation: the predicate by results (hasil kerja) and behaviour (perilaku kerja)', () => {
  it.each([
    ['E43', 'di-atas', 'di-bawah', 'kurang'],
    ['E43', 'di-bawah', 'di-atas', 'butuh-perbaikan'],
    ['E43', 'di-bawah', 'di-bawah', 'sangat-kurang'],
    ['matrix', 'di-atas', 'di-atas', 'sangat-baik'],
    ['matrix', 'di-atas', 'sesuai', 'baik'],
    ['matrix', 'sesuai', 'di-atas', 'baik'],
    ['matrix', 'sesuai', 'sesuai', 'baik'],
    ['matrix', 'sesuai', 'di-bawah', 'kurang'],
    ['matrix', 'di-bawah', 'sesuai', 'butuh-perbaikan'],
  ] as const)(
    '%s: results %s and behaviour %s make %s',
    (_, hasilKerja, perilakuKerja, predikat) => {
      expect(predikatOf({ hasilKerja, perilakuKerja })).toBe(predikat)
    },
  )
})

describe('Annex, "kondisi khusus": an indicator where less is better (R97) [P]', () => {
  const KETENTUAN = national.kinerja.capaian.value
  const kra = (over: Partial<Kra>): Kra => ({
    kode: 'KRA-1',
    target: 5,
    arah: 'turun',
    bobot: 100,
    realisasi: 3,
    bukti: true,
    dampak: null,
    ...over,
  })

  it('E71: target 5 days, realised 3: 140, capped at the edition’s 120', () => {
    expect(reachedShare(5, 3, 'turun')).toBe(14_000)
    expect(capaianBulan([kra({})], KETENTUAN)).toBe(12_000)
  })

  it('E71: target 0 findings is reached or missed', () => {
    expect(capaianBulan([kra({ target: 0, realisasi: 9 })], KETENTUAN)).toBe(0)
    expect(capaianBulan([kra({ target: 0, realisasi: 0 })], KETENTUAN)).toBe(10_000)
  })

  it.each([
    ['as much as the target', 5, 10_000],
    ['more than the target', 6, 8_000],
    ['twice the target', 10, 0],
    ['more than twice the target: never below 0', 12, 0],
  ])('%s', (_, realisasi, reached) => {
    expect(capaianBulan([kra({ realisasi })], KETENTUAN)).toBe(reached)
  })

  it('is the mean by weight, each capped by itself', () => {
    const both = [kra({ bobot: 30 }), kra({ kode: 'KRA-2', arah: 'naik', realisasi: 4, bobot: 70 })]
    expect(capaianBulan(both, KETENTUAN)).toBe((12_000 * 30 + 8_000 * 70) / 100)
  })

  it('counts nothing that nobody told as reached, also where less is better', () => {
    const told = kra({ kode: 'KRA-2', realisasi: 5 })
    expect(capaianBulan([kra({ realisasi: null }), told], KETENTUAN)).toBe(5_000)
    expect(capaianBulan([kra({ target: 0, realisasi: null }), told], KETENTUAN)).toBe(5_000)
  })
})
