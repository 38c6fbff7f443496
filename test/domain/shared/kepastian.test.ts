import { describe, expect, it } from 'vitest'
import { kepastianOf, withoutMarks } from '../../../src/domain/shared/klausa.ts'
import { addKepastian } from '../../../src/http/add-kepastian.ts'

describe('how sure a basis is', () => {
  it.each([
    ['Permen PANRB 4/2025 Pasal 13 ayat (1)', 'pasti'],
    ['PP 94/2021 Pasal 26 (belum dicocokkan dengan naskah) [P]', 'belum-dicocokkan'],
    ['SE Provinsi Banten 4/2026, menurut pemberitaan [P]: paling banyak 50%', 'belum-dicocokkan'],
    ['Perkada TPP (bawaan Luwes, belum ada sumber)', 'belum-ditetapkan'],
    ['tetapkan dengan Perkada [U]', 'belum-ditetapkan'],
  ] as const)('%s: %s', (basis, kepastian) => {
    expect(kepastianOf(basis)).toBe(kepastian)
    expect(withoutMarks(basis)).not.toMatch(/\[[PU]\]/)
  })

  it('stands beside each basis of an answer, however deep, and the marks are gone', () => {
    const answer = {
      aturan: [{ kode: 'a', dasar: 'PP 1/2020 Pasal 2 [P]' }],
      hari: { potongan: [{ dasar: 'bawaan Luwes [U]', poin: 50 }] },
      refusals: [{ code: 'b', basis: 'Perpres 21/2023 Pasal 4' }],
      tpp: { dasar: 5_000_000 },
      kosong: { dasar: null },
    }
    expect(addKepastian(answer)).toEqual({
      aturan: [{ kode: 'a', dasar: 'PP 1/2020 Pasal 2', kepastian: 'belum-dicocokkan' }],
      hari: { potongan: [{ dasar: 'bawaan Luwes', kepastian: 'belum-ditetapkan', poin: 50 }] },
      refusals: [{ code: 'b', basis: 'Perpres 21/2023 Pasal 4', kepastian: 'pasti' }],
      tpp: { dasar: 5_000_000 },
      kosong: { dasar: null },
    })
  })

  it('leaves values of clauses as they are kept, for they come back in drafts', () => {
    const nilai = [{ nama: 'Target', dasar: 'Pernyataan Gubernur [P]' }]
    expect(addKepastian({ nilai, contoh: nilai, dasar: 'Pergub 1/2027' })).toEqual({
      nilai,
      contoh: nilai,
      dasar: 'Pergub 1/2027',
      kepastian: 'pasti',
    })
  })
})
