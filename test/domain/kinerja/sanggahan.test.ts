import { describe, expect, it } from 'vitest'
import {
  decideSanggahan,
  objectableUntil,
  refusalsOfSanggahan,
  restorable,
} from '../../../src/domain/kinerja/sanggahan.ts'
import { scoreMonth } from '../../../src/domain/kinerja/score-month.ts'
import { BULAN, dayCosting, KALENDER, POLICY } from '../../regulation/situations.ts'

const { kinerja } = POLICY
const OKTOBER = scoreMonth(
  {
    ...BULAN,
    hari: [
      dayCosting('2026-10-06', ['presensi.terlambat-1', 50]),
      dayCosting('2026-10-07', ['presensi.terlambat-1', 50], ['presensi.apel', 200]),
    ],
    nilai: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' },
  },
  kinerja,
)

describe('an objection can be made', () => {
  // Five working days. The 1st of November is a Sunday, and the new year began on a Friday without work.
  it.each([
    ['a month that was computed on the day after its end', '2026-10', '2026-11-01', '2026-11-06'],
    ['one computed on its last day', '2026-10', '2026-10-31', '2026-11-06'],
    ['one computed before it was over', '2026-10', '2026-10-12', '2026-11-06'],
    ['one that changed later', '2026-10', '2026-11-12', '2026-11-19'],
    ['one over the turn of a year', '2026-12', '2026-12-30', '2027-01-11'],
  ])('for five working days: %s', (_, bulan, berubah, until) => {
    expect(objectableUntil(bulan, berubah, KALENDER, kinerja)).toBe(until)
  })

  it.each([
    ['presensi.apel', '2026-11-06', []],
    ['presensi.apel', '2026-11-07', ['kinerja.sanggahan-lewat']],
    ['presensi.pulang-cepat-1', '2026-11-06', ['kinerja.sanggahan-baris']],
    [
      'presensi.pulang-cepat-1',
      '2026-11-07',
      ['kinerja.sanggahan-baris', 'kinerja.sanggahan-lewat'],
    ],
  ])('to a line of the month until its last day: %s on %s', (kode, hariIni, expected) => {
    const found = refusalsOfSanggahan({ kode }, OKTOBER, '2026-11-06', hariIni, kinerja)
    expect(found.map(({ code }) => code)).toEqual(expected)
    expect(found.every(({ basis }) => basis === kinerja.sanggahan.basis)).toBe(true)
  })

  it('and says until when it could be', () => {
    const [late] = refusalsOfSanggahan(
      { kode: 'presensi.apel' },
      OKTOBER,
      '2026-11-06',
      '2026-11-09',
      kinerja,
    )
    expect(late?.message.id).toContain('berakhir 6 November 2026')
  })
})

describe('an objection is decided', () => {
  const BKD = { sendiri: false, bkd: true }

  it.each([
    ['accepted by bkd', 'diajukan', BKD, 'terima', 'diterima'],
    ['refused by bkd', 'diajukan', BKD, 'tolak', 'ditolak'],
    ['by nobody else', 'diajukan', { ...BKD, bkd: false }, 'terima', 'bukan-wewenang'],
    ['by nobody for themselves', 'diajukan', { ...BKD, sendiri: true }, 'terima', 'kasus-sendiri'],
    ['only once', 'ditolak', BKD, 'terima', 'tidak-berlaku'],
    ['only once, also where it was accepted', 'diterima', BKD, 'tolak', 'tidak-berlaku'],
  ] as const)('%s', (_, status, who, keputusan, expected) => {
    const decided = decideSanggahan(status, who, keputusan)
    expect(decided.ok ? decided.value : decided.error).toBe(expected)
  })
})

describe('what an objection gives back', () => {
  const days = (kode: string, hari?: readonly string[]) => {
    const found = restorable(OKTOBER, kode, hari, kinerja)
    return found.ok ? found.value : found.error.code
  }

  it('is every day of the line, or those that bkd names', () => {
    expect(days('presensi.terlambat-1')).toEqual(['2026-10-06', '2026-10-07'])
    expect(days('presensi.terlambat-1', ['2026-10-07'])).toEqual(['2026-10-07'])
    expect(days('presensi.apel')).toEqual(['2026-10-07'])
  })

  it('refuses a day that the line lacks', () => {
    expect(days('presensi.apel', ['2026-10-06'])).toBe('kinerja.sanggahan-hari')
    expect(days('presensi.apel', ['2026-10-07', '2026-10-08'])).toBe('kinerja.sanggahan-hari')
  })

  it('is nothing where the line takes no points of days', () => {
    expect(days('kinerja.predikat')).toEqual([])
    expect(days('kinerja.predikat', ['2026-10-06'])).toBe('kinerja.sanggahan-hari')
  })
})
