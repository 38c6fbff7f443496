import { describe, expect, it } from 'vitest'
import {
  type BulanDinilai,
  type Calon,
  monthsLookedAt,
  suggestRewards,
} from '../../../src/domain/kinerja/penghargaan.ts'
import { predikatOf } from '../../../src/domain/kinerja/predikat.ts'
import { national } from '../../../src/policy/national.ts'
import { nipKe } from '../../support/people.ts'

const LAST = '2026-11'
const CLAUSE = national.kinerja.penghargaan ?? { value: expect.fail(), basis: '' }
const SEPTEMBER = '2026-09'
const OCTOBER = '2026-10'
const NOVEMBER = '2026-11'

type Rating = 'di-atas' | 'sesuai' | 'di-bawah'
const month = (
  bulan: string,
  capaian: number | null,
  hasilKerja: Rating = 'di-atas',
  perilakuKerja: Rating = 'sesuai',
): BulanDinilai => ({
  bulan,
  capaian,
  perilakuKerja,
  predikat: predikatOf({ hasilKerja, perilakuKerja }),
})
/** Returns somebody whose three months are alike. */
const person = (
  n: number,
  capaian: number | null,
  hasilKerja: Rating = 'di-atas',
  perilakuKerja: Rating = 'sesuai',
  more: Partial<Calon> = {},
): Calon => ({
  nip: nipKe(n),
  nama: `Pegawai ${n}`,
  bulan: [SEPTEMBER, OCTOBER, NOVEMBER].map((one) =>
    month(String(one), capaian, hasilKerja, perilakuKerja),
  ),
  hukuman: [],
  ...more,
})
/** Five people of who nobody reaches the limits. */
const OTHERS = [11, 12, 13, 14, 15].map((n) => person(n, 9_500, 'sesuai'))
const suggested = (...people: readonly Calon[]) => {
  const { usulan, catatan } = suggestRewards([...OTHERS, ...people], LAST, CLAUSE)
  return [usulan.map(({ nip, peringkat }) => [Number(nip.slice(15)), peringkat]), catatan?.id]
}

describe('R103: a reward is suggested', () => {
  it.each<[string, Calon[], [number, number][]]>([
    ['for results above the limit', [person(1, 10_000)], [[1, 1]]],
    ['for no results below it', [person(1, 9_999)], []],
    [
      'by the predicate first: results and conduct together',
      [person(1, 12_000), person(2, 10_100, 'di-atas', 'di-atas')],
      [
        [2, 1],
        [1, 2],
      ],
    ],
    [
      'then by results reached',
      [person(1, 10_500), person(2, 11_000)],
      [
        [2, 1],
        [1, 2],
      ],
    ],
    [
      'then by conduct',
      [person(1, 10_500, 'di-atas', 'sesuai'), person(2, 10_500, 'sesuai', 'di-atas')],
      [
        [2, 1],
        [1, 2],
      ],
    ],
    [
      'for several alike, who share a place',
      [person(1, 10_500), person(2, 10_500), person(3, 10_200)],
      [
        [1, 1],
        [2, 1],
        [3, 3],
      ],
    ],
    [
      'for nobody with conduct below what was expected',
      [person(1, 12_000, 'di-atas', 'di-bawah')],
      [],
    ],
    [
      'for nobody whose results are not known, but for the best predicate in every month',
      [person(1, null), person(2, null, 'di-atas', 'di-atas')],
      [[2, 1]],
    ],
    [
      'for nobody who lacks a rating in one of the months',
      [person(1, 12_000, 'di-atas', 'sesuai', { bulan: [month('2026-11', 12_000)] })],
      [],
    ],
    [
      'for nobody whose rated months are others',
      [
        person(1, 12_000, 'di-atas', 'sesuai', {
          bulan: ['2026-08', SEPTEMBER, OCTOBER].map((one) => month(String(one), 12_000)),
        }),
      ],
      [],
    ],
    [
      'for nobody with one month below the limit',
      [
        person(1, 12_000, 'di-atas', 'sesuai', {
          bulan: [
            month('2026-09', 12_000),
            month('2026-10', 12_000, 'di-bawah'),
            month('2026-11', 12_000),
          ],
        }),
      ],
      [],
    ],
    [
      'for nobody whose sanction begins within the last month',
      [
        person(1, 12_000, 'di-atas', 'sesuai', {
          hukuman: [
            {
              id: 'd',
              nip: nipKe(1),
              tingkat: 'ringan',
              keadaan: 'diputuskan',
              dari: '2026-11-15',
            },
          ],
        }),
      ],
      [],
    ],
    [
      'for nobody with an open case or a sanction in force',
      [
        person(1, 12_000, 'di-atas', 'sesuai', {
          hukuman: [{ id: 'a', nip: nipKe(1), tingkat: 'ringan', keadaan: 'diproses' }],
        }),
        person(2, 12_000, 'di-atas', 'sesuai', {
          hukuman: [
            {
              id: 'b',
              nip: nipKe(2),
              tingkat: 'sedang',
              keadaan: 'diputuskan',
              dari: '2026-06-01',
            },
          ],
        }),
        person(3, 11_000, 'di-atas', 'sesuai', {
          hukuman: [
            {
              id: 'c',
              nip: nipKe(3),
              tingkat: 'ringan',
              keadaan: 'selesai',
              dari: '2025-01-01',
              sampai: '2025-06-30',
            },
          ],
        }),
      ],
      [[3, 1]],
    ],
  ])('%s', (_, people, expected) => {
    expect(suggested(...people)[0]).toEqual(expected)
  })

  it('for three at most, and for none of those alike who are too many', () => {
    const many = [11_500, 11_400, 11_300, 11_200].map((capaian, at) => person(at + 1, capaian))
    expect(suggested(...many)).toEqual([
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      undefined,
    ])
    const alike = [12_000, 11_000, 11_000, 11_000].map((capaian, at) => person(at + 1, capaian))
    expect(suggested(...alike)).toEqual([
      [[1, 1]],
      expect.stringMatching(/^3 pegawai mempunyai hasil yang sama/),
    ])
    const last = [12_000, 11_500, 11_000, 11_000].map((capaian, at) => person(at + 1, capaian))
    expect(suggested(...last)).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      expect.stringMatching(/^2 pegawai mempunyai hasil yang sama/),
    ])
    // Somebody after the places is not one of those alike.
    const after = [12_000, 11_500, 11_400, 11_000, 11_000]
    expect(suggested(...after.map((capaian, at) => person(at + 1, capaian)))[1]).toBeUndefined()
  })

  it('among five people who can be compared, as soon as there are five', () => {
    const five = [1, 2, 3, 4, 5].map((n) => person(n, 12_000 + n))
    const { usulan, dibandingkan } = suggestRewards(five, LAST, CLAUSE)
    expect([usulan.length, dibandingkan]).toEqual([3, 5])
  })

  it('and says in how many months conduct was above what was expected', () => {
    const said = (...teladan: readonly Rating[]) => {
      const bulan = [SEPTEMBER, OCTOBER, NOVEMBER].map((one, at) =>
        month(String(one), 10_850, 'di-atas', teladan[at]),
      )
      const one = person(1, 10_850, 'di-atas', 'sesuai', { bulan })
      return suggestRewards([...OTHERS, one], LAST, CLAUSE).usulan[0]?.alasan.en
    }
    expect(said('sesuai')).toMatch(/; conduct as expected\.$/)
    expect(said('di-atas')).toMatch(/; conduct above expectation in 1 month\.$/)
    expect(said('di-atas', 'di-atas')).toMatch(/; conduct above expectation in 2 months\.$/)
  })

  it('for nobody of a unit in which too few can be compared', () => {
    const few = suggestRewards(
      [1, 2, 3, 4].map((n) => person(n, 12_000)),
      LAST,
      CLAUSE,
    )
    expect([few.usulan, few.dibandingkan, few.catatan?.id]).toEqual([
      [],
      4,
      expect.stringContaining('baru 4 pegawai dinilai 3 bulan berturut-turut, paling sedikit 5'),
    ])
  })

  it('with its months, its figures and a sentence, as what no regulation sets yet', () => {
    const one = person(1, 10_850)
    const { bulan, usulan, dasar } = suggestRewards([...OTHERS, one], LAST, CLAUSE)
    expect(bulan).toEqual(['2026-09', '2026-10', '2026-11'])
    expect(usulan).toMatchObject([
      {
        capaian: 10_850,
        bulan: one.bulan,
        alasan: {
          id: 'Predikat September 2026 Baik, Oktober 2026 Baik, November 2026 Baik; rata-rata capaian 108,5%; perilaku kerja sesuai ekspektasi.',
        },
      },
    ])
    expect(dasar).toContain('belum ditetapkan dengan Perkada')
  })

  it('looks at months over the turn of a year', () => {
    expect(monthsLookedAt('2027-01', CLAUSE.value)).toEqual(['2026-11', '2026-12', '2027-01'])
  })
})
