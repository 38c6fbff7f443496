import { describe, expect, it } from 'vitest'
import { archiveHindrances, type KeadaanTahun } from '../../../src/domain/presensi/arsip.ts'

const CLOSED: KeadaanTahun = {
  tahun: '2027',
  kini: '2028',
  bulan: ['2027-01', '2027-12'],
  ditutup: ['2027-01', '2027-12'],
  sanggahan: 0,
  koreksi: 0,
  tanda: 0,
  tinjau: 0,
  berjalan: 0,
  koordinat: 0,
  lebihLama: 0,
}

describe('a year', () => {
  it('is archived where it is over, closed and decided', () => {
    expect(archiveHindrances(CLOSED)).toEqual([])
  })

  it.each<[string, Partial<KeadaanTahun>, string]>([
    ['while it runs', { kini: '2027' }, 'arsip.tahun-berjalan'],
    ['before it began', { kini: '2026' }, 'arsip.tahun-berjalan'],
    ['without a judged day', { bulan: [], ditutup: [] }, 'arsip.kosong'],
    ['with a month that is not closed', { ditutup: ['2027-01'] }, 'arsip.bulan-terbuka'],
    ['with an objection', { sanggahan: 1 }, 'arsip.perkara-berjalan'],
    ['with a correction', { koreksi: 1 }, 'arsip.perkara-berjalan'],
    ['with a signal', { tanda: 1 }, 'arsip.perkara-berjalan'],
    ['with a day that is to be judged again', { tinjau: 1 }, 'arsip.sedang-dihitung'],
    ['while a month is computed', { berjalan: 1 }, 'arsip.sedang-dihitung'],
    ['with coordinates', { koordinat: 1 }, 'arsip.koordinat'],
    ['before an older one', { lebihLama: 1 }, 'arsip.tahun-sebelumnya'],
  ])('is not archived %s', (_when, changed, kode) => {
    expect(archiveHindrances({ ...CLOSED, ...changed }).map((one) => one.kode)).toEqual([kode])
  })

  it('names the months that are open', () => {
    const [open] = archiveHindrances({ ...CLOSED, ditutup: ['2027-01'] })
    expect(open?.pesan.id).toContain('2027-12')
  })
})
