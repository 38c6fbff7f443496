import { describe, expect, it } from 'vitest'
import type { CatatanBulan } from '../../src/domain/kinerja/masa-bulan.ts'
import { serviceIn } from '../../src/domain/kinerja/masa-bulan.ts'
import type { Nilai } from '../../src/domain/kinerja/predikat.ts'
import type { MonthFacts } from '../../src/domain/kinerja/score-month.ts'
import type { Cuti } from '../../src/domain/pegawai/pegawai.ts'
import { KALENDER, month, NOVEMBER, POLICY } from './situations.ts'

const SESUAI: Nilai = { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }
type Span = Pick<Cuti, 'jenis' | 'dari' | 'sampai'>

/** Returns November 2026 of somebody with these leaves: 21 working days. */
function november(cuti: readonly Span[], more: Partial<CatatanBulan> = {}): MonthFacts['masa'] {
  return serviceIn({
    bulan: '2026-11',
    catatan: [{ ...NOVEMBER, ...more }],
    cuti,
    sif: [],
    kalender: KALENDER,
    presensiOn: () => POLICY.presensi,
  }).masa
}
const paid = (cuti: readonly Span[], tppCuti = POLICY.kinerja.tppCuti) => {
  const facts = { bulan: '2026-11', nilai: SESUAI, masa: november(cuti) }
  return month(facts, { ...POLICY, kinerja: { ...POLICY.kinerja, tppCuti } })
}
const cltn = (dari: string, sampai: string): Span => ({ jenis: 'cltn', dari, sampai })

describe('PP 11/2017, unpaid leave (cuti di luar tanggungan negara)', () => {
  it('E72: leaves no TPP of a month that lies in it, and the line names the regulation', () => {
    const { tpp, baris } = paid([cltn('2026-11-01', '2027-10-31')])
    expect(tpp).toEqual({ dasar: 5_000_000, usulan: 0 })
    expect(baris.find(({ kode }) => kode === 'kinerja.cuti-cltn')).toMatchObject({
      jumlah: 21,
      satuan: 'hari',
      rupiah: -5_000_000,
      pesan: { id: 'Cuti di luar tanggungan negara: 21 dari 21 hari kerja, tanpa TPP.' },
      dasar: expect.stringMatching(/^PP 11\/2017/),
    })
  })

  it('takes of part of a month what its working days are of those of the month', () => {
    // The 23rd to the 30th are six working days.
    const { tpp, baris } = paid([cltn('2026-11-21', '2027-03-31')])
    expect(baris.find(({ kode }) => kode === 'kinerja.cuti-cltn')).toMatchObject({
      jumlah: 6,
      rupiah: -1_428_571,
      hari: ['23', '24', '25', '26', '27', '30'].map((day) => `2026-11-${day}`),
    })
    expect(tpp.usulan).toBe(3_571_429)
  })

  it.each(['tahunan', 'besar', 'sakit', 'melahirkan', 'alasan-penting', 'tugas-belajar'] as const)(
    'does not speak of %s, whose days stay paid until a Perkada says otherwise',
    (jenis) => {
      const { tpp, baris } = paid([{ jenis, dari: '2026-11-02', sampai: '2026-11-30' }])
      expect(tpp.usulan).toBe(5_000_000)
      expect(baris.map(({ kode }) => kode)).toEqual(['kinerja.tpp-dasar', 'kinerja.predikat'])
      expect(POLICY.kinerja.tppCuti[jenis].basis).toMatch(/belum ditetapkan dengan Perkada/)
    },
  )

  it('lets an edition keep a part of the TPP of a leave', () => {
    const half = { value: 5_000, basis: 'Perbup contoh Pasal 9' }
    const { tpp, baris } = paid([{ jenis: 'besar', dari: '2026-11-01', sampai: '2026-11-30' }], {
      ...POLICY.kinerja.tppCuti,
      besar: half,
    })
    expect(tpp.usulan).toBe(2_500_000)
    expect(baris.find(({ kode }) => kode === 'kinerja.cuti-besar')).toMatchObject({
      pesan: { id: 'Cuti besar: 21 dari 21 hari kerja, TPP 50%.' },
      dasar: 'Perbup contoh Pasal 9',
    })
  })

  it('takes nothing of a day of duty inside it', () => {
    const duty: Span = { jenis: 'dinas-luar', dari: '2026-11-23', sampai: '2026-11-27' }
    expect(november([cltn('2026-11-23', '2026-11-30'), duty])?.cuti).toEqual([
      { jenis: 'cltn', hari: ['2026-11-30'] },
    ])
  })
})
