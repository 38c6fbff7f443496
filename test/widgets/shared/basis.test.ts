import { describe, expect, it } from 'vitest'
import { basisParts } from '../../../widgets/shared/basis.ts'

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
})
