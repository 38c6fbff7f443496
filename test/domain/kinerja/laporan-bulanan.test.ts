import { describe, expect, it } from 'vitest'
import {
  entriesBelow,
  entryIn,
  type IsianTersimpan,
  isFilled,
} from '../../../src/domain/kinerja/isian-laporan.ts'
import {
  byWeekday,
  composeReport,
  type FaktaLaporan,
} from '../../../src/domain/kinerja/laporan-bulanan.ts'
import { REKAP_KOSONG, sumRekap } from '../../../src/domain/kinerja/rekap.ts'

const PADA = Date.parse('2026-11-02T08:00:00+07:00')
const entry = (over: Partial<IsianTersimpan>): IsianTersimpan => ({
  unitKerja: 'dinas',
  kode: 'rapat.hibrida',
  bulan: '2026-10',
  nilai: 4,
  nama: 'Dewi',
  pada: PADA,
  ...over,
})

const FACTS: FaktaLaporan = {
  bulan: '2026-10',
  unit: 'dinas',
  zona: 'Asia/Jakarta',
  rekap: {
    ...REKAP_KOSONG,
    pegawai: 12,
    wfa: { ...REKAP_KOSONG.wfa, hari: 30 },
    kantor: { ...REKAP_KOSONG.kantor, hari: 90 },
  },
  pakai: [{ jenis: 'listrik', rupiah: 39_500_000 }],
  hemat: [],
  kantor: [100_000, 250_000],
  layanan: null,
  ping: { dikirim: 9, dijawab: 7 },
  tanda: { semua: 3, terbukti: 1 },
  gangguan: 2,
  pejabat: { nama: 'Ratna', jabatan: 'Kepala Dinas', nip: '197109021996042001' },
  isian: [],
  units: [
    { kode: 'pemda', nama: 'Pemda', induk: null },
    { kode: 'dinas', nama: 'Dinas', induk: 'pemda' },
    { kode: 'bidang', nama: 'Bidang', induk: 'dinas' },
    { kode: 'seksi', nama: 'Seksi', induk: 'bidang' },
    { kode: 'uptd', nama: 'UPTD', induk: 'dinas' },
  ],
}

const report = (over: Partial<FaktaLaporan> = {}) => composeReport({ ...FACTS, ...over })
const line = (kode: string, over: Partial<FaktaLaporan> = {}) =>
  report(over)
    .flatMap(({ baris }) => baris)
    .find((one) => one.kode === kode)

describe('the monthly report (R118)', () => {
  it('has 14 sections, and says of those whose title no source names that they are not known', () => {
    const all = report()
    expect(all.map(({ nomor }) => nomor)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1))
    const unsure = all.filter(({ catatan }) => catatan !== null).map(({ nomor }) => nomor)
    expect(unsure).toEqual([5, 6, 12, 13])
    expect(all[11]?.judul.id).toBe('(judul belum diisi)')
    const titled = report({ isian: [entry({ kode: 'lain-1.judul', nilai: 'Konsumsi rapat' })] })
    expect(titled[11]).toMatchObject({ judul: { id: 'Konsumsi rapat' }, catatan: null })
  })

  it('shows the source of every line, and nothing where nothing is known', () => {
    const lines = report().flatMap(({ baris }) => baris)
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.filter(({ sumber }) => !sumber.id || !sumber.en)).toEqual([])
    expect(line('aduan')).toMatchObject({ nilai: null })
    expect(line('air')).toMatchObject({ nilai: null })
    expect(line('listrik')).toMatchObject({ nilai: 39_500_000, satuan: 'rupiah' })
    expect(line('hemat-kantor')?.nilai).toBe('Rp100.000–Rp250.000')
  })

  it('fills the composition from the sums', () => {
    expect([line('wfa')?.nilai, line('kantor')?.nilai]).toEqual([30, 90])
    expect([line('porsi-wfa')?.nilai, line('porsi-kantor')?.nilai]).toEqual([2_500, 7_500])
    expect(line('porsi-wfa', { rekap: REKAP_KOSONG })?.nilai).toBeNull()
  })

  it('is signed by who heads the unit until another name is entered', () => {
    expect(line('sah.nama')).toMatchObject({ nilai: 'Ratna', isian: { nilai: null } })
    const other = { isian: [entry({ kode: 'sah.nama', nilai: 'Hendra', bulan: '2026-05' })] }
    expect(line('sah.nama', other)).toMatchObject({ nilai: 'Hendra', isian: { nilai: 'Hendra' } })
    expect(line('sah.nama', other)?.sumber.id).toBe(
      'Diisi Dewi, 2 November 2026, berlaku sejak Mei 2026',
    )
    expect(line('sah.nama', { pejabat: null })?.nilai).toBeNull()
  })
})

describe('what is entered for the report', () => {
  it('holds until it is changed where it is lasting, and for its month alone where it is not', () => {
    const lasting = [entry({ kode: 'digital.jumlah', bulan: '2026-03', nilai: 5 })]
    expect(entryIn(lasting, 'dinas', 'digital.jumlah', '2026-10').kini?.nilai).toBe(5)
    expect(entryIn(lasting, 'dinas', 'digital.jumlah', '2026-02').kini).toBeNull()
    const monthly = [entry({ bulan: '2026-09', nilai: 3 })]
    const { kini, lalu } = entryIn(monthly, 'dinas', 'rapat.hibrida', '2026-10')
    expect([kini, lalu?.nilai]).toEqual([null, 3])
  })

  it('holds no longer from the month in which it is taken back', () => {
    const all = [
      entry({ kode: 'digital.jumlah', bulan: '2026-03', nilai: 5 }),
      entry({ kode: 'digital.jumlah', bulan: '2026-10', nilai: null }),
    ]
    expect(entryIn(all, 'dinas', 'digital.jumlah', '2026-09').kini?.nilai).toBe(5)
    expect(entryIn(all, 'dinas', 'digital.jumlah', '2026-10').kini).toBeNull()
  })

  it('is added up from the units below, of which the topmost counts, so that nothing counts twice', () => {
    const all = [
      entry({ unitKerja: 'bidang', nilai: 4 }),
      entry({ unitKerja: 'seksi', nilai: 3 }),
      entry({ unitKerja: 'uptd', nilai: 2 }),
    ]
    const below = entriesBelow(all, FACTS.units, 'dinas', 'rapat.hibrida', '2026-10')
    expect(below.map(({ unitKerja }) => unitKerja)).toEqual(['bidang', 'uptd'])
    expect(line('rapat.hibrida', { isian: all })).toMatchObject({
      nilai: 6,
      sumber: { id: 'Isian 2 unit kerja' },
      isian: { nilai: null },
    })
    const whole = { isian: all, unit: '' }
    expect(line('rapat.hibrida', whole)?.nilai).toBe(6)
  })

  it('of the unit itself stands before that of units below', () => {
    const isian = [entry({ nilai: 10 }), entry({ unitKerja: 'uptd', nilai: 2 })]
    expect(line('rapat.hibrida', { isian })?.nilai).toBe(10)
  })

  it('tells the obstacles of each unit below by its name', () => {
    const kode = 'kendala.uraian'
    const isian = [
      entry({ kode, unitKerja: 'bidang', nilai: 'Internet lambat' }),
      entry({ kode, unitKerja: 'uptd', nilai: 'Listrik padam' }),
    ]
    expect(line(kode, { isian })?.nilai).toBe('Bidang: Internet lambat\nUPTD: Listrik padam')
  })

  it.each([
    ['rapat.hibrida', 4, true],
    ['rapat.hibrida', 4.5, false],
    ['rapat.hibrida', -1, false],
    ['rapat.hibrida', '4', false],
    ['kendala.uraian', 'Internet lambat', true],
    ['kendala.uraian', 4, false],
    ['sah.tanggal', '2026-11-02', true],
    ['sah.tanggal', '2 November', false],
  ] as const)('takes for %s the value %s: %s', (kode, nilai, good) => {
    expect(isFilled(kode, nilai)).toBe(good)
  })
})

describe('the days by weekday', () => {
  const friday = {
    ...REKAP_KOSONG,
    wfa: { ...REKAP_KOSONG.wfa, hari: 7 },
    kantor: { ...REKAP_KOSONG.kantor, hari: 2 },
    pekan: { ...REKAP_KOSONG.pekan, 5: { wfa: 7, kantor: 2 } },
  }

  it('are told where the sums have them all', () => {
    expect(byWeekday(friday)).toEqual([{ hari: 5, wfa: 7, kantor: 2 }])
  })

  it('are not told where a unit was added up before they were counted', () => {
    const { pekan: _, ...old } = friday
    // Safe because a sum that was stored before has no such part.
    const whole = sumRekap([friday, old as typeof friday])
    expect(whole.wfa.hari).toBe(14)
    expect(byWeekday(whole)).toBeNull()
  })
})
