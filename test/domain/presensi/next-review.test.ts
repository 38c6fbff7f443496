import { describe, expect, it } from 'vitest'
import type { DayFacts, KoreksiHari, LaporanHari } from '../../../src/domain/presensi/facts.ts'
import type { LaporanDiminta, Potongan } from '../../../src/domain/presensi/hari.ts'
import { isTentative, nextReview, notesOf } from '../../../src/domain/presensi/next-review.ts'
import type { TenggatHari } from '../../../src/domain/presensi/tenggat.ts'
import type { Verdict } from '../../../src/domain/presensi/verdict.ts'
import { dayCosting, dayFacts, moment } from '../../regulation/situations.ts'

const DAY = '2026-11-18'
const DUE = moment('2026-11-19', '12:00')
const TENGGAT: TenggatHari = {
  akhir: moment(DAY, '24:00'),
  lengkap: moment('2026-11-20', '24:00'),
  laporan: DUE,
  koreksiSampai: '2026-11-24',
  koreksi: moment('2026-11-24', '24:00'),
  penetapan: moment('2026-11-25', '24:00'),
  kedaluwarsa: [],
}
const PRESENT: Verdict = { status: 'hadir-wfa', costs: 'shown' }
const OPEN: Verdict = { status: 'belum-terverifikasi', costs: 'none' }
const LATE: readonly Potongan[] = dayCosting(DAY, ['presensi.terlambat-1', 50]).potongan

const report = (
  status: LaporanDiminta['status'],
  more: Partial<LaporanDiminta> = {},
): LaporanDiminta => ({
  status,
  terlambat: false,
  batas: DUE,
  sumber: 'luwes',
  menentukan: true,
  ...more,
})
const correction = (status: KoreksiHari['status']): KoreksiHari => ({
  jenis: 'tap-masuk',
  at: moment(DAY, '07:30'),
  status,
  diajukanPada: moment(DAY, '17:00'),
})
const sent = (dikirimPada: number): LaporanHari => ({
  status: 'diajukan',
  diajukanPada: dikirimPada,
  dikirimPada,
  dikembalikanPada: null,
})

interface Basis {
  readonly verdict?: Verdict
  readonly potongan?: readonly Potongan[]
  readonly laporan?: LaporanDiminta | null
  readonly tenggat?: Partial<TenggatHari>
}
const facts = (kini: number, more: Partial<DayFacts> = {}): DayFacts => ({
  ...dayFacts(DAY),
  ...more,
  kini,
})
const basisOf = ({ verdict = PRESENT, potongan = [], laporan = null, tenggat }: Basis) => ({
  verdict,
  potongan,
  laporan,
  tenggat: { ...TENGGAT, ...tenggat },
})

describe('whether a verdict may still change', () => {
  const pending = { koreksi: [correction('diajukan')] }
  const found = { penetapan: { putusan: 'hadir' } } as Partial<DayFacts>

  it.each<[string, DayFacts, Basis, boolean]>([
    ['a day with nothing open stands', facts(DUE), {}, false],
    ['a day that waits may', facts(DUE), { verdict: { status: 'menunggu', costs: 'shown' } }, true],
    ['a day that is not verified may', facts(DUE), { verdict: OPEN }, true],
    ['a report that is awaited holds it', facts(DUE - 1), { laporan: report('belum') }, true],
    ['one that was returned too', facts(DUE - 1), { laporan: report('dikembalikan') }, true],
    ['one that came does not', facts(DUE - 1), { laporan: report('diajukan') }, false],
    ['nor one that was due by now', facts(DUE), { laporan: report('belum') }, false],
    [
      'nor one that decides nothing',
      facts(DUE - 1),
      { laporan: report('belum', { menentukan: false }) },
      false,
    ],
    [
      'nor one of a day that somebody settled',
      facts(DUE - 1, found),
      { laporan: report('belum') },
      false,
    ],
    ['a correction holds it', facts(DUE, pending), {}, true],
    [
      'a correction that was decided does not',
      facts(DUE, { koreksi: [correction('disetujui')] }),
      {},
      false,
    ],
    [
      'nor does one of a day off',
      facts(DUE, pending),
      { verdict: { status: 'libur', costs: 'none' } },
      false,
    ],
    ['a deduction may until corrections end', facts(TENGGAT.koreksi - 1), { potongan: LATE }, true],
    ['and stands from then on', facts(TENGGAT.koreksi), { potongan: LATE }, false],
  ])('%s', (_, day, basis, tentative) => {
    expect(isTentative(day, basisOf(basis))).toBe(tentative)
  })
})

describe('the next moment at which time alone changes a verdict', () => {
  it('is the nearest deadline ahead, and none after the last', () => {
    expect(nextReview(facts(0), TENGGAT)).toBe(TENGGAT.akhir)
    expect(nextReview(facts(TENGGAT.akhir), TENGGAT)).toBe(DUE)
    expect(nextReview(facts(DUE), { ...TENGGAT, kedaluwarsa: [DUE + 1] })).toBe(DUE + 1)
    expect(nextReview(facts(TENGGAT.koreksi), { ...TENGGAT, laporan: null })).toBe(
      TENGGAT.penetapan,
    )
    expect(nextReview(facts(TENGGAT.penetapan), TENGGAT)).toBeNull()
  })
})

describe('what else should be known of a day', () => {
  const notes = (day: DayFacts, basis: Basis = {}) =>
    notesOf(day, basisOf(basis)).map(({ id }) => id)

  it('is nothing of a day with nothing open', () => {
    expect(notes(facts(DUE))).toEqual([])
  })

  it.each<[string, DayFacts, Basis, RegExp | null]>([
    ['a report is awaited', facts(DUE - 1), { laporan: report('belum') }, /ditunggu paling lambat/],
    ['and no longer once it is due', facts(DUE), { laporan: report('belum') }, null],
    [
      'an office day without its report',
      facts(DUE),
      { laporan: report('belum', { menentukan: false }) },
      /tidak dikirim sampai batas waktunya/,
    ],
    [
      'a report was returned',
      facts(DUE - 1),
      { laporan: report('dikembalikan') },
      /dikembalikan atasan/,
    ],
    [
      'a report was late',
      facts(DUE),
      { laporan: report('diterima', { terlambat: true }) },
      /dikirim setelah harinya/,
    ],
    [
      'a report in time is not decided',
      facts(DUE, { laporan: sent(DUE - 1) }),
      { laporan: report('diajukan') },
      /belum diputuskan atasan/,
    ],
    [
      'before it is due there is time',
      facts(DUE - 1, { laporan: sent(DUE - 2) }),
      { laporan: report('diajukan') },
      null,
    ],
    [
      'one that came when it was due is too late for that',
      facts(DUE, { laporan: sent(DUE) }),
      { laporan: report('diajukan') },
      null,
    ],
    [
      'a correction waits',
      facts(DUE, { koreksi: [correction('diajukan')] }),
      { tenggat: { kedaluwarsa: [DUE, DUE + 1] } },
      /menunggu keputusan/,
    ],
    [
      'a correction was not decided in time',
      facts(DUE, { koreksi: [correction('diajukan')] }),
      { tenggat: { kedaluwarsa: [DUE] } },
      /BKPSDM yang memutuskan/,
    ],
    [
      'a correction that was decided',
      facts(DUE, { koreksi: [correction('ditolak')] }),
      { tenggat: { kedaluwarsa: [DUE + 1] } },
      null,
    ],
    [
      'a deduction may be corrected once the day is over',
      facts(TENGGAT.akhir),
      { potongan: LATE },
      /^Dapat dikoreksi sampai 24 November 2026/,
    ],
    ['not before', facts(TENGGAT.akhir - 1), { potongan: LATE }, null],
    ['nor afterwards', facts(TENGGAT.koreksi), { potongan: LATE }, null],
    [
      'a day that is not verified may be corrected too',
      facts(TENGGAT.akhir),
      { verdict: OPEN },
      /^Dapat dikoreksi sampai/,
    ],
    [
      'the draft of an absence waits for a decision',
      facts(TENGGAT.koreksi),
      { verdict: { status: 'tanpa-keterangan', costs: 'absent', rancangan: true } },
      /belum dipotong sampai ada keputusan/,
    ],
    [
      'and says when it counts where the report is missing',
      facts(TENGGAT.koreksi),
      { verdict: { ...OPEN, rancangan: true } },
      /Menjadi tanpa keterangan setelah 25 November 2026/,
    ],
  ])('%s', (_, day, basis, id) => {
    expect(notes(day, basis)).toEqual(id ? [expect.stringMatching(id)] : [])
  })
})
