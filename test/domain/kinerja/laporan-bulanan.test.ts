import { describe, expect, it } from 'vitest'
import type { FaktaLaporan } from '../../../src/domain/kinerja/baris-laporan.ts'
import {
  entriesBelow,
  entryIn,
  type IsianTersimpan,
  isFilled,
} from '../../../src/domain/kinerja/isian-laporan.ts'
import { byWeekday, composeReport } from '../../../src/domain/kinerja/laporan-bulanan.ts'
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
  sasaran: [],
  layanan: null,
  ping: { dikirim: 9, dijawab: 7 },
  tanda: { semua: 3, terbukti: 1 },
  gangguan: 2,
  kota: 'Kota Contoh',
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
    expect(unsure).toEqual([5, 6, 9, 12, 13])
    expect(all[11]?.judul.id).toBe('(judul belum diisi)')
    const titled = report({ isian: [entry({ kode: 'lain-1.judul', nilai: 'Konsumsi rapat' })] })
    expect(titled[11]).toMatchObject({ judul: { id: 'Konsumsi rapat' } })
    expect(titled[11]?.catatan?.id).toContain('tidak disebut dalam sumber')
  })

  it('takes the title of a section from the whole regency until the unit has its own', () => {
    const regency = entry({
      unitKerja: '',
      kode: 'lain-1.judul',
      nilai: 'Lainnya',
      bulan: '2026-04',
    })
    const own = entry({ kode: 'lain-1.judul', nilai: 'Konsumsi rapat' })
    expect(report({ isian: [regency] })[11]?.judul.id).toBe('Lainnya')
    expect(line('lain-1.judul', { isian: [regency] })).toMatchObject({
      sumber: { id: 'Diisi Dewi, 2 November 2026, berlaku sejak April 2026' },
      isian: { nilai: null },
    })
    expect(report({ isian: [regency, own] })[11]?.judul.id).toBe('Konsumsi rapat')
    // Only titles come from above.
    const content = entry({ unitKerja: '', kode: 'lain-1.isi', nilai: 'Isi daerah' })
    expect(line('lain-1.isi', { isian: [content] })?.nilai).toBeNull()
  })

  it('holds savings against each target that was declared, with its kinds and what declared it (R119)', () => {
    const target = { nama: { id: 'Hemat', en: 'Save' }, bagian: 2_000, dasar: 'SE 1' }
    const sasaran = [
      { ...target, tercapai: 1_250 },
      { ...target, bagian: 7_500, jenis: ['bbm-dinas', 'konsumsi'] as const, tercapai: null },
    ]
    expect(line('sasaran-1', { sasaran })).toMatchObject({
      uraian: { id: 'Hemat: tercapai dari sasaran 20%' },
      nilai: 1_250,
      sumber: { id: 'Terukur dari meter atau tagihan: semua jenis pemakaian. SE 1' },
    })
    expect(line('sasaran-2', { sasaran })).toMatchObject({
      nilai: null,
      sumber: { id: 'Belum ada meter atau tagihan: BBM kendaraan dinas, konsumsi. SE 1' },
    })
    expect(line('sasaran')?.sumber.id).toContain('belum menetapkan sasaran')
    expect(report({ sasaran })[8]?.baris.map(({ kode }) => kode)).toContain('sasaran-2')
  })

  it('tells what official vehicles, food and travel spared only where it was measured (R119)', () => {
    const asumsi = { id: 'Terukur', en: 'Measured' }
    const measured = (jenis: 'bbm-dinas' | 'konsumsi' | 'perjalanan', rupiah: number) =>
      ({ jenis, rupiah: [rupiah, rupiah], cara: 'terukur', asumsi }) as const
    const hemat = [measured('bbm-dinas', 600_000), measured('perjalanan', -50_000)]
    expect(line('hemat-bbm-dinas', { hemat })).toMatchObject({ nilai: 'Rp600.000', sumber: asumsi })
    expect(line('hemat-perjalanan', { hemat })?.nilai).toBe('−Rp50.000')
    expect(line('hemat-konsumsi', { hemat })).toMatchObject({ nilai: null })
    expect(line('hemat-konsumsi')?.sumber.id).toContain('Hanya dihitung bila ada meter')
    expect(report({ hemat })[5]?.baris.map(({ kode }) => kode)).toContain('hemat-bbm-dinas')
  })

  it('knows the fuel of official vehicles by its bills until somebody enters it', () => {
    const pakai = [{ jenis: 'bbm-dinas', rupiah: 4_000_000 }]
    expect(line('kendaraan.bbm', { pakai })).toMatchObject({
      nilai: 4_000_000,
      sumber: { id: 'Pemakaian menurut meter atau tagihan' },
    })
    const isian = [entry({ kode: 'kendaraan.bbm', nilai: 3_000_000 })]
    expect(line('kendaraan.bbm', { pakai, isian })?.nilai).toBe(3_000_000)
    expect(line('kendaraan.bbm')?.nilai).toBeNull()
    expect(line('sah.tempat')).toMatchObject({ nilai: 'Kota Contoh' })
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

  it('is added up once also below units that lie in a circle, and by what was entered under that name', () => {
    const units = [
      { kode: 'a', nama: 'A', induk: 'b' },
      { kode: 'b', nama: 'B', induk: 'a' },
      { kode: 'c', nama: 'C', induk: 'b' },
      ...FACTS.units,
    ]
    const all = [
      entry({ unitKerja: 'uptd', nilai: 2 }),
      entry({ unitKerja: 'bidang', kode: 'digital.jumlah', nilai: 9 }),
      entry({ unitKerja: 'dinas', nilai: 7 }),
    ]
    const below = entriesBelow(all, units, 'dinas', 'rapat.hibrida', '2026-10')
    expect(below.map(({ unitKerja, nilai }) => [unitKerja, nilai])).toEqual([['uptd', 2]])
    const circle = entriesBelow(
      [entry({ unitKerja: 'c' })],
      units,
      'pemda',
      'rapat.hibrida',
      '2026-10',
    )
    expect(circle).toHaveLength(1)
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
    ['rapat.hibrida', 0, true],
    ['rapat.hibrida', 4.5, false],
    ['rapat.hibrida', -1, false],
    ['rapat.hibrida', '4', false],
    ['kendala.uraian', 'Internet lambat', true],
    ['kendala.uraian', 4, false],
    ['sah.tanggal', '2026-11-02', true],
    ['sah.tanggal', '2 November', false],
    ['sah.tanggal', '2026-11-02T08:00', false],
    ['sah.tanggal', 'pada 2026-11-02', false],
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
