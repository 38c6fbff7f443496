import { describe, expect, it } from 'vitest'
import { basisParts } from '../../../widgets/shared/basis.ts'
import { certaintyOf } from '../../../widgets/shared/basis-officer.ts'

const BAWAAN = 'ketentuan bawaan Luwes, belum ada sumber: tetapkan dengan Perkada'

describe('what a basis says by a regulation, and what is a default', () => {
  it.each([
    [
      'a number that is a default beside an article',
      `Permen PANRB 4/2025 Pasal 25; lamanya 3 bulan (${BAWAAN})`,
      'Permen PANRB 4/2025 Pasal 25',
      `lamanya 3 bulan (${BAWAAN})`,
    ],
    [
      'a table that is a default under a law that leaves it open',
      'Perkada TPP (PP 12/2019 Pasal 58 ayat (3)); pembagian 40:60 adalah bawaan Luwes: tetapkan dengan Perkada',
      'Perkada TPP (PP 12/2019 Pasal 58 ayat (3))',
      'pembagian 40:60 adalah bawaan Luwes: tetapkan dengan Perkada',
    ],
    [
      'an aside that something of the article is not known',
      'Permen PANRB 4/2025 Pasal 11 (pengertian keadaan khusus belum ada sumber, bawaan Luwes: tetapkan dengan Perkada)',
      'Permen PANRB 4/2025 Pasal 11',
      'Permen PANRB 4/2025 Pasal 11 (pengertian keadaan khusus belum ada sumber, bawaan Luwes: tetapkan dengan Perkada)',
    ],
    [
      'a Perkada that nobody has issued yet',
      `Perkada presensi; 3 hari kerja menurut praktik daerah (${BAWAAN})`,
      '',
      `Perkada presensi; 3 hari kerja menurut praktik daerah (${BAWAAN})`,
    ],
    [
      'a default alone',
      `Pengajuan paling lambat 2 hari kerja sebelumnya (${BAWAAN})`,
      '',
      `Pengajuan paling lambat 2 hari kerja sebelumnya (${BAWAAN})`,
    ],
    ['the mark of a default alone', BAWAAN, '', BAWAAN],
    ['an article alone', 'Perpres 21/2023 Pasal 3', 'Perpres 21/2023 Pasal 3', ''],
  ])('%s', (_what, text, settled, rest) => {
    expect(basisParts(text)).toMatchObject({ settled, rest })
    expect(certaintyOf(text).isDefault).toBe(rest !== '')
  })

  it('is a default where the service says so, whatever its words', () => {
    const text = 'Perpres 21/2023 Pasal 4; toleransi 30 menit'
    expect(basisParts(text, 'belum-ditetapkan')).toEqual({ settled: '', rest: text, isLaw: false })
    expect(certaintyOf(text, 'belum-ditetapkan')).toEqual({ isDefault: true, isUnchecked: false })
    expect(certaintyOf(text, 'belum-dicocokkan')).toEqual({ isDefault: false, isUnchecked: true })
    expect(basisParts(text, 'pasti')).toEqual(basisParts(text))
    // The words say which part of it is one.
    const mixed = `Permen PANRB 4/2025 Pasal 25; lamanya 3 bulan (${BAWAAN})`
    expect(basisParts(mixed, 'belum-ditetapkan')).toEqual(basisParts(mixed))
  })

  it('calls nothing a law that names none', () => {
    expect(basisParts('TMT masuk dan status aktif menurut SIMPEG').isLaw).toBe(false)
    expect(basisParts('Perpres 21/2023 Pasal 3').isLaw).toBe(true)
  })

  it.each([
    ['menurut pemberitaan [P]', true, false],
    ['PP 94/2021 Pasal 10 (nomor pasal belum dicocokkan dengan naskah): potongan 25%', true, false],
    ['SE Jabar 188/KPG.03/BKD; hitungan terhadap batas dua hari belum ada sumber [U]', false, true],
    ['Perpres 21/2023 Pasal 3', false, false],
  ])('knows how sure it is: %s', (text, isUnchecked, isDefault) => {
    const parts = basisParts(text)
    expect(certaintyOf(text)).toEqual({ isUnchecked, isDefault })
    // The marks are for whoever keeps the law; screens say them in words.
    expect(parts.settled + parts.rest).not.toMatch(/\[[PU]\]/)
  })
})
