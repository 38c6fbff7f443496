import { describe, expect, it } from 'vitest'
import { basisParts, settledBasis } from '../../../widgets/shared/basis.ts'

describe('a legal basis', () => {
  it.each([
    [
      'Permen PANRB 4/2025 Pasal 25; lamanya 3 bulan (bawaan Luwes, belum ada sumber: tetapkan dengan Perkada)',
      'Permen PANRB 4/2025 Pasal 25',
      'lamanya 3 bulan (bawaan Luwes, belum ada sumber: tetapkan dengan Perkada)',
      true,
    ],
    [
      'Perkada TPP (PP 12/2019 Pasal 58 ayat (3)); 3 poin sehari',
      'Perkada TPP (PP 12/2019 Pasal 58 ayat (3))',
      '3 poin sehari',
      false,
    ],
    [
      'Pengajuan paling lambat 2 hari kerja sebelumnya (bawaan Luwes: tetapkan dengan Perkada)',
      'Pengajuan paling lambat 2 hari kerja sebelumnya',
      '(bawaan Luwes: tetapkan dengan Perkada)',
      true,
    ],
    ['Perpres 21/2023 Pasal 3', 'Perpres 21/2023 Pasal 3', '', false],
  ])('begins with the article and leaves nothing out: %s', (text, article, rest, isDefault) => {
    expect(basisParts(text)).toEqual({ article, rest, isDefault })
  })

  it.each([
    [
      'Permen PANRB 4/2025 Pasal 25; lamanya 3 bulan (bawaan Luwes, belum ada sumber: tetapkan dengan Perkada)',
      'Permen PANRB 4/2025 Pasal 25; lamanya 3 bulan',
    ],
    [
      'Perkada TPP (PP 12/2019 Pasal 58 ayat (3)); pembagian 40:60 adalah bawaan Luwes: tetapkan dengan Perkada',
      'Perkada TPP (PP 12/2019 Pasal 58 ayat (3))',
    ],
    ['Pengajuan paling lambat 2 hari kerja sebelumnya (bawaan Luwes: tetapkan dengan Perkada)', ''],
    ['ketentuan bawaan Luwes, belum ada sumber: tetapkan dengan Perkada', ''],
    ['Perpres 21/2023 Pasal 3', 'Perpres 21/2023 Pasal 3'],
  ])('shows employees only what a regulation sets: %s', (text, settled) => {
    expect(settledBasis(text)).toBe(settled)
  })
})
