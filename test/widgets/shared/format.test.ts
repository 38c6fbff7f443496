import { describe, expect, it } from 'vitest'
import { formatDate, formatDateShort, formatMonth } from '../../../widgets/shared/format.ts'
import { formatDates, formatMoment, withDates } from '../../../widgets/shared/moments.ts'
import {
  formatHundredths,
  formatNumber,
  formatPoints,
  formatRupiah,
} from '../../../widgets/shared/numbers.ts'
import { formatDays } from '../../../widgets/shared/spans.ts'
import {
  formatMinutes,
  formatSpan,
  formatTime,
  formatTimeHere,
} from '../../../widgets/shared/times.ts'
import { useZone } from '../../../widgets/shared/zone.ts'

describe('dates', () => {
  it('writes a day in full, as officers do', () => {
    expect(formatDate('2026-11-19', 'id')).toBe('Kamis, 19 November 2026')
    expect(formatDate('2026-11-19', 'en')).toBe('Thursday, 19 November 2026')
  })

  it.each([
    ['2026-03-01', 'Minggu, 1 Maret 2026'],
    ['2026-05-15', 'Jumat, 15 Mei 2026'],
    ['2026-08-17', 'Senin, 17 Agustus 2026'],
    ['2026-10-06', 'Selasa, 6 Oktober 2026'],
  ])('writes %s without a leading zero', (date, text) => {
    expect(formatDate(date, 'id')).toBe(text)
  })

  it('writes short days and months', () => {
    expect(formatDateShort('2026-11-19', 'id')).toBe('Kam, 19 Nov')
    expect(formatMonth('2026-12', 'id')).toBe('Desember 2026')
    expect(formatMonth('2026-12', 'en')).toBe('December 2026')
  })

  it.each([
    ['2026-11-12', '2026-11-12', '12 November 2026'],
    ['2026-11-12', '2026-11-14', '12–14 November 2026'],
    ['2026-10-28', '2026-11-02', '28 Oktober – 2 November 2026'],
    ['2026-12-28', '2027-01-02', '28 Desember 2026 – 2 Januari 2027'],
  ])('writes the span from %s to %s without repeating what is the same', (from, to, text) => {
    expect(formatDays(from, to, 'id')).toBe(text)
  })

  it('joins days as a sentence does', () => {
    expect(formatDates(['2026-11-19'], 'id')).toBe('Kamis, 19 November 2026')
    expect(formatDates(['2026-11-19', '2026-11-20'], 'id')).toBe(
      'Kamis, 19 November 2026 dan Jumat, 20 November 2026',
    )
    expect(formatDates([], 'id')).toBe('')
  })

  it('writes out the dates in a sentence of the server', () => {
    expect(withDates('Dapat dikoreksi sampai 2026-11-19.', 'id')).toBe(
      'Dapat dikoreksi sampai 19 November 2026.',
    )
  })
})

describe('times', () => {
  it.each([
    ['2026-10-08T07:30:59+07:00', '07.30 WIB'],
    ['2026-10-06T07:41:10+08:00', '07.41 WITA'],
    ['2026-10-06T16:00:00+09:00', '16.00 WIT'],
    ['2026-10-06T16:00:00.123+07:00', '16.00 WIB'],
    ['2026-10-06T16:00+07:00', '16.00 WIB'],
  ])('reads the zone off the offset of %s', (at, text) => {
    expect(formatTime(at, 'id')).toBe(text)
  })

  it('uses a colon in English', () => {
    expect(formatTime('2026-10-08T07:30:59+07:00', 'en')).toBe('07:30 WIB')
  })

  it('moves a moment in UTC to the zone of the unit, the day with it', () => {
    useZone('Asia/Makassar')
    expect(formatMoment('2026-10-05T23:41:10Z', 'id')).toBe(
      'Selasa, 6 Oktober 2026 pukul 07.41 WITA',
    )
    useZone('Asia/Jakarta')
    expect(formatMoment('2026-10-05T23:41:10Z', 'en')).toBe('Tuesday, 6 October 2026 at 06:41 WIB')
  })

  it('names the zone of a span once', () => {
    const span = formatSpan('2026-10-08T07:30:00+07:00', '2026-10-08T16:00:00+07:00', 'id')
    expect(span).toBe('07.30–16.00 WIB')
  })

  it.each([
    [0, '0 menit'],
    [11, '11 menit'],
    [60, '1 jam'],
    [65, '1 jam 5 menit'],
  ])('says %i minutes in words', (minutes, text) => {
    expect(formatMinutes(minutes, 'id')).toBe(text)
  })
})

describe('a moment seen from another zone', () => {
  it('shows both clocks, as to somebody on WFA in Bali whose unit is in WIB (E9)', () => {
    expect(formatTimeHere('2026-10-08T07:29:00+07:00', 'id', '+08:00')).toBe(
      '07.29 WIB / 08.29 WITA',
    )
  })

  it('shows one clock at home, and where the device is set to no zone of Indonesia', () => {
    expect(formatTimeHere('2026-10-08T07:29:00+07:00', 'id', '+07:00')).toBe('07.29 WIB')
    expect(formatTimeHere('2026-10-08T07:29:00+07:00', 'id', '+00:00')).toBe('07.29 WIB')
  })
})

describe('numbers', () => {
  it.each([
    [4_865_000, 'Rp4.865.000'],
    [0, 'Rp0'],
    [999, 'Rp999'],
    [-9_808, '−Rp9.808'],
    [1_234_567_890, 'Rp1.234.567.890'],
  ])('writes %i rupiah', (value, text) => {
    expect(formatRupiah(value, 'id')).toBe(text)
  })

  it.each([
    [125, '1,25'],
    [50, '0,50'],
    [5, '0,05'],
    [10_000, '100'],
    [9_550, '95,50'],
    [-150, '−1,50'],
    [-5, '−0,05'],
    [0, '0'],
  ])('writes %i hundredths', (value, text) => {
    expect(formatHundredths(value, 'id')).toBe(text)
  })

  it('keeps two decimals of points, so that they stand in a column', () => {
    expect(formatPoints(300, 'id')).toBe('3,00')
    expect(formatPoints(-150, 'en')).toBe('−1.50')
  })

  it('follows the language in points and groups', () => {
    expect(formatHundredths(125, 'en')).toBe('1.25')
    expect(formatRupiah(4_865_000, 'en')).toBe('Rp4,865,000')
    expect(formatNumber(2.5, 'id')).toBe('2,5')
    expect(formatNumber(12_345.5, 'en')).toBe('12,345.5')
  })
})
