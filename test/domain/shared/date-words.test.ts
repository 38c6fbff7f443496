import { describe, expect, it } from 'vitest'
import {
  dateInWords,
  datesInWords,
  dayInWords,
  monthInWords,
  spanInWords,
} from '../../../src/domain/shared/date-words.ts'

describe('dates in sentences', () => {
  it('are written out in both languages', () => {
    expect(dateInWords('2026-11-12')).toEqual({ id: '12 November 2026', en: '12 November 2026' })
    expect(monthInWords('2026-05')).toEqual({ id: 'Mei 2026', en: 'May 2026' })
    expect(dayInWords('2026-11-19')).toBe('Kamis, 19 November 2026')
  })

  it.each([
    ['2026-11-12', '2026-11-12', '12 November 2026'],
    ['2026-11-12', '2026-11-14', '12–14 November 2026'],
    ['2026-10-28', '2026-11-02', '28 Oktober – 2 November 2026'],
    ['2026-12-28', '2027-01-02', '28 Desember 2026 – 2 Januari 2027'],
  ])('say the span from %s to %s without repeating what is the same', (dari, sampai, text) => {
    expect(spanInWords(dari, sampai).id).toBe(text)
  })

  it.each([
    [['2026-11-05'], '5 November 2026'],
    [['2026-11-05', '2026-11-12'], '5 dan 12 November 2026'],
    [['2026-11-05', '2026-11-12', '2026-11-19'], '5, 12 dan 19 November 2026'],
    [['2026-10-30', '2026-11-05', '2026-11-12'], '30 Oktober 2026; 5 dan 12 November 2026'],
  ])('list %j by month', (dates, text) => {
    expect(datesInWords(dates).id).toBe(text)
  })

  it('list days by month in English too', () => {
    expect(datesInWords(['2026-10-30', '2026-11-05', '2026-11-12']).en).toBe(
      '30 October 2026; 5 and 12 November 2026',
    )
  })
})
