import { describe, expect, it } from 'vitest'
import { describeMonth } from '../../../src/domain/kinerja/describe-month.ts'
import { type MonthFacts, scoreMonth } from '../../../src/domain/kinerja/score-month.ts'
import { BULAN, dayCosting, month, POLICY } from '../../regulation/situations.ts'

const FACTS: MonthFacts = {
  ...BULAN,
  hari: [
    dayCosting('2026-10-12', ['presensi.terlambat-1', 50]),
    dayCosting('2026-10-08', ['presensi.terlambat-1', 50], ['presensi.pulang-cepat-2', 100]),
  ],
  nilai: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' },
  tppDasar: 4_865_000,
}

const score = (facts: Partial<MonthFacts>) => month({ ...FACTS, ...facts })

describe('the lines of a month', () => {
  it('puts deductions of one code together, with their days and points', () => {
    const late = score({}).baris.find(({ kode }) => kode === 'presensi.terlambat-1')
    expect(late).toMatchObject({
      jumlah: 2,
      satuan: 'hari',
      poin: 100,
      dasar: POLICY.presensi.terlambat.basis,
      hari: ['2026-10-08', '2026-10-12'],
    })
    expect(late?.pesan).toEqual({
      id: 'Terlambat kelas 1: 2 hari (tanggal 8, 12), 1,00 poin disiplin.',
      en: 'Late, class 1: 2 days (on 8, 12), 1.00 discipline points.',
    })
  })

  it('names every basis of a code whose law changed within the month', () => {
    const { terlambat } = POLICY.presensi
    const presensiOn = (day: string) =>
      day < '2026-10-10'
        ? POLICY.presensi
        : { ...POLICY.presensi, terlambat: { ...terlambat, basis: 'Perbup TPP baru' } }
    const told = describeMonth(scoreMonth({ ...FACTS }, POLICY.kinerja), 'sementara', {
      kinerja: POLICY.kinerja,
      presensiOn,
    })
    const late = told.baris.find(({ kode }) => kode === 'presensi.terlambat-1')
    expect(late?.dasar).toBe(`${terlambat.basis}; Perbup TPP baru`)
  })

  it('names the base and the predicate', () => {
    const texts = score({}).baris.map(({ pesan }) => pesan.id)
    expect(texts[0]).toBe('TPP dasar Rp4.865.000: 40% disiplin, 60% produktivitas.')
    expect(texts.at(-1)).toBe('Predikat Baik: produktivitas 100%.')
  })

  it('ignores days of other months', () => {
    const hari = [...FACTS.hari, dayCosting('2026-11-02', ['presensi.tanpa-keterangan', 300])]
    expect(score({ hari })).toEqual(score({}))
  })

  it('is the same in whatever order the days come', () => {
    expect(score({ hari: FACTS.hari.toReversed() })).toEqual(score({}))
  })
})

describe('a month that lacks something', () => {
  it('has no predicate, no productivity and no proposal without a rating', () => {
    const month = score({ nilai: null })
    expect(month).toMatchObject({
      status: 'sementara',
      disiplin: 9_800,
      predikat: null,
      produktivitas: null,
      tpp: { dasar: 4_865_000, usulan: null },
    })
    expect(month.baris.every(({ rupiah }) => rupiah === null)).toBe(true)
    expect(month.baris.at(-1)?.pesan.id).toBe('Kinerja bulan ini belum dinilai.')
  })

  it('has a predicate but no proposal without a base', () => {
    const month = score({ tppDasar: null })
    expect(month).toMatchObject({ predikat: 'baik', tpp: { dasar: null, usulan: null } })
    expect(month.baris[0]?.pesan.id).toBe('TPP dasar belum diterima dari SIMPEG.')
  })

  it('proposes nothing of a base of 0', () => {
    const month = score({ tppDasar: 0 })
    expect(month.tpp).toEqual({ dasar: 0, usulan: 0 })
    expect(month.baris.every(({ rupiah }) => rupiah === 0)).toBe(true)
  })
})
