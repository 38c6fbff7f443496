import { describe, expect, it } from 'vitest'
import { addUnit, type FaktaUnitBulan } from '../../../src/domain/kinerja/add-unit.ts'
import { REKAP_KOSONG } from '../../../src/domain/kinerja/rekap.ts'
import type { Pegawai, UnitKerja } from '../../../src/domain/pegawai/pegawai.ts'
import { national } from '../../../src/policy/national.ts'
import { PEGAWAI } from '../../regulation/filing.ts'
import { KALENDER } from '../../regulation/situations.ts'

const UNIT: UnitKerja = {
  kode: 'u',
  nama: 'Unit',
  layananLangsung: false,
  pola: 'reg5',
  kantor: [{ nama: 'Kantor', lat: -5.22, lon: 104.12, radius: 150 }],
}

const EMPTY: FaktaUnitBulan = {
  unit: UNIT,
  kalender: KALENDER,
  hari: [],
  orang: [],
  kasus: [],
  pengajuan: [],
  keputusan: [],
  layanan: [],
  peringatan: [],
}

const added = (facts: Partial<FaktaUnitBulan>) => addUnit({ ...EMPTY, ...facts }, national)

const person = (over: Partial<FaktaUnitBulan['orang'][number]>, data: Partial<Pegawai> = {}) => ({
  data: { ...PEGAWAI, ...data },
  akhir: true,
  predikat: null,
  disiplin: null,
  produktivitas: null,
  capaian: null,
  usulan: null,
  wfa: false,
  hariWfa: 0,
  hariKantor: 0,
  keluhan: 0,
  ...over,
})

type Group = FaktaUnitBulan['hari'][number]
const group = (tanggal: string, over: Partial<Group> = {}): Group => ({
  tanggal,
  moda: 'kantor' as const,
  status: 'hadir' as const,
  jumlah: 1,
  terlambat: 0,
  menitTerlambat: 0,
  laporan: 0,
  tepat: 0,
  lambat: 0,
  ...over,
})

describe('the month of a unit', () => {
  it('with nobody and nothing in it is nothing', () => {
    expect(added({})).toEqual(REKAP_KOSONG)
  })

  it('counts the days worked by weekday, WFA and office apart', () => {
    const { pekan } = added({
      hari: [
        group('2026-10-02', { status: 'hadir-wfa', moda: 'wfa', jumlah: 4 }),
        group('2026-10-02', { jumlah: 2 }),
        group('2026-10-09', { status: 'hadir-wfa', moda: 'wfa', jumlah: 3 }),
        group('2026-10-05', { jumlah: 6 }),
        group('2026-10-05', { status: 'cuti', jumlah: 9 }),
      ],
    })
    expect(pekan).toEqual({
      ...REKAP_KOSONG.pekan,
      1: { wfa: 0, kantor: 6 },
      5: { wfa: 7, kantor: 2 },
    })
  })

  it('counts a predicate that nobody gave as none, and means only of those who have a score', () => {
    const sum = added({
      orang: [
        person({ predikat: 'baik', disiplin: 9_000, produktivitas: 10_000, usulan: 4_000_000 }),
        person({ disiplin: 10_000 }),
        person({}),
      ],
    })
    expect(sum.predikat).toMatchObject({ baik: 1, belum: 2 })
    expect(sum.nilai).toEqual({
      pegawai: 2,
      disiplin: 19_000,
      dinilai: 1,
      produktivitas: 10_000,
      usulan: 4_000_000,
    })
  })

  it('shares somebody’s results and complaints between the kinds of their days', () => {
    const sum = added({
      orang: [person({ capaian: 8_000, hariWfa: 5, hariKantor: 15, keluhan: 2 })],
    })
    expect(sum.wfa).toMatchObject({ capaian: 40_000, hariCapaian: 5, keluhan: 50 })
    expect(sum.kantor).toMatchObject({ capaian: 120_000, hariCapaian: 15, keluhan: 150 })
    // Somebody who has neither is on no side, but their complaint counts.
    const away = added({ orang: [person({ keluhan: 1 })] })
    expect([away.keluhan, away.wfa.keluhan, away.kantor.keluhan]).toEqual([1, 0, 0])
  })

  it('asks for reports of WFA days by what the day was, not by what came of it', () => {
    const wfa = { moda: 'wfa', laporan: 3 } as const
    const sum = added({
      hari: [
        group('2026-10-05', { ...wfa, status: 'hadir-wfa', jumlah: 3, tepat: 2, lambat: 1 }),
        group('2026-10-06', { ...wfa, status: 'belum-terverifikasi', jumlah: 3 }),
      ],
    })
    expect(sum.wfa).toMatchObject({
      hari: 3,
      laporanDiminta: 6,
      laporanTepat: 2,
      laporanTerlambat: 1,
    })
    expect(sum.status).toMatchObject({ 'hadir-wfa': 3, 'belum-terverifikasi': 3 })
  })

  it('keeps the floor of its busiest window, on working days on which it is open', () => {
    const layanan = [
      { hari: [1, 2], minimum: 2 },
      { hari: [2], minimum: 4 },
      { hari: [7], minimum: 9 },
    ]
    const on = (tanggal: string, jumlah: number) => [
      group(tanggal, { jumlah }),
      group(tanggal, { moda: 'wfa', status: 'hadir-wfa', jumlah: 9 }),
    ]
    const floor = (...days: (readonly [string, number])[]) =>
      added({ layanan, hari: days.flatMap(([date, count]) => on(date, count)) }).layanan
    // Monday needs two, Tuesday four; Wednesday and Sunday nobody.
    expect(floor(['2026-10-05', 2], ['2026-10-06', 3])).toEqual({ hari: 2, terjaga: 1 })
    expect(floor(['2026-10-07', 0], ['2026-10-04', 0])).toEqual({ hari: 0, terjaga: 0 })
    // A holiday: Monday, 17 August.
    expect(floor(['2026-08-17', 0])).toEqual({ hari: 0, terjaga: 0 })
  })

  it('keeps a floor with exactly as many people as it needs, and not with one less', () => {
    const layanan = [{ hari: [1, 2], minimum: 2 }]
    const floor = (jumlah: number) =>
      added({ layanan, hari: [group('2026-10-05', { jumlah })] }).layanan.terjaga
    expect([1, 2, 3].map(floor)).toEqual([0, 1, 1])
  })

  it('counts late days, and reports that came in time or late, on the side of the day', () => {
    const wfa = { moda: 'wfa', status: 'hadir-wfa' } as const
    const sum = added({
      hari: [
        group('2026-10-05', {
          ...wfa,
          jumlah: 3,
          terlambat: 1,
          menitTerlambat: 12,
          laporan: 3,
          tepat: 3,
        }),
        group('2026-10-06', { jumlah: 9, terlambat: 2, menitTerlambat: 40, laporan: 9, lambat: 1 }),
      ],
    })
    expect(sum.wfa).toMatchObject({
      hari: 3,
      hariTerlambat: 1,
      menitTerlambat: 12,
      laporanDiminta: 3,
      laporanTepat: 3,
      laporanTerlambat: 0,
    })
    expect(sum.kantor).toMatchObject({
      hari: 9,
      hariTerlambat: 2,
      menitTerlambat: 40,
      laporanDiminta: 9,
      laporanTepat: 0,
      laporanTerlambat: 1,
    })
  })

  it('means results only over the days of those whose results are known', () => {
    const orang = [
      person({ capaian: 8_000, hariWfa: 5, hariKantor: 15 }),
      person({ capaian: null, hariWfa: 10, hariKantor: 10 }),
    ]
    expect(added({ orang }).wfa).toMatchObject({ capaian: 40_000, hariCapaian: 5 })
  })

  it('counts the people who end the month in it, and as eligible those who are so on its last day', () => {
    const a = '198703152010012001'
    const b = '198703152010012002'
    const orang = [
      person({ predikat: 'baik' }, { nip: a }),
      person({ predikat: 'baik', akhir: false }, { nip: b }),
    ]
    const month = added({ orang })
    expect([month.pegawai, month.berhak, month.predikat.baik]).toEqual([1, 1, 1])
    // A sanction that begins within the month, and days that come in no order.
    const kasus = [
      { id: 'k', nip: a, tingkat: 'sedang', keadaan: 'diputuskan', dari: '2026-10-20' } as const,
    ]
    const hari = [group('2026-10-30'), group('2026-10-05')]
    expect(added({ orang, kasus, hari }).berhak).toBe(0)
    expect(added({ orang, kasus, hari: hari.slice(1) }).berhak).toBe(1)
  })

  it('holds decisions against the working days that the law gives', () => {
    const keputusan = [
      { sejak: '2026-10-08', pada: '2026-10-12' },
      { sejak: '2026-10-08', pada: '2026-10-13' },
      { sejak: '2026-10-08', pada: '2026-10-08' },
    ]
    expect(added({ keputusan }).keputusan).toEqual({ semua: 3, tepat: 2 })
  })

  it('counts who asked once, and requests of which some day was granted', () => {
    const pengajuan = [
      { nip: 'a', hari: 2 },
      { nip: 'a', hari: 0 },
      { nip: 'b', hari: 0 },
    ]
    expect(added({ pengajuan }).pengajuan).toEqual({
      pegawai: 2,
      diajukan: 3,
      disetujui: 1,
      hari: 2,
    })
  })

  it('counts who took part by a request, a letter or both once, and among those who may', () => {
    const a = '198703152010012001'
    const b = '198703152010012002'
    const c = '198703152010012003'
    const orang = [
      person({ wfa: true }, { nip: a }),
      person({}, { nip: b }),
      // By a letter, although the law would not let them.
      person({ wfa: true }, { nip: c, tugas: 'pelayanan-langsung' }),
    ]
    const pengajuan = [{ nip: a, hari: 1 }]
    const month = added({ orang, pengajuan })
    expect(month.berhak).toBe(2)
    expect(month.peserta).toEqual({ pegawai: 2, dari: 3 })
    expect(added({ orang: orang.slice(0, 2) }).peserta).toEqual({ pegawai: 1, dari: 2 })
  })

  it('counts commutes only with a known home and office', () => {
    const rumah = { lat: -5.41, lon: 104.12 }
    const orang = [person({ hariWfa: 3 }, { rumah }), person({ hariWfa: 4 })]
    expect(added({ orang }).perjalanan).toEqual({ hari: 3, km: 174 })
    expect(added({ orang, unit: { ...UNIT, kantor: [] } }).perjalanan).toEqual({ hari: 0, km: 0 })
  })

  it('counts warnings of its two kinds', () => {
    const peringatan = [
      { kode: 'peringatan.hadir-tanpa-hasil', jumlah: 2 },
      { kode: 'peringatan.stagnasi', jumlah: 1 },
    ]
    expect(added({ peringatan })).toMatchObject({ hadirTanpaHasil: 2, stagnasi: 1 })
  })
})
