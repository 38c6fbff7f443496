import { describe, expect, it } from 'vitest'
import {
  measuresOf,
  perbandinganOf,
  presenceOf,
  REKAP_KOSONG,
  type RekapUnit,
  reportsOf,
  share,
  sumRekap,
} from '../../../src/domain/kinerja/rekap.ts'

const side = (over: Partial<RekapUnit['wfa']>) => ({ ...REKAP_KOSONG.wfa, ...over })
const unit = (over: Partial<RekapUnit>): RekapUnit => ({ ...REKAP_KOSONG, ...over })
const status = (over: Partial<RekapUnit['status']>) => ({ ...REKAP_KOSONG.status, ...over })

describe('a share', () => {
  it.each([
    [1, 3, 3_333],
    [2, 3, 6_667],
    [0, 5, 0],
    [5, 5, 10_000],
    [3, 0, null],
  ])('%i of %i is %s hundredths of a percent point', (part, whole, found) => {
    expect(share(part, whole)).toBe(found)
  })
})

describe('the months of units', () => {
  const one = unit({
    pegawai: 3,
    status: status({ hadir: 5 }),
    wfa: side({ hari: 2, keluhan: 50 }),
  })
  const other = unit({ pegawai: 4, status: status({ hadir: 6, cuti: 1 }), wfa: side({ hari: 1 }) })

  it('add up, part by part, in whatever order', () => {
    const sum = sumRekap([one, other])
    expect(sum).toMatchObject({
      pegawai: 7,
      status: { hadir: 11, cuti: 1 },
      wfa: { hari: 3, keluhan: 50 },
    })
    expect(sumRekap([other, one])).toEqual(sum)
    expect(sumRekap([sumRekap([one]), sumRekap([other, REKAP_KOSONG])])).toEqual(sum)
  })

  it('of no unit are nothing', () => {
    expect(sumRekap([])).toEqual(REKAP_KOSONG)
  })
})

describe('presence', () => {
  it('counts office, WFA and duty among the days that asked for it; leave and open days are none', () => {
    const days = { hadir: 6, 'hadir-wfa': 2, 'dinas-luar': 1, 'tanpa-keterangan': 1 }
    expect(presenceOf(unit({ status: status({ ...days, cuti: 40, menunggu: 7 }) }))).toBe(9_000)
    expect(presenceOf(unit({ status: status({ ...days, 'belum-terverifikasi': 8 }) }))).toBe(5_000)
    expect(presenceOf(REKAP_KOSONG)).toBeNull()
  })
})

describe('the measures of a month', () => {
  it('are means of those who have a score, and nothing where nobody has', () => {
    const nilai = { pegawai: 3, disiplin: 28_000, dinilai: 2, produktivitas: 17_501, usulan: 0 }
    expect(measuresOf(unit({ nilai }))).toMatchObject({ disiplin: 9_333, produktivitas: 8_751 })
    expect(measuresOf(REKAP_KOSONG)).toEqual({
      kehadiran: null,
      partisipasi: null,
      laporan: null,
      layananTerjaga: null,
      keputusanTepat: null,
      disiplin: null,
      produktivitas: null,
    })
  })
})

describe('reports', () => {
  it('count late ones as delivered; null where none was required', () => {
    const wfa = side({ laporanDiminta: 4, laporanTepat: 2, laporanTerlambat: 1 })
    expect(reportsOf(unit({ wfa }))).toBe(7_500)
    expect(reportsOf(REKAP_KOSONG)).toBeNull()
    expect(perbandinganOf(wfa)).toMatchObject({ laporan: 7_500, laporanTepat: 5_000 })
  })
})

describe('a side of the comparison', () => {
  it('tells lateness a day and complaints a hundred days, in hundredths', () => {
    const told = side({ hari: 40, hariTerlambat: 10, menitTerlambat: 150, keluhan: 200 })
    expect(perbandinganOf(told)).toMatchObject({
      terlambat: 2_500,
      menitTerlambat: 375,
      keluhan: 500,
    })
  })

  it('weighs results by days, and says nothing where there were none', () => {
    expect(perbandinganOf(side({ capaian: 170_000, hariCapaian: 20 })).capaian).toBe(8_500)
    expect(Object.values(perbandinganOf(side({})))).toEqual([0, null, null, null, null, null, null])
  })
})
