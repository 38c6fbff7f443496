import { describe, expect, it } from 'vitest'
import type { JenisWfa } from '../../../src/domain/wfa/jenis.ts'
import { wfaRules } from '../../../src/domain/wfa/rules/index.ts'
import { national } from '../../../src/policy/national.ts'
import { filing, PEGAWAI } from '../../regulation/filing.ts'

/** A law under which every rule binds that may. */
const ALL = {
  ...national,
  wfa: {
    ...national.wfa,
    'wfa.kesiapan': { value: 6, basis: 'SE' },
    'wfa.kotak-talenta': { value: [4, 5], basis: 'SE' },
    'wfa.hari-terbuka': { value: { hari: [1] }, basis: 'SE' },
    'wfa.batas-bulanan': { value: 1, basis: 'SE' },
    'wfa.sekali-setahun': { value: 1, basis: 'SE' },
    'wfa.ulang-tahun-ibu': { value: true, basis: 'SE' },
    'wfa.batas-nasional': { value: 1, basis: 'SE' },
  },
} as const

/** Nothing is declared, known or free: no criteria, no readiness, no predicate, no place. */
const NOTHING = {
  pegawai: { ...PEGAWAI, predikatTerakhir: undefined },
  kriteria: null,
  kesiapan: null,
  rencana: [],
  lokasi: null,
  terpakai: new Map([['2026-11-19', 99]]),
  hariBerjalan: ['2026-11-16', '2026-11-17', '2026-11-18'],
}
const NOT_ASKED = 'Tidak disyaratkan untuk jenis ini.'
const said = (jenis: JenisWfa) =>
  new Map(
    filing({ ...NOTHING, jenis }, ALL).aturan.map(({ kode, hasil, pesan }) => [
      kode,
      hasil === 'lolos' ? pesan.id : hasil,
    ]),
  )

describe('a rule that asks nothing of a kind', () => {
  it.each<[JenisWfa, readonly string[]]>([
    [
      'sif',
      [
        'wfa.kriteria-tugas',
        'wfa.kesiapan',
        'wfa.pelayanan-langsung',
        'wfa.lokasi',
        'wfa.kuota',
        'wfa.minimum-kantor',
        'wfa.batas-mingguan',
        'wfa.batas-nasional',
        'wfa.batas-bulanan',
        'wfa.hari-terbuka',
        'wfa.jam-inti',
        'wfa.jam-mingguan',
        'wfa.ulang-tahun-ibu',
        'wfa.sekali-setahun',
      ],
    ],
    [
      'ulang-tahun-ibu',
      [
        'wfa.kriteria-tugas',
        'wfa.kesiapan',
        'wfa.predikat',
        'wfa.kotak-talenta',
        'wfa.rencana',
        'wfa.lokasi',
        'wfa.kuota',
        'wfa.jam',
        'wfa.jam-inti',
      ],
    ],
    ['rumah', ['wfa.jam', 'wfa.jam-inti', 'wfa.jam-mingguan', 'wfa.ulang-tahun-ibu']],
  ])('passes %s, and says no more than that it is not asked for', (jenis, codes) => {
    const sentences = said(jenis)
    for (const code of codes) expect([code, sentences.get(code)]).toEqual([code, NOT_ASKED])
  })

  it('binds the kinds that it is about', () => {
    const sentences = said('rumah')
    for (const code of ['wfa.kesiapan', 'wfa.kuota', 'wfa.batas-mingguan', 'wfa.rencana'])
      expect([code, sentences.get(code)]).toEqual([code, 'tolak'])
    for (const code of ['wfa.kriteria-tugas', 'wfa.predikat', 'wfa.kotak-talenta'])
      expect([code, sentences.get(code)]).toEqual([code, 'peringatan'])
  })

  it('is a rule of the list', () => {
    expect(wfaRules.filter((rule) => 'binds' in rule).length).toBeGreaterThan(15)
  })
})

describe('a preview without a place', () => {
  it('says that one will be needed, and not that the place is clear', () => {
    const asked = { jenis: 'lokasi-lain', lokasi: undefined } as const
    const found = filing(asked).aturan.find(({ kode }) => kode === 'wfa.lokasi')
    expect(found).toMatchObject({ hasil: 'peringatan', pesan: { id: /Sebutkan nama tempat/ } })
    const filed = filing({ ...asked, lokasi: null }).aturan
    expect(filed.find(({ kode }) => kode === 'wfa.lokasi')?.hasil).toBe('tolak')
  })
})
