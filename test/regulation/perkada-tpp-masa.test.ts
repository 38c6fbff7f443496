import { describe, expect, it } from 'vitest'
import {
  type CatatanBulan,
  type MasaFacts,
  partsOf,
  serviceIn,
} from '../../src/domain/kinerja/masa-bulan.ts'
import type { TppSebagian } from '../../src/domain/kinerja/policy.ts'
import type { Nilai } from '../../src/domain/kinerja/predikat.ts'
import type { MonthFacts } from '../../src/domain/kinerja/score-month.ts'
import type { HukumanDisiplin, JamSehari } from '../../src/domain/pegawai/pegawai.ts'
import type { Sif } from '../../src/domain/presensi/schedule.ts'
import {
  BULAN,
  dayCosting,
  KALENDER,
  moment,
  month as monthOf,
  NOVEMBER,
  POLICY,
} from './situations.ts'

const BAIK: Nilai = { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }
const SEDANG: HukumanDisiplin = {
  id: 'hd-1',
  nip: BULAN.nip,
  tingkat: 'sedang',
  keadaan: 'diputuskan',
  dari: '2026-08-01',
  sampai: '2027-01-31',
}
const PAGI: JamSehari = { mulai: '07:30', selesai: '11:30' }
const weekdays = (...days: readonly string[]) => Object.fromEntries(days.map((day) => [day, PAGI]))

describe('A month that is not served as a whole (R77)', () => {
  const served = (catatan: readonly Partial<CatatanBulan>[], more: Partial<MasaFacts> = {}) =>
    serviceIn({
      bulan: '2026-11',
      catatan: catatan.map((one) => ({ ...NOVEMBER, ...one })),
      cuti: [],
      sif: [],
      kalender: KALENDER,
      presensiOn: () => POLICY.presensi,
      ...more,
    })
  const paid = (masa: MonthFacts['masa'], value: TppSebagian = 'prorata', more: object = {}) => {
    const { kinerja } = POLICY
    const tppSebagian = { ...kinerja.tppSebagian, value }
    const law = { ...POLICY, kinerja: { ...kinerja, tppSebagian } }
    return monthOf({ bulan: '2026-11', nilai: BAIK, masa, ...more }, law)
  }
  const joined = { dari: '2026-11-16', sejak: '2026-11-16' }
  const shift = (day: number): Sif => {
    const tanggal = `2026-11-${String(day).padStart(2, '0')}`
    return { tanggal, mulai: moment(tanggal, '22:00'), selesai: moment(tanggal, '30:00') }
  }

  it('E61: joined on the 16th, serves 11 of 21 working days, and a line takes off the rest', () => {
    const { masa } = served([joined])
    expect(masa).toEqual({ hariKerja: 21, dijalani: 11, sejakAwal: false, cuti: [] })
    const { disiplin, tpp, baris } = paid(masa)
    expect(disiplin).toBe(10_000)
    expect(tpp).toEqual({ dasar: 5_000_000, usulan: 2_619_048 })
    expect(baris.find(({ kode }) => kode === 'kinerja.masa-kerja')).toMatchObject({
      jumlah: 10,
      satuan: 'hari',
      rupiah: -2_380_952,
      pesan: {
        id: 'Masa kerja bulan ini 11 dari 21 hari kerja: TPP dibayarkan sesuai hari kerja yang dijalani.',
      },
      dasar: expect.stringMatching(/belum ditetapkan dengan Perkada/),
    })
  })

  it('E62: died on the 12th, served 8 of 21 working days', () => {
    expect(served([{ sampai: '2026-11-11' }]).masa).toMatchObject({ dijalani: 8, sejakAwal: true })
  })

  it('E63: takes its base from the record of the first working day served', () => {
    const records = [
      { sampai: '2026-11-01', tppDasar: 4_000_000 },
      { dari: '2026-11-02', sampai: '2026-11-16' },
      { dari: '2026-11-17', tppDasar: 8_000_000, risikoLapangan: 2 },
    ]
    // The 1st is a Sunday.
    expect(served(records)).toMatchObject({
      masa: null,
      dasar: { tppDasar: 5_000_000, risikoLapangan: 0 },
    })
  })

  it('E63: so does a month that is served in part, also where that day is the last of its record', () => {
    // Joined on Saturday the 14th.
    const onSaturday = { dari: '2026-11-14', sampai: '2026-11-15', tppDasar: 4_000_000 }
    expect(served([onSaturday, { dari: '2026-11-16' }]).dasar?.tppDasar).toBe(5_000_000)
    const oneDay = { sampai: '2026-11-02', tppDasar: 4_000_000 }
    const rest = { dari: '2026-11-03', sampai: '2026-11-11' }
    expect(served([oneDay, rest]).dasar?.tppDasar).toBe(4_000_000)
  })

  it('takes no leave off a month of which nothing is paid', () => {
    const cuti = [{ jenis: 'cltn', hari: ['2026-11-17', '2026-11-18'] }] as const
    const masa = { hariKerja: 21, dijalani: 11, sejakAwal: false, cuti }
    const { tpp, baris } = paid(masa, 'bulan-berikutnya')
    expect(tpp.usulan).toBe(0)
    expect(baris.some(({ kode }) => kode === 'kinerja.cuti-cltn')).toBe(false)
    // Two of 21 days of leave come on top of ten that are not served.
    expect(paid(masa).tpp.usulan).toBe(2_142_857)
  })

  it('has a part for each unit and position, and one where the records follow each other', () => {
    const record = (dari: string, sampai: string, over: Partial<CatatanBulan> = {}) => ({
      ...NOVEMBER,
      dari,
      sampai,
      ...over,
    })
    const span = (...all: readonly CatatanBulan[]) =>
      partsOf(all).map(({ dari, sampai, namaUnit }) => [dari.slice(8), sampai.slice(8), namaUnit])
    const renamed = { namaUnit: 'Dinas Komunikasi' }
    expect(
      span(record('2026-11-01', '2026-11-09'), record('2026-11-10', '2026-11-30', renamed)),
    ).toEqual([['01', '30', 'Dinas Komunikasi']])
    const apart = [
      record('2026-11-01', '2026-11-05'),
      record('2026-11-07', '2026-11-09'),
      record('2026-11-10', '2026-11-19', { jabatan: 'Kepala Bidang' }),
      record('2026-11-20', '2026-11-30', { jabatan: 'Kepala Bidang', unitKerja: 'dukcapil' }),
    ]
    expect(span(...apart).map(([dari]) => dari)).toEqual(['01', '07', '10', '20'])
  })

  it.each<[TppSebagian, string, Partial<CatatanBulan>, number]>([
    ['penuh', 'joined', joined, 5_000_000],
    ['bulan-berikutnya', 'joined', joined, 0],
    ['bulan-berikutnya', 'joined on the first working day', { dari: '2026-11-02' }, 5_000_000],
    ['bulan-berikutnya', 'left', { sampai: '2026-11-11' }, 5_000_000],
    ['prorata', 'left', { sampai: '2026-11-11' }, 1_904_762],
  ])('an edition may pay %s: of who %s', (value, _who, record, usulan) => {
    expect(paid(served([record]).masa, value).tpp.usulan).toBe(usulan)
  })

  it('takes points, risk and a sanction off what is served, and rounds once', () => {
    const hari = [dayCosting('2026-11-17', ['presensi.terlambat-1', 675])]
    const month = paid(served([joined]).masa, 'prorata', { hari, hukuman: [SEDANG] })
    // 5,000,000 x 11/21 x (0.4 x 0.9325 + 0.6) x 0.75 = 1,911,250
    expect(month.tpp.usulan).toBe(1_911_250)
    expect(month.baris.reduce((sum, { rupiah }) => sum + (rupiah ?? 0), 0)).toBe(1_911_250)
  })

  it.each<[string, readonly Partial<CatatanBulan>[], readonly Sif[], number, number]>([
    ['six days a week', [{ ...joined, pola: 'reg6' }], [], 13, 25],
    ['shifts that are known', [{ ...joined, pola: 'sif' }], [3, 8, 17, 29].map(shift), 2, 4],
    ['shifts from the first day on: days count', [{ ...joined, pola: 'sif' }], [shift(17)], 15, 30],
    ['hours on three weekdays', [{ ...joined, jamKerja: weekdays('1', '3', '6') }], [], 7, 13],
    ['hours of every working day', [{ ...joined, jamKerja: PAGI }], [], 11, 21],
  ])('counts working days by the person’s own schedule: %s', (_, records, sif, of, days) => {
    expect(served(records, { sif }).masa).toMatchObject({ dijalani: of, hariKerja: days })
  })

  it('leaves days off out', () => {
    const december = { dari: '2026-12-22', sampai: '2026-12-31' }
    // Cuti bersama on the 24th, Christmas on the 25th.
    expect(served([december], { bulan: '2026-12' }).masa).toMatchObject({
      dijalani: 6,
      hariKerja: 21,
    })
  })
})
