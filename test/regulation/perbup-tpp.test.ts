import { describe, expect, it } from 'vitest'
import type { Nilai } from '../../src/domain/kinerja/predikat.ts'
import type { MonthFacts } from '../../src/domain/kinerja/score-month.ts'
import type { HukumanDisiplin } from '../../src/domain/pegawai/pegawai.ts'
import { BULAN, dayCosting, month as monthOf, verdict } from './situations.ts'

const BAIK: Nilai = { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }
const BUTUH_PERBAIKAN: Nilai = { hasilKerja: 'di-bawah', perilakuKerja: 'sesuai' }

/** The month of E39: 0.5 + 1.25 + 0.5 + 1.5 + 3 points. */
const OKTOBER: MonthFacts = {
  ...BULAN,
  hari: [
    verdict('2026-10-06', { masuk: '07:41', pulang: '16:00' }),
    verdict('2026-10-07', { masuk: '08:50', pulang: '16:00' }),
    verdict('2026-10-08', { masuk: '07:20', pulang: '15:40' }),
    verdict('2026-10-12', { masuk: '07:20' }),
    verdict('2026-10-13'),
  ],
  nilai: BAIK,
}

const SEDANG: HukumanDisiplin = {
  id: 'hd-1',
  nip: OKTOBER.nip,
  tingkat: 'sedang',
  keadaan: 'diputuskan',
  dari: '2026-08-01',
  sampai: '2027-01-31',
}

const score = (facts: Partial<MonthFacts>) => monthOf({ ...OKTOBER, ...facts })

describe('The discipline score: 100 less the points of the days', () => {
  it('E39: 0.5 + 1.25 + 0.5 + 1.5 + 3 points leave 93.25', () => {
    expect(score({}).disiplin).toBe(9_325)
  })

  it('takes the heaviest class of the side for a tap that is missing', () => {
    const [noOut] = verdict('2026-10-12', { masuk: '07:20' }).potongan
    expect(noOut).toMatchObject({ kode: 'presensi.tanpa-pulang', kelas: 4, poin: 150 })
    const [noIn] = verdict('2026-10-12', { pulang: '16:00' }).potongan
    expect(noIn).toMatchObject({ kode: 'presensi.tanpa-masuk', kelas: 4, poin: 150 })
  })

  it('takes 3 points for a working day without a tap, a leave or a duty', () => {
    const day = verdict('2026-10-13')
    expect(day.status).toBe('tanpa-keterangan')
    expect(day.potongan).toMatchObject([{ kode: 'presensi.tanpa-keterangan', poin: 300 }])
  })

  it('takes no absence yet for a WFA day that nobody has verified, but its missing taps', () => {
    const hari = [verdict('2026-10-13', { wfa: {} })]
    const month = score({ hari })
    expect(month.disiplin).toBe(9_700)
    expect(
      month.baris.find(({ kode }) => kode === 'kinerja.hari-belum-terverifikasi'),
    ).toMatchObject({
      jumlah: 1,
      poin: 0,
      rupiah: 0,
      pesan: { id: expect.stringContaining('tanggal 13') },
    })
  })

  it('gives no point back where exactly all of them are taken', () => {
    const month = score({ hari: [dayCosting('2026-10-06', ['presensi.tanpa-keterangan', 10_000])] })
    expect(month.disiplin).toBe(0)
    expect(month.baris.some(({ kode }) => kode === 'kinerja.disiplin-minimum')).toBe(false)
  })

  it('takes no absence for a draft that somebody must decide, but what its taps show (R39, R43)', () => {
    const draft = {
      ...dayCosting('2026-10-06', ['presensi.tanpa-keterangan', 300], ['presensi.terlambat-1', 50]),
      status: 'tanpa-keterangan',
      rancangan: 'tanpa-keterangan',
    } as const
    const { disiplin, baris } = score({ hari: [draft] })
    expect(disiplin).toBe(9_950)
    expect(baris.map(({ kode }) => kode)).toEqual([
      'kinerja.tpp-dasar',
      'presensi.terlambat-1',
      'kinerja.hari-rancangan',
      'kinerja.predikat',
    ])
    // The same day without a draft is an absence, and nothing of it is open.
    const decided = score({ hari: [{ ...draft, rancangan: null }] })
    expect(decided.disiplin).toBe(9_650)
    expect(decided.baris.some(({ kode }) => kode.startsWith('kinerja.hari-'))).toBe(false)
  })

  it('gives back what an objection took back: that code of that day, and nothing else', () => {
    const hari = [
      dayCosting('2026-10-07', ['presensi.terlambat-1', 50]),
      dayCosting('2026-10-06', ['presensi.terlambat-1', 50], ['presensi.pulang-cepat-2', 100]),
      dayCosting('2026-10-05', ['presensi.apel', 200]),
    ]
    const late = { kode: 'presensi.terlambat-1', tanggal: '2026-10-06' } as const
    const apel = { kode: 'presensi.apel', tanggal: '2026-10-05' } as const
    const restored = (...dipulihkan: MonthFacts['dipulihkan']) => {
      const { disiplin, baris } = score({ hari, dipulihkan })
      const line = baris.find(({ kode }) => kode === 'kinerja.sanggahan')
      expect(line?.pesan.en ?? ' 0').not.toContain('-')
      return [disiplin, line?.poin, line?.hari]
    }
    expect(restored(late)).toEqual([9_650, -50, ['2026-10-06']])
    expect(restored(late, apel)).toEqual([9_850, -250, ['2026-10-05', '2026-10-06']])
    // A day that took nothing under that code gives nothing back.
    expect(restored({ ...apel, tanggal: '2026-10-06' })).toEqual([9_600, undefined, undefined])
  })

  it('never falls below 0, and a line shows what the floor gave back', () => {
    const hari = [dayCosting('2026-10-06', ['presensi.tanpa-keterangan', 10_700])]
    const month = score({ hari })
    expect(month.disiplin).toBe(0)
    expect(month.tpp.usulan).toBe(3_000_000)
    expect(month.baris.find(({ kode }) => kode === 'kinerja.disiplin-minimum')).toMatchObject({
      poin: -700,
      rupiah: 140_000,
      pesan: { en: expect.stringMatching(/ 7\.00 /) },
    })
  })
})

describe('The proposed TPP: base x (40 % discipline + 60 % productivity)', () => {
  it('E39: a base of Rp5.000.000 with 93.25 and predicate Baik makes Rp4.865.000', () => {
    const month = score({})
    expect(month).toMatchObject({ predikat: 'baik', produktivitas: 10_000 })
    expect(month.tpp).toEqual({ dasar: 5_000_000, usulan: 4_865_000 })
  })

  it('E40: with Butuh Perbaikan (75 %) it makes Rp4.115.000', () => {
    const month = score({ nilai: BUTUH_PERBAIKAN })
    expect(month).toMatchObject({ predikat: 'butuh-perbaikan', produktivitas: 7_500 })
    expect(month.tpp.usulan).toBe(4_115_000)
  })

  it.each<[string, Nilai, number, number]>([
    ['sangat-baik', { hasilKerja: 'di-atas', perilakuKerja: 'di-atas' }, 10_000, 4_865_000],
    ['baik', BAIK, 10_000, 4_865_000],
    ['butuh-perbaikan', BUTUH_PERBAIKAN, 7_500, 4_115_000],
    ['kurang', { hasilKerja: 'sesuai', perilakuKerja: 'di-bawah' }, 5_000, 3_365_000],
    ['sangat-kurang', { hasilKerja: 'di-bawah', perilakuKerja: 'di-bawah' }, 2_500, 2_615_000],
  ])('%s has its own share of productivity', (predikat, nilai, produktivitas, usulan) => {
    expect(score({ nilai })).toMatchObject({ predikat, produktivitas, tpp: { usulan } })
  })

  it('E42: one missed apel alone makes Rp4.960.000', () => {
    const month = score({ hari: [dayCosting('2026-10-05', ['presensi.apel', 200])] })
    expect(month.disiplin).toBe(9_800)
    expect(month.tpp.usulan).toBe(4_960_000)
  })

  it('shows its working, a line for each kind, adding up to the proposal', () => {
    const { baris } = score({})
    expect(baris.map(({ kode, jumlah, poin, rupiah }) => [kode, jumlah, poin, rupiah])).toEqual([
      ['kinerja.tpp-dasar', 1, 0, 5_000_000],
      ['presensi.pulang-cepat-1', 1, 50, -10_000],
      ['presensi.tanpa-keterangan', 1, 300, -60_000],
      ['presensi.tanpa-pulang', 1, 150, -30_000],
      ['presensi.terlambat-1', 1, 50, -10_000],
      ['presensi.terlambat-3', 1, 125, -25_000],
      ['kinerja.predikat', 1, 0, 0],
    ])
    expect(baris.every(({ pesan, dasar }) => pesan.id && pesan.en && dasar)).toBe(true)
  })

  it('rounds half up once at the end', () => {
    const hari = [dayCosting('2026-10-06', ['presensi.terlambat-1', 50])]
    expect(score({ hari, tppDasar: 1_250 }).tpp.usulan).toBe(1_248)
    expect(score({ hari, tppDasar: 1_249 }).tpp.usulan).toBe(1_247)
  })
})

describe('PP 94/2021: a medium sanction cuts the TPP by 25 %', () => {
  it('E41: the month of E39 under a medium sanction makes Rp3.648.750', () => {
    const month = score({ hukuman: [SEDANG] })
    expect(month.tpp.usulan).toBe(3_648_750)
    expect(month.baris.at(-1)).toMatchObject({
      kode: 'kinerja.hukuman-sedang',
      poin: 2_500,
      rupiah: -1_216_250,
    })
  })

  it.each<[string, Partial<HukumanDisiplin>, number]>([
    ['takes the cut that the decision itself sets', { potonganTpp: 5_000 }, 2_432_500],
    ['counts a sanction that begins within the month', { dari: '2026-10-02' }, 3_648_750],
    ['counts a sanction that begins on the last day', { dari: '2026-10-31' }, 3_648_750],
    ['counts one day of the month alone', { dari: '2026-10-15', sampai: '2026-10-15' }, 3_648_750],
    ['leaves a month before the sanction alone', { dari: '2026-11-01' }, 4_865_000],
    ['leaves a month after the sanction alone', { sampai: '2026-09-30' }, 4_865_000],
    [
      'counts a sanction that ends on the first day of the month',
      { sampai: '2026-10-01' },
      3_648_750,
    ],
    ['still counts one that has ended since', { keadaan: 'selesai' }, 3_648_750],
    ['leaves a case in process alone', { keadaan: 'diproses' }, 4_865_000],
    ['leaves a light sanction alone', { tingkat: 'ringan' }, 4_865_000],
  ])('%s', (_, change, usulan) => {
    expect(score({ hukuman: [{ ...SEDANG, ...change }] }).tpp.usulan).toBe(usulan)
  })

  const cutMonths = (sanction: HukumanDisiplin) =>
    ['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04']
      .concat('2027-05', '2027-06')
      .filter((bulan) => {
        const { baris } = score({ bulan, hukuman: [sanction] })
        return baris.some(({ kode }) => kode === 'kinerja.hukuman-sedang')
      })

  it('cuts every month on a day of which it is in force', () => {
    const sanction = { ...SEDANG, dari: '2026-11-16', sampai: '2027-02-02' }
    expect(cutMonths(sanction)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  })

  it.each<[string, string]>([
    ['2026-11-01', '2027-04-30'],
    ['2026-11-16', '2027-05-15'],
    ['2026-11-30', '2027-05-29'],
  ])('Pasal 8 ayat (3): cuts six months for "6 bulan", from %s to %s', (dari, sampai) => {
    const sanction: HukumanDisiplin = { ...SEDANG, jenis: 'potongan-6-bulan', dari, sampai }
    const six = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04']
    expect(cutMonths(sanction)).toEqual(six)
  })

  it('counts the largest of several sanctions, not their sum', () => {
    const other: HukumanDisiplin = { ...SEDANG, id: 'hd-2', potonganTpp: 3_000 }
    expect(score({ hukuman: [SEDANG, other] }).tpp.usulan).toBe(3_405_500)
  })

  it('counts the larger of two that follow one another within the month', () => {
    const first = { ...SEDANG, sampai: '2026-10-09' }
    const next = { ...SEDANG, id: 'hd-2', dari: '2026-10-10', potonganTpp: 3_000 }
    expect(score({ hukuman: [first, next] }).tpp.usulan).toBe(3_405_500)
  })
})
