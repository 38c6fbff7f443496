import { describe, expect, it } from 'vitest'
import { predikatOf } from '../../src/domain/kinerja/predikat.ts'

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
