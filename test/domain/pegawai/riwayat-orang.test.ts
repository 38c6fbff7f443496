import { describe, expect, it } from 'vitest'
import type { Pegawai, UnitKerja } from '../../../src/domain/pegawai/pegawai.ts'
import { RiwayatOrang } from '../../../src/domain/pegawai/riwayat-orang.ts'

const SITI: Pegawai = {
  nip: '198609262015051001',
  nama: 'Siti Aminah',
  status: 'PNS',
  unitKerja: 'papua',
  jabatan: 'Analis Kebijakan',
  jenisJabatan: 'fungsional',
  tmtJabatan: '2020-01-02',
  tugas: 'administratif',
  ulangTahunIbu: '11-12',
  aktif: true,
}

const unit = (kode: string, zona?: UnitKerja['zona']): UnitKerja => ({
  kode,
  nama: kode,
  layananLangsung: false,
  pola: 'reg5',
  kantor: [],
  ...(zona && { zona }),
})

/** Jakarta until 15 November 2026, Jayapura from the 16th, gone from the 25th. */
const MOVED = new RiwayatOrang({
  pegawai: SITI,
  riwayat: [
    {
      dari: '2026-11-02',
      sampai: '2026-11-15',
      data: { ...SITI, unitKerja: 'kominfo', ulangTahunIbu: undefined },
    },
    { dari: '2026-11-16', sampai: '2026-11-24', data: SITI },
  ],
  unit: [
    { dari: '0001-01-01', sampai: '9999-12-31', data: unit('kominfo') },
    { dari: '0001-01-01', sampai: '2026-11-19', data: unit('papua', 'Asia/Jayapura') },
    { dari: '2026-11-20', sampai: '9999-12-31', data: unit('papua', 'Asia/Makassar') },
  ],
  zona: 'Asia/Jakarta',
})

describe('a person on a day', () => {
  it.each([
    ['2026-11-15', 'kominfo', 'Asia/Jakarta', true],
    ['2026-11-16', 'papua', 'Asia/Jayapura', true],
    ['2026-11-20', 'papua', 'Asia/Makassar', true],
    ['2026-11-01', 'kominfo', 'Asia/Jakarta', false],
    ['2026-11-25', 'papua', 'Asia/Makassar', false],
  ])('is on %s in unit %s in zone %s; employed: %s', (date, kode, zona, bekerja) => {
    const one = MOVED.pada(date)
    expect([one.unit.kode, one.zona, one.bekerja]).toEqual([kode, zona, bekerja])
  })

  it('keeps what has no date as it was last told', () => {
    expect(MOVED.pada('2026-11-10').pegawai.ulangTahunIbu).toBe('11-12')
  })
})

describe('the day of a moment', () => {
  it.each([
    ['2026-11-15T23:30:00+07:00', '2026-11-15', 'the old zone holds to the end of its last day'],
    ['2026-11-16T07:20:00+09:00', '2026-11-16', 'the new zone holds from the first day'],
    ['2026-11-20T00:30:00+08:00', '2026-11-20', 'an hour that both days lack is the new day'],
    ['2026-11-19T23:30:00+09:00', '2026-11-19', 'the old zone holds though the new one lies west'],
  ])('of %s is %s: %s', (at, date) => {
    expect(MOVED.hariDari(Date.parse(at))).toBe(date)
  })
})
